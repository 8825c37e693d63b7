package dev.foothold.search;

import dev.foothold.employers.EmployerId;
import java.time.Instant;
import java.util.Set;

/// Projects were published or changed, however many, in one transaction.
///
/// @param publishers the employers of those that were published
/// @param at when the last of it happened
record ProjectNews(Set<EmployerId> publishers, Instant at) {}

package dev.foothold.payments;

import dev.foothold.shared.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One dated line of the money timeline.
///
/// @param what what happened, in words for people
/// @param amount the money that moved, or null when none did
/// @param at when
public record MoneyStep(String what, @Nullable Money amount, Instant at) {}

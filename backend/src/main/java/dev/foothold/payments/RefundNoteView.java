package dev.foothold.payments;

import dev.foothold.shared.Money;
import java.time.Instant;

/// What those who see the books of a payment see of a refund note.
///
/// @param number without gaps over all refund notes
/// @param reason why the money went back
/// @param issuedAt when it left for whoever paid; should their bank send it back, the note stays
public record RefundNoteView(String number, Money amount, String reason, Instant issuedAt) {}

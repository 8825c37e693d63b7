package dev.foothold.payments;

import dev.foothold.employers.EmployerId;
import dev.foothold.shared.Money;
import java.util.UUID;

/// What an employer is asked to pay, and for what.
///
/// @param reference the thing that is paid for; at most one payment per reference
/// @param description what people read on the payment page and the receipt, at most 250 characters
/// @param payer the employer that pays
/// @param amount the gross amount
/// @param platformFeeBasisPoints the platform's share, frozen from here on
public record PaymentRequest(
        UUID reference, String description, EmployerId payer, Money amount, int platformFeeBasisPoints) {}

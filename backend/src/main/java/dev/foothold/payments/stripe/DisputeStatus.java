package dev.foothold.payments.stripe;

/// How far the payer's bank is.
public enum DisputeStatus {
    OPEN,
    WON,
    LOST
}

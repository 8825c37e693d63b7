package dev.foothold.payments;

import static dev.foothold.accounts.OrganisationRole.CAREER_SERVICES;
import static dev.foothold.accounts.OrganisationRole.FINANCE;
import static dev.foothold.accounts.OrganisationRole.OWNER;

import dev.foothold.accounts.OrganisationRole;

/// What a payment is for, and with it who may make it.
public enum PaymentPurpose {
    /// An employer pays for a student's work.
    WORK(OWNER, FINANCE),
    /// A sponsor fills its wallet.
    TOP_UP(CAREER_SERVICES);

    private final OrganisationRole[] payers;

    PaymentPurpose(OrganisationRole... payers) {
        this.payers = payers;
    }

    OrganisationRole[] payers() {
        return payers.clone();
    }
}

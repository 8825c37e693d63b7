package dev.foothold.payments;

import dev.foothold.accounts.AccountId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/// An account at Stripe that a student had until it was closed. What was transferred there is still followed;
/// nothing more is sent there.
@Entity
@Table(name = "connected_account_past")
@SuppressWarnings("UnusedVariable") // for queries, and for operators who look at the table
class PastConnectedAccount {

    @Id
    private String stripeAccount;

    private AccountId account;
    private Instant closedAt;
    private Instant replacedAt;

    @SuppressWarnings("NullAway.Init")
    protected PastConnectedAccount() {}

    PastConnectedAccount(String stripeAccount, AccountId account, Instant closedAt, Instant replacedAt) {
        this.stripeAccount = stripeAccount;
        this.account = account;
        this.closedAt = closedAt;
        this.replacedAt = replacedAt;
    }
}

package dev.foothold.employers;

import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.Accounts;
import dev.foothold.accounts.ClosingVeto;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// No team is left without an owner; who is alone may go.
@Component
class OnlyOwnerVeto implements ClosingVeto {

    private final Accounts accounts;

    OnlyOwnerVeto(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Optional<String> against(AccountId account) {
        var alone = accounts.ownedAlone(account);
        return accounts.memberships(account).stream()
                .filter(membership -> alone.contains(membership.organisation()))
                .filter(membership -> accounts.members(membership.organisation()).size() > 1)
                .map(membership -> "You are the only owner of " + membership.organisationName()
                        + ". Make somebody else an owner first.")
                .findFirst();
    }
}

package dev.foothold.accounts;

import dev.foothold.shared.Conflict;
import dev.foothold.shared.NotFound;
import dev.foothold.shared.NotPermitted;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Ends the use of accounts, unless something still has to be finished. What was personal is forgotten; that somebody
/// was there is not, because others have signed agreements with them.
@Component
@Transactional
public class Closings {

    private final AccountRepository accounts;
    private final Memberships memberships;
    private final ObjectProvider<ClosingVeto> vetoes;
    private final Clock clock;

    Closings(
            AccountRepository accounts, Memberships memberships, ObjectProvider<ClosingVeto> vetoes, Clock clock) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.vetoes = vetoes;
        this.clock = clock;
    }

    /// Refuses to close a person's account while something stands against it, and an operator's always.
    @Transactional(readOnly = true)
    public void mustBePossible(AccountId person) {
        if (load(person).view().kind() == AccountKind.OPERATOR) {
            throw new NotPermitted("An operator's account is closed by whoever runs the installation.");
        }
        vetoes.orderedStream()
                .flatMap(veto -> veto.against(person).stream())
                .findFirst()
                .ifPresent(reason -> {
                    throw new Conflict("account-in-use", "This account has something to finish", reason);
                });
    }

    /// Closes a person's account; doing so twice is fine.
    public void close(AccountId person) {
        mustBePossible(person);
        end(person);
    }

    /// Closes a machine's account, whatever it had to do: its owner no longer trusts it.
    public void shutOut(AccountId machine) {
        end(machine);
    }

    private void end(AccountId id) {
        var account = load(id);
        account.close(clock.instant());
        memberships.leaveAll(id);
        accounts.save(account);
    }

    private Account load(AccountId id) {
        return accounts.findById(id).orElseThrow(() -> new NotFound("account"));
    }
}

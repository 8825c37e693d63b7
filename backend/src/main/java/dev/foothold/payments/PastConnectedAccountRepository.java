package dev.foothold.payments;

import org.springframework.data.repository.Repository;

interface PastConnectedAccountRepository extends Repository<PastConnectedAccount, String> {

    PastConnectedAccount save(PastConnectedAccount account);

    boolean existsById(String stripeAccount);
}

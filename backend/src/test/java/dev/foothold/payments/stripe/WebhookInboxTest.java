package dev.foothold.payments.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foothold.FootholdTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@FootholdTest
class WebhookInboxTest {

    @Autowired
    private WebhookInbox inbox;

    @Autowired
    private PlatformTransactionManager transactions;

    private final String dispute = "dp_" + UUID.randomUUID();
    private final String refund = "re_" + UUID.randomUUID();

    @Test
    void whatWaitsAboutOneObjectComesTogether() {
        // nobody else sees, and takes, what is never committed
        new TransactionTemplate(transactions).executeWithoutResult(transaction -> {
            transaction.setRollbackOnly();
            var opened = keep("charge.dispute.created", dispute);
            var asked = keep("refund.created", refund);
            var closed = keep("charge.dispute.closed", dispute);

            var leased = inbox.lease().stream()
                    .filter(notice -> List.of(dispute, refund).contains(notice.objectId()))
                    .toList();

            assertThat(leased)
                    .extracting(WebhookNotice::subject)
                    .containsExactlyInAnyOrder(WebhookSubject.DISPUTE, WebhookSubject.REFUND);
            assertThat(leased).flatExtracting(WebhookNotice::eventIds).containsExactlyInAnyOrder(opened, closed, asked);
        });
    }

    @Test
    void knowsWhatAMessageIsAbout() {
        assertThat(WebhookSubject.of("v2.core.account[requirements].updated")).isEqualTo(WebhookSubject.ACCOUNT);
        assertThat(WebhookSubject.of("payout.paid")).isEqualTo(WebhookSubject.BANK_PAYOUT);
        assertThat(WebhookSubject.of("customer.created")).isEqualTo(WebhookSubject.OTHER);
    }

    private String keep(String type, String object) {
        var id = "evt_" + UUID.randomUUID();
        var message = """
            {"id": "%s", "object": "event", "type": "%s", "livemode": false, "data": {"object": {"id": "%s"}}}\
            """.formatted(id, type, object);
        inbox.keep(WebhookEndpoint.named("platform").orElseThrow(), List.of(message));
        return id;
    }
}

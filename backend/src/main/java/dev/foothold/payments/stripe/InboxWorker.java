package dev.foothold.payments.stripe;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Deals with the messages that wait in the inbox, by one look at Stripe for each object that they are about.
@Component
class InboxWorker extends Worker<WebhookNotice> {

    private static final Logger LOG = LoggerFactory.getLogger(InboxWorker.class);

    private final WebhookInbox inbox;
    private final StripeNews news;

    InboxWorker(Bell bell, WebhookInbox inbox, StripeNews news) {
        super(bell, Bell.Queue.INBOX);
        this.inbox = inbox;
        this.news = news;
    }

    @Override
    List<WebhookNotice> lease() {
        return inbox.lease();
    }

    @Override
    void carryOut(WebhookNotice notice) {
        try {
            switch (news.converge(notice)) {
                case CONVERGED -> inbox.done(notice);
                case IGNORED -> inbox.ignored(notice);
                case TOO_EARLY -> inbox.again(notice, "Not known here yet");
            }
        } catch (RuntimeException trouble) {
            LOG.warn("What {} tell of a {} is looked at again later", notice.eventIds(), notice.subject(), trouble);
            inbox.again(notice, trouble.toString());
        }
    }
}

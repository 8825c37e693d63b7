package dev.foothold.payments.stripe;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Looks whether Stripe is set up as we need it, warns of what is not, and remembers it for operators.
@Component
public class StripeSetupWatch {

    private static final Logger LOG = LoggerFactory.getLogger(StripeSetupWatch.class);
    private static final String AWAY =
            "Stripe does not answer, so nobody knows whether it is set up right. It is asked again in a few minutes.";

    private final StripeSetup settings;
    private final StripeSetupCheck check;
    private final Clock clock;
    private volatile StripeSetupView view;
    private List<String> said = List.of();

    StripeSetupWatch(StripeSetup settings, StripeSetupCheck check, StripeSettings stripe, Clock clock) {
        this.settings = settings;
        this.check = check;
        this.clock = clock;
        this.view = new StripeSetupView(stripe.live(), null, settings.wrong());
    }

    /// What the last look found; before the first one what the settings alone tell.
    public StripeSetupView view() {
        return view;
    }

    /// Asks Stripe once; false when it did not answer. Two who ask at once ask one after the other.
    public synchronized boolean look() {
        try {
            var found = check.wrong();
            say(found);
            view = new StripeSetupView(view.live(), clock.instant(), with(found));
            return true;
        } catch (StripeNotReachable away) {
            say(List.of(AWAY));
            view = new StripeSetupView(view.live(), view.checkedAt(), with(List.of(AWAY)));
            return false;
        }
    }

    // each sentence once, not again with every look
    private void say(List<String> sentences) {
        sentences.stream().filter(sentence -> !said.contains(sentence)).forEach(sentence -> LOG.warn("{}", sentence));
        said = sentences;
    }

    private List<String> with(List<String> found) {
        return Stream.concat(settings.wrong().stream(), found.stream()).toList();
    }
}

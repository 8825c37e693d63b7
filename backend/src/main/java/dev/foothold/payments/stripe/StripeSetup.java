package dev.foothold.payments.stripe;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/// Reads the settings of Stripe before any money moves: with a live key whatever is wrong ends the start.
/// What only Stripe can tell is looked at after the start, by [StripeSetupWatch].
@Component
class StripeSetup implements InitializingBean {

    private static final Logger LOG = LoggerFactory.getLogger(StripeSetup.class);

    private final StripeSettings settings;

    StripeSetup(StripeSettings settings) {
        this.settings = settings;
    }

    @Override
    public void afterPropertiesSet() {
        var wrong = wrong();
        if (settings.live() && !wrong.isEmpty()) {
            throw new IllegalStateException("Payments cannot start with a live key. " + String.join(" ", wrong));
        }
        wrong.forEach(sentence -> LOG.warn("{}", sentence));
    }

    List<String> wrong() {
        var wrong = new ArrayList<String>();
        if (!settings.key().matches("(sk|rk)_(test|live)_\\w+")) {
            wrong.add("foothold.payments.stripe.key is no secret key: it begins with sk_test_, sk_live_, rk_test_ or"
                    + " rk_live_.");
        }
        var base = settings.apiBase();
        if (settings.live() && base != null && !base.isBlank()) {
            wrong.add("foothold.payments.stripe.api-base is set, so a live key would be sent to another address than"
                    + " Stripe's. Remove it.");
        }
        for (var endpoint : WebhookEndpoint.values()) {
            secret(endpoint, wrong);
        }
        return wrong;
    }

    private void secret(WebhookEndpoint endpoint, List<String> wrong) {
        var name = "foothold.payments.stripe.webhook-secrets." + endpoint.word();
        var secrets = endpoint.secrets(settings.webhookSecrets());
        if (secrets.stream().allMatch(String::isBlank)) {
            wrong.add(name + " is missing: make an endpoint for " + endpoint.path()
                    + " in the Stripe dashboard and set it to its signing secret.");
        } else if (secrets.stream().anyMatch(secret -> !secret.startsWith("whsec_"))) {
            wrong.add(name + " is no signing secret: it begins with whsec_.");
        }
        if (secrets.size() > 2) {
            wrong.add(name + " has more than two secrets: while one is rotated there are the new one and the old one.");
        }
    }
}

package dev.foothold.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationListener;

/// Says once, when everything is there, where to look and how to sign in.
final class Welcome implements ApplicationListener<AvailabilityChangeEvent<ReadinessState>> {

    private static final AtomicBoolean SAID = new AtomicBoolean();
    private static final String RULE = "-".repeat(78);

    @Override
    public void onApplicationEvent(AvailabilityChangeEvent<ReadinessState> event) {
        var services = LocalServices.running();
        if (services != null
                && services.settings().fixedPorts()
                && event.getState() == ReadinessState.ACCEPTING_TRAFFIC
                && event.getSource() instanceof WebServerApplicationContext context
                && SAID.compareAndSet(false, true)) {
            System.out.println(text(context, services));
        }
    }

    private static String text(ApplicationContext context, LocalServices services) {
        var lines = new ArrayList<>(List.of("", RULE));
        lines.add("  Foothold is ready:  " + context.getEnvironment().getProperty("foothold.base-url"));
        lines.addAll(accounts(context));
        lines.add("");
        if (services.has(ServiceKind.MAIL)) {
            lines.add("  Mail it sends:      " + ((MailInbox) services.get(ServiceKind.MAIL)).address());
        }
        if (services.has(ServiceKind.PAYMENTS)) {
            var standIn = (PaymentStandIn) services.get(ServiceKind.PAYMENTS);
            lines.add("  Stripe stand-in:    " + standIn.address() + "  (no real money)");
        }
        lines.add("  " + services.summary());
        lines.add("  Everything is kept in " + services.settings().directory());
        lines.add("");
        lines.add("  Stop:         Ctrl-C");
        lines.add("  Start anew:   mvn spring-boot:run -Dspring-boot.run.arguments=--foothold.reset");
        lines.add(RULE);
        return String.join(System.lineSeparator(), lines);
    }

    // The application knows its demo people; this only shows what it says about them.
    private static List<String> accounts(ApplicationContext context) {
        var text = context.getResource("classpath:demo-accounts.txt");
        if (!text.exists() || !context.getEnvironment().getProperty("foothold.demo.load", Boolean.class, true)) {
            return List.of();
        }
        try {
            return ("\n" + text.getContentAsString(StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

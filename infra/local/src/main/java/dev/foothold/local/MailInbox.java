package dev.foothold.local;

import dev.foothold.local.inbox.Inbox;
import java.io.IOException;
import java.util.Map;

/// The inbox in which all mail of the application arrives.
record MailInbox(Inbox inbox) implements LocalService {

    static final int PORT = 8025;

    static MailInbox start(LocalSettings settings, LocalDirectory directory) {
        try {
            return new MailInbox(Inbox.start(directory.folder("mail"), Ports.preferring(PORT, settings)));
        } catch (IOException failure) {
            throw CannotStart.serviceDidNotStart("The mail inbox", String.valueOf(failure.getMessage()));
        }
    }

    String address() {
        return "http://localhost:" + inbox.webPort();
    }

    @Override
    public String title() {
        return "mail inbox (local)";
    }

    @Override
    public Map<String, Object> properties() {
        return Map.of(
                "spring.mail.host", "127.0.0.1",
                "spring.mail.port", inbox.smtpPort(),
                "foothold.local.inbox-url", address());
    }

    @Override
    public void close() {
        inbox.close();
    }
}

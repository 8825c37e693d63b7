package dev.foothold.local.inbox;

import java.io.IOException;
import java.nio.file.Path;

/// An SMTP server whose mail is read in the browser.
public final class Inbox implements AutoCloseable {

    private final SmtpServer smtp;
    private final InboxWeb web;

    private Inbox(SmtpServer smtp, InboxWeb web) {
        this.smtp = smtp;
        this.web = web;
    }

    /// Starts on any free SMTP port and the given port for the browser (0 takes a free one).
    public static Inbox start(Path folder, int webPort) throws IOException {
        var mailbox = Mailbox.open(folder);
        return new Inbox(SmtpServer.start(mailbox), InboxWeb.start(mailbox, webPort));
    }

    public int smtpPort() {
        return smtp.port();
    }

    public int webPort() {
        return web.port();
    }

    @Override
    public void close() {
        smtp.close();
        web.close();
    }
}

package dev.foothold.local.inbox;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// One conversation with a sender of mail (RFC 5321).
final class SmtpSession {

    private static final int LONGEST_LINE = 8 * 1024;
    private static final int LARGEST_MAIL = 20 * 1024 * 1024;
    private static final int MOST_RECIPIENTS = 100;

    private final InputStream in;
    private final OutputStream out;
    private final Mailbox mailbox;
    private final List<String> recipients = new ArrayList<>();

    SmtpSession(InputStream in, OutputStream out, Mailbox mailbox) {
        this.in = new BufferedInputStream(in);
        this.out = out;
        this.mailbox = mailbox;
    }

    void run() throws IOException {
        say("220 localhost Foothold inbox");
        var talking = true;
        while (talking) {
            var line = text(line());
            talking = answer(line, line.split("[ :]", 2)[0].toUpperCase(Locale.ROOT));
        }
    }

    private boolean answer(String line, String verb) throws IOException {
        switch (verb) {
            case "EHLO" -> say("250-localhost\r\n250-8BITMIME\r\n250-SMTPUTF8\r\n250 SIZE " + LARGEST_MAIL);
            case "HELO", "NOOP" -> say("250 OK");
            case "MAIL", "RSET" -> startAnew();
            case "RCPT" -> add(line);
            case "DATA" -> take();
            case "QUIT" -> say("221 Bye");
            default -> say("502 Not known here");
        }
        return !verb.equals("QUIT");
    }

    private void startAnew() throws IOException {
        recipients.clear();
        say("250 OK");
    }

    private void add(String line) throws IOException {
        var from = line.indexOf('<');
        var to = line.indexOf('>');
        if (from < 0 || to <= from + 1) {
            say("501 Say RCPT TO:<address>");
        } else if (recipients.size() == MOST_RECIPIENTS) {
            say("452 Too many recipients");
        } else {
            recipients.add(line.substring(from + 1, to));
            say("250 OK");
        }
    }

    private void take() throws IOException {
        if (recipients.isEmpty()) {
            say("503 Say RCPT first");
            return;
        }
        say("354 End with a line that is one dot");
        var mail = mail();
        if (mail.length > LARGEST_MAIL) {
            say("552 Too large");
        } else {
            mailbox.keep(List.copyOf(recipients), mail);
            say("250 Kept");
        }
        recipients.clear();
    }

    // Reads on to the end even if the mail is too large, so that the conversation stays in step.
    private byte[] mail() throws IOException {
        var mail = new ByteArrayOutputStream();
        for (var line = line(); !text(line).equals("."); line = line()) {
            if (mail.size() <= LARGEST_MAIL) {
                var stuffed = line.length > 0 && line[0] == '.' ? 1 : 0;
                mail.write(line, stuffed, line.length - stuffed);
                mail.write('\r');
                mail.write('\n');
            }
        }
        return mail.toByteArray();
    }

    private byte[] line() throws IOException {
        var line = new ByteArrayOutputStream();
        for (var next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0 || line.size() > LONGEST_LINE) {
                throw new IOException("The line has no end");
            }
            if (next != '\r') {
                line.write(next);
            }
        }
        return line.toByteArray();
    }

    private static String text(byte[] line) {
        return new String(line, StandardCharsets.UTF_8);
    }

    private void say(String answer) throws IOException {
        out.write((answer + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}

package dev.foothold.local.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InboxTest {

    @TempDir
    private Path folder;

    @Test
    void listsTheNewestFirstForOneRecipient() throws Exception {
        try (var inbox = Inbox.start(folder, 0)) {
            send(inbox, "maya@uni.example", "Welcome, Zoë", "Good to see you.\n.\nA dot alone.", "<p>Good</p>");
            send(inbox, "maya@uni.example", "You were shortlisted", "One step on.", "<p>One step on</p>");
            send(inbox, "noah@uni.example", "Your week is over", "Answer them.", "<p>Answer</p>");

            var mails = get(inbox, "/api/messages?to=maya%40uni.example");
            assertThat(mails.indexOf("You were shortlisted")).isBetween(0, mails.indexOf("Welcome, Zoë"));
            assertThat(mails)
                    .contains("A dot alone.")
                    .contains("<p>One step on</p>")
                    .doesNotContain("noah");
            assertThat(get(inbox, "/api/messages?subject=WEEK"))
                    .contains("noah")
                    .doesNotContain("maya");
        }
    }

    @Test
    void keepsMailFromOneStartToTheNext() throws Exception {
        try (var inbox = Inbox.start(folder, 0)) {
            send(inbox, "maya@uni.example", "Kept", "Still here.", "<p>Still</p>");
        }

        try (var inbox = Inbox.start(folder, 0)) {
            assertThat(get(inbox, "/api/messages?subject=Kept")).contains("Still here.");
        }
    }

    @Test
    void showsAMailWithoutRunningWhatIsInIt() throws Exception {
        try (var inbox = Inbox.start(folder, 0)) {
            send(inbox, "maya@uni.example", "<script>alert(1)</script>", "Plain & simple", "<script>alert(2)</script>");
            var id = get(inbox, "/").replaceAll("(?s).*/messages/(\\d+)\".*", "$1");

            assertThat(get(inbox, "/")).contains("&lt;script&gt;").doesNotContain("<script>");
            assertThat(get(inbox, "/messages/" + id))
                    .contains("Plain &amp; simple")
                    .doesNotContain("<script>");
            assertThat(get(inbox, "/messages/" + id + "/html")).contains("alert(2)");
            assertThat(get(inbox, "/messages/0")).contains("Nothing here");
        }
    }

    private static void send(Inbox inbox, String to, String subject, String text, String html)
            throws MessagingException {
        var settings = new Properties();
        settings.put("mail.smtp.host", "127.0.0.1");
        settings.put("mail.smtp.port", String.valueOf(inbox.smtpPort()));
        var message = new MimeMessage(Session.getInstance(settings));
        message.setFrom(new InternetAddress("hello@foothold.example"));
        message.setRecipient(RecipientType.TO, new InternetAddress(to));
        message.setSubject(subject, "UTF-8");
        message.setContent(new MimeMultipart("alternative", plain(text), rich(html)));
        Transport.send(message);
    }

    private static MimeBodyPart plain(String text) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, "UTF-8");
        return part;
    }

    private static MimeBodyPart rich(String html) throws MessagingException {
        var part = new MimeBodyPart();
        part.setContent(html, "text/html; charset=utf-8");
        return part;
    }

    private static String get(Inbox inbox, String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + inbox.webPort() + path))
                .timeout(Duration.ofSeconds(5))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString()).body();
        }
    }
}

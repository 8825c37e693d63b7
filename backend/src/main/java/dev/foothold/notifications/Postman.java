package dev.foothold.notifications;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/// Sends the mails that wait, one after the other, as long as the process lives. Several processes share the outbox.
@Component
class Postman implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final int MOST_IN_A_ROUND = 200;

    private final Outbox outbox;
    private final LetterPaper paper;
    private final JavaMailSender sender;
    private final NotificationSettings settings;
    private volatile @Nullable ScheduledExecutorService rounds;

    Postman(Outbox outbox, LetterPaper paper, JavaMailSender sender, NotificationSettings settings) {
        this.outbox = outbox;
        this.paper = paper;
        this.sender = sender;
        this.settings = settings;
    }

    // the rounds end when the executor is closed
    @SuppressWarnings("FutureReturnValueIgnored")
    @Override
    public void start() {
        var pause = settings.lookEvery().toMillis();
        var started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("postman").daemon().factory());
        started.scheduleWithFixedDelay(this::round, pause, pause, TimeUnit.MILLISECONDS);
        rounds = started;
    }

    @Override
    public void stop() {
        var running = rounds;
        rounds = null;
        if (running != null) {
            running.close();
        }
    }

    @Override
    public boolean isRunning() {
        return rounds != null;
    }

    // an exception that got out would end all further rounds
    private void round() {
        try {
            var sent = 0;
            while (isRunning() && sent < MOST_IN_A_ROUND && sendNext()) {
                sent++;
            }
        } catch (RuntimeException trouble) {
            LOG.warn("Mails wait for the next round", trouble);
        }
    }

    /// @return whether the next one is worth trying
    private boolean sendNext() {
        var letter = outbox.next();
        return letter.isPresent() && send(letter.get());
    }

    private boolean send(Letter letter) {
        try {
            sender.send(envelope(letter));
            outbox.sent(letter.notification());
            return true;
        } catch (MailException | MessagingException refusal) {
            LOG.warn("The mail of notification {} is tried again later: {}", letter.notification(), refusal.toString());
            outbox.failed(letter.notification(), refusal.toString());
            return false;
        }
    }

    private MimeMessage envelope(Letter letter) throws MessagingException {
        var message = sender.createMimeMessage();
        var helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        helper.setFrom(settings.mailFrom());
        helper.setTo(letter.email());
        helper.setSubject(letter.title());
        helper.setText(paper.text(letter), paper.html(letter));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Foothold-Notification", letter.notification().toString());
        var stopPath = letter.stopPath();
        if (stopPath != null) {
            message.setHeader("List-Unsubscribe", "<" + paper.address(stopPath) + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        return message;
    }
}

package dev.foothold.local.inbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;

/// Keeps the newest mail, a file for each, under names that sort by time.
final class Mailbox {

    private static final int MOST = 5000;
    private static final String ENDING = ".eml";

    private final Path folder;
    private final ConcurrentSkipListMap<String, Mail> heads = new ConcurrentSkipListMap<>();
    private final AtomicLong last = new AtomicLong();

    private Mailbox(Path folder) {
        this.folder = folder;
    }

    static Mailbox open(Path folder) throws IOException {
        var mailbox = new Mailbox(folder);
        try (var files = Files.newDirectoryStream(folder, "*" + ENDING)) {
            for (var file : files) {
                var name = file.getFileName().toString();
                mailbox.remember(mailbox.read(name.substring(0, name.length() - ENDING.length())));
            }
        }
        return mailbox;
    }

    void keep(List<String> recipients, byte[] mail) throws IOException {
        var id = nextId();
        var header = MailReader.RECIPIENTS + ": " + String.join(", ", recipients) + "\r\n";
        var unfinished = folder.resolve(id + ".new");
        try (var file = Files.newOutputStream(unfinished)) {
            file.write(header.getBytes(StandardCharsets.UTF_8));
            file.write(mail);
        }
        Files.move(unfinished, file(id), StandardCopyOption.ATOMIC_MOVE);
        remember(read(id));
        dropOldest();
    }

    /// The newest first.
    List<Mail> list(String recipient, String words, int limit) {
        return heads.descendingMap().values().stream()
                .filter(mail -> mail.matches(recipient, words))
                .limit(limit)
                .toList();
    }

    Optional<Mail> find(String id) throws IOException {
        return heads.containsKey(id) ? Optional.of(read(id)) : Optional.empty();
    }

    Optional<String> source(String id) throws IOException {
        return heads.containsKey(id)
                ? Optional.of(Files.readString(file(id), StandardCharsets.ISO_8859_1))
                : Optional.empty();
    }

    void empty() throws IOException {
        for (var id : heads.keySet()) {
            drop(id);
        }
    }

    private void remember(Mail mail) {
        heads.put(mail.id(), mail.head());
    }

    private void dropOldest() throws IOException {
        while (heads.size() > MOST) {
            drop(heads.firstKey());
        }
    }

    private void drop(String id) throws IOException {
        heads.remove(id);
        Files.deleteIfExists(file(id));
    }

    // Milliseconds, and the next free one where two arrive together: unique, and in the order of arrival.
    private String nextId() {
        var now = System.currentTimeMillis();
        return String.valueOf(last.updateAndGet(before -> Math.max(before + 1, now)));
    }

    private Mail read(String id) throws IOException {
        return MailReader.read(id, Instant.ofEpochMilli(Long.parseLong(id)), Files.readAllBytes(file(id)));
    }

    private Path file(String id) {
        return folder.resolve(id + ENDING);
    }
}

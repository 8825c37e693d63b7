package dev.foothold.local.inbox;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads a mail out of its bytes.
final class MailReader {

    /// The header in which the inbox keeps whom a mail was for, hidden copies included.
    static final String RECIPIENTS = "X-Original-To";

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder html = new StringBuilder();

    private MailReader() {}

    static Mail read(String id, Instant at, byte[] bytes) throws IOException {
        try {
            var message = new MimeMessage(null, new ByteArrayInputStream(bytes));
            var reader = new MailReader();
            reader.collect(message);
            return new Mail(
                    id,
                    at,
                    addresses(message.getFrom()),
                    recipients(message),
                    message.getSubject() == null ? "" : message.getSubject(),
                    reader.text.toString(),
                    reader.html.toString());
        } catch (MessagingException unreadable) {
            // Shown as it came: a mail that cannot be read is the very one that somebody looks for.
            return new Mail(id, at, "", List.of(), "(unreadable mail)", new String(bytes, StandardCharsets.UTF_8), "");
        }
    }

    private void collect(Part part) throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart parts) {
            for (var index = 0; index < parts.getCount(); index++) {
                collect(parts.getBodyPart(index));
            }
        } else if (part.isMimeType("text/html")) {
            html.append(part.getContent());
        } else if (part.isMimeType("text/*")) {
            text.append(part.getContent());
        }
    }

    private static List<String> recipients(MimeMessage message) throws MessagingException {
        var header = message.getHeader(RECIPIENTS, ",");
        return header == null
                ? List.of()
                : Arrays.stream(header.split("[,\\s]+")).toList();
    }

    private static String addresses(Address @Nullable [] addresses) {
        if (addresses == null) {
            return "";
        }
        return Arrays.stream(addresses)
                .map(address -> address instanceof InternetAddress known ? known.toUnicodeString() : address.toString())
                .collect(Collectors.joining(", "));
    }
}

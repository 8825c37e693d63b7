package dev.foothold.payments;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// Answers that a browser keeps as a file.
final class Downloads {

    private static final MediaType CSV = new MediaType("text", "csv");

    private Downloads() {}

    static ResponseEntity<String> csv(String sheet, String name) {
        return answer(CSV, name + ".csv").body(sheet);
    }

    static ResponseEntity<byte[]> pdf(byte[] paper, String name) {
        return answer(MediaType.APPLICATION_PDF, name + ".pdf").body(paper);
    }

    private static ResponseEntity.BodyBuilder answer(MediaType type, String name) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString());
    }
}

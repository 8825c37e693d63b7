package dev.foothold.engagements;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The text that both sides sign, frozen with its hash when the engagement opens.
@Embeddable
record Agreement(
        @Column(name = "agreement_version") String version,
        @Column(name = "agreement_text") String text,
        @Column(name = "agreement_sha256") String sha256) {

    static Agreement of(String version, String text) {
        return new Agreement(version, text, hash(text));
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}

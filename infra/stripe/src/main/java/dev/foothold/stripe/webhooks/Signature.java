package dev.foothold.stripe.webhooks;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The `Stripe-Signature` header: when it was signed and one proof for each valid secret.
final class Signature {
    private Signature() {}

    static String of(String body, long seconds, List<String> secrets) {
        return secrets.stream()
                .map(secret -> "v1=" + proof(seconds + "." + body, secret))
                .collect(Collectors.joining(",", "t=" + seconds + ",", ""));
    }

    private static String proof(String text, String secret) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}

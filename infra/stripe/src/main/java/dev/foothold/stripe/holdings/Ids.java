package dev.foothold.stripe.holdings;

import java.nio.ByteBuffer;
import java.security.SecureRandom;

/// Makes ids that look like Stripe's and never repeat.
public final class Ids {
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    public static String make(String prefix) {
        var bytes = new byte[24 * Short.BYTES];
        RANDOM.nextBytes(bytes);
        var random = ByteBuffer.wrap(bytes);
        var id = new StringBuilder(prefix);
        for (var i = 0; i < 24; i++) {
            id.append(ALPHABET.charAt(Short.toUnsignedInt(random.getShort()) % ALPHABET.length()));
        }
        return id.toString();
    }
}

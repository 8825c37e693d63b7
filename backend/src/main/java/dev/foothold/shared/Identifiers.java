package dev.foothold.shared;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.UUID;

/// Makes identifiers that sort by the time of their making.
public final class Identifiers {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Identifiers() {}

    /// A new UUID of version 7 (RFC 9562): 48 bits of Unix milliseconds, the rest random.
    public static UUID next() {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        var random = ByteBuffer.wrap(bytes);
        var high = (System.currentTimeMillis() << 16) | 0x7000L | (random.getLong() & 0x0FFFL);
        var low = (random.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}

package dev.foothold.shared;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.UUID;

/// Makes identifiers that sort by the time of their making, and turns them into what a column of 16 bytes holds.
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

    /// The 16 bytes of an identifier, as the database keeps it.
    public static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(Long.BYTES * 2)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    /// The identifier in a column of 16 bytes.
    public static UUID of(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}

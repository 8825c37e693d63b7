package dev.foothold.load;

import java.nio.charset.StandardCharsets;

/// What the application asked Elasticsearch, byte for byte.
record Asked(String path, byte[] body) {

    /// One line of a file.
    String line() {
        return path + "\t" + new String(body, StandardCharsets.UTF_8).replace("\n", " ");
    }

    static Asked parse(String line) {
        var tab = line.indexOf('\t');
        return new Asked(line.substring(0, tab), line.substring(tab + 1).getBytes(StandardCharsets.UTF_8));
    }
}

package dev.foothold.shared;

import java.text.Normalizer;
import java.util.Locale;

/// Makes names readable in addresses.
public final class Slug {

    private Slug() {}

    /// The text in lower-case ASCII words joined by hyphens, or the word given where nothing is left of it.
    public static String of(String text, String otherwise) {
        var folded = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return folded.isEmpty() ? otherwise : folded;
    }
}

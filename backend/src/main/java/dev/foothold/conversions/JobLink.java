package dev.foothold.conversions;

import dev.foothold.shared.Rules;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/// The role a student is invited to apply for, and where.
///
/// @param url https only
record JobLink(String roleTitle, String url) {

    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_URL = 1000;

    static JobLink of(@Nullable String roleTitle, @Nullable String url) {
        var title = roleTitle == null ? "" : roleTitle.strip();
        var link = url == null ? "" : url.strip();
        new Rules()
                .check(
                        title.length() >= 3 && title.length() <= LONGEST_TITLE,
                        "roleTitle",
                        "Name the role in 3 to " + LONGEST_TITLE + " characters.")
                .check(
                        link.length() <= LONGEST_URL && isWebAddress(link),
                        "jobLink",
                        "Give the full address of the job, beginning with https://.")
                .throwIfBroken();
        return new JobLink(title, link);
    }

    private static boolean isWebAddress(String text) {
        try {
            var address = new URI(text);
            return "https".equalsIgnoreCase(address.getScheme())
                    && address.getHost() != null
                    && address.getHost().contains(".")
                    && address.getUserInfo() == null;
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }
}

package dev.foothold.employers;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/// The address of an employer's web site; its host tells one employer from another.
///
/// @param host in lower case, without a leading `www.`
record Website(String host) {

    /// Reads an https address with a public-looking host; empty for anything else.
    static Optional<Website> parse(String address) {
        try {
            var uri = new URI(address);
            var host = uri.getHost();
            var fits =
                    "https".equals(uri.getScheme()) && host != null && host.contains(".") && uri.getUserInfo() == null;
            return fits ? Optional.of(new Website(plain(host))) : Optional.empty();
        } catch (URISyntaxException broken) {
            return Optional.empty();
        }
    }

    /// Whether mail of this domain comes from the owner of the site.
    boolean belongsTo(String mailDomain) {
        return host.equals(mailDomain) || host.endsWith("." + mailDomain) || mailDomain.endsWith("." + host);
    }

    private static String plain(String host) {
        var lower = host.toLowerCase(Locale.ROOT);
        return lower.startsWith("www.") ? lower.substring(4) : lower;
    }
}

package dev.foothold.universities;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Reads the domains that an e-mail address belongs to.
final class MailDomains {

    private MailDomains() {}

    /// The domain of the address and those above it, the nearest first: `mail.cedar.edu`, `cedar.edu`.
    static List<String> of(String email) {
        var domain = email.substring(email.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        var domains = new ArrayList<String>();
        while (domain.contains(".") && domains.size() < 8) {
            domains.add(domain);
            domain = domain.substring(domain.indexOf('.') + 1);
        }
        return List.copyOf(domains);
    }
}

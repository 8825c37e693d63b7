package dev.foothold.payments;

import dev.foothold.shared.InvalidInput;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Makes the addresses to which Stripe sends a browser back: always pages of ours.
@Component
class ReturnAddress {

    private static final Pattern PAGE = Pattern.compile("/(?![/\\\\])[\\w\\-./~%?&=]{0,500}");

    private final String base;

    ReturnAddress(@Value("${foothold.base-url}") String base) {
        this.base = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
    }

    /// @param path a page of ours, such as `/engagements/1`
    /// @param hint a query parameter that tells the page where the browser comes from
    String to(String path, String hint) {
        if (!PAGE.matcher(path).matches()) {
            throw new InvalidInput("returnPath", "Give the path of a page here, such as /engagements.");
        }
        return base + path + (path.contains("?") ? "&" : "?") + hint;
    }
}

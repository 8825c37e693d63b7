package dev.foothold.payments;

import dev.foothold.payments.stripe.StripeNotReachable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;

/// Goes through what waits, page by page in the order of the ids, so that what is stuck keeps nothing else waiting.
/// What is too much for one round is left to the next one, which begins where this one ended.
///
/// @param <T> the ids
final class Sweep<T> {

    private static final Logger LOG = LoggerFactory.getLogger(Sweep.class);
    private static final int PAGES = 10;
    private static final Limit PAGE = Limit.of(50);

    // one may never be answered about; when as many in a row are not, Stripe itself keeps silent
    private static final int SILENT = 3;

    private final T beginning;
    private final Pages<T> pages;
    private final Consumer<T> act;
    private T place;
    private boolean cutShort;

    /// Finds those that wait behind an id, in the order of their ids.
    interface Pages<T> {
        List<T> after(T id, Limit most);
    }

    /// @param beginning before every id
    /// @param act what is done about each; when one fails, the others are dealt with all the same
    Sweep(T beginning, Pages<T> pages, Consumer<T> act) {
        this.beginning = beginning;
        this.place = beginning;
        this.pages = pages;
        this.act = act;
    }

    /// One round, which ends early when Stripe keeps silent. The next one goes on behind that, and then with those
    /// before it.
    synchronized void run() {
        var wraps = cutShort;
        cutShort = false;
        var lookedAt = new HashSet<T>();
        for (var left = PAGES; left > 0; left--) {
            var page = pages.after(place, PAGE);
            if (!isDealtWith(page, lookedAt)) {
                return;
            }
            if (page.size() < PAGE.max()) {
                place = beginning;
                if (!wraps) {
                    return;
                }
                wraps = false;
            }
        }
    }

    // false when the round is over: Stripe keeps silent, or it has come to where it began
    private boolean isDealtWith(List<T> page, Set<T> lookedAt) {
        var silent = 0;
        for (var one : page) {
            if (!lookedAt.add(one)) {
                place = beginning;
                return false;
            }
            place = one;
            silent = isAnswered(one) ? 0 : silent + 1;
            if (silent == SILENT) {
                LOG.info("Stripe does not answer; the sweep goes on later");
                cutShort = true;
                return false;
            }
        }
        return true;
    }

    private boolean isAnswered(T one) {
        try {
            act.accept(one);
        } catch (StripeNotReachable silent) {
            LOG.info("Stripe does not answer about {}", one);
            return false;
        } catch (RuntimeException trouble) {
            LOG.warn("The sweep could not deal with {}", one, trouble);
        }
        return true;
    }
}

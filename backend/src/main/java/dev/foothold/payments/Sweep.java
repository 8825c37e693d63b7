package dev.foothold.payments;

import dev.foothold.payments.stripe.StripeNotReachable;
import java.util.List;
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

    private final T beginning;
    private final Pages<T> pages;
    private final Consumer<T> act;
    private T place;

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

    /// One round, which ends early when Stripe keeps silent.
    synchronized void run() {
        for (var left = PAGES; left > 0; left--) {
            var page = pages.after(place, PAGE);
            if (!isDealtWith(page) || page.size() < PAGE.max()) {
                place = beginning;
                return;
            }
            place = page.getLast();
        }
    }

    private boolean isDealtWith(List<T> page) {
        for (var one : page) {
            try {
                act.accept(one);
            } catch (StripeNotReachable silent) {
                LOG.info("Stripe does not answer; the sweep goes on later");
                return false;
            } catch (RuntimeException trouble) {
                LOG.warn("The sweep could not deal with {}", one, trouble);
            }
        }
        return true;
    }
}

package dev.foothold.stripe.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The faults that were asked for and have not struck yet.
public final class Faults {
    private final List<Order> orders = new ArrayList<>();

    /// Strikes requests that match `POST /v1/transfers`, with `*` for anything, so many times.
    public record Order(String match, Fault fault, int times, long delayMillis) {
        private boolean strikes(String request) {
            var pattern = Pattern.quote(match).replace("*", "\\E.*\\Q");
            return Pattern.matches(pattern, request);
        }

        private Order once() {
            return new Order(match, fault, times - 1, delayMillis);
        }
    }

    public synchronized void order(Order order) {
        orders.add(order);
    }

    public synchronized List<Order> open() {
        return List.copyOf(orders);
    }

    public synchronized void clear() {
        orders.clear();
    }

    synchronized Optional<Order> strike(String method, String path) {
        var struck = orders.stream()
                .filter(order -> order.strikes(method + " " + path))
                .findFirst();
        struck.ifPresent(this::used);
        return struck;
    }

    private void used(Order order) {
        var place = orders.indexOf(order);
        if (order.times() > 1) {
            orders.set(place, order.once());
        } else {
            orders.remove(place);
        }
    }
}

package dev.foothold.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// The dice of the story; with the same seed they fall the same way.
final class Chance {

    private final Random random;

    Chance(long seed) {
        random = new Random(seed);
    }

    /// True in so many of a hundred cases.
    boolean percent(int percent) {
        return random.nextInt(100) < percent;
    }

    double between(double least, double most) {
        return least + random.nextDouble() * (most - least);
    }

    int whole(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    <T> List<T> some(List<T> of, int most) {
        var mixed = mixed(of);
        return List.copyOf(mixed.subList(0, Math.min(most, mixed.size())));
    }

    <T> List<T> mixed(List<T> of) {
        var mixed = new ArrayList<>(of);
        Collections.shuffle(mixed, random);
        return mixed;
    }
}

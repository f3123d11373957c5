package io.github.codetable.processor.random;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A source of random choices. Equal seeds lead to equal choices. */
final class Dice {

    private final Random random;

    Dice(long seed) {
        // Similar seeds of Random have similar first numbers.
        this.random = new Random(seed * 0x9E3779B97F4A7C15L);
    }

    /** Returns a number from 0 to {@code bound - 1}. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** Returns a number between the bounds, which are included. */
    int between(int from, int to) {
        long width = (long) to - from + 1;
        return (int) (from + Math.floorMod(random.nextLong(), width));
    }

    int anyInt() {
        return random.nextInt();
    }

    boolean oneIn(int chances) {
        return random.nextInt(chances) == 0;
    }

    <T> T one(List<T> many) {
        return many.get(random.nextInt(many.size()));
    }

    /** Returns a part of the items in their order: none, some or all. */
    <T> List<T> some(List<T> many) {
        List<T> some = new ArrayList<>(many);
        some.removeIf(item -> oneIn(2));
        return some;
    }

    <T> List<T> shuffled(Iterable<T> items) {
        List<T> shuffled = new ArrayList<>();
        items.forEach(shuffled::add);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    /** Returns a mapping with the same entries in another order. */
    <K, V> Map<K, V> shuffled(Map<K, V> map) {
        Map<K, V> shuffled = new LinkedHashMap<>();
        shuffled(map.keySet()).forEach(key -> shuffled.put(key, map.get(key)));
        return shuffled;
    }
}

package io.github.codetable.processor.emit;

import io.github.codetable.processor.naming.Identifier;
import java.util.Collection;

/** Names of private members, which give way to the spec's. */
final class FreshName {

    private FreshName() {}

    /** The name, with as many underscores behind it as it takes to be none of those that are taken. */
    static Identifier of(String wanted, Collection<String> taken) {
        String name = wanted;
        while (taken.contains(name)) {
            name += "_";
        }
        return new Identifier(name);
    }
}

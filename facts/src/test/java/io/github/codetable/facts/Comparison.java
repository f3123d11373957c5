package io.github.codetable.facts;

import java.util.Objects;
import java.util.stream.Stream;

/** The differences between two sources of a framework's names, in words for the maintainer of the table. */
record Comparison(String framework, Names published, Names table) {

    Stream<String> differences() {
        return Stream.of(
                        lacking(published, table),
                        lacking(table, published),
                        renumbered(),
                        deprecated(published, table),
                        deprecated(table, published))
                .flatMap(differences -> differences)
                .map(difference -> framework + ": " + difference);
    }

    private static Stream<String> lacking(Names one, Names other) {
        return one.codes().entrySet().stream()
                .filter(name -> !other.codes().containsKey(name.getKey()))
                .map(name -> one.source() + " has " + name.getKey() + " = " + name.getValue() + ", which "
                        + other.source() + " lacks");
    }

    private Stream<String> renumbered() {
        return published.codes().keySet().stream()
                .filter(table.codes()::containsKey)
                .filter(name -> !Objects.equals(
                        published.codes().get(name), table.codes().get(name)))
                .map(name -> name + " is " + published.codes().get(name) + " in " + published.source() + ", but "
                        + table.codes().get(name) + " in " + table.source());
    }

    private static Stream<String> deprecated(Names one, Names other) {
        return one.deprecated().stream()
                .filter(other.codes()::containsKey)
                .filter(name -> !other.deprecated().contains(name))
                .map(name -> name + " is deprecated in " + one.source() + ", but not in " + other.source());
    }
}

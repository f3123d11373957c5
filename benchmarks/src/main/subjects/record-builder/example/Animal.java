package example;

import io.soabase.recordbuilder.core.RecordBuilder;

@RecordBuilder
record Animal(String name, int legs) {

    static Animal of(String name, int legs) {
        return AnimalBuilder.builder().name(name).legs(legs).build();
    }
}

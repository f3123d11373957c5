package example;

import org.immutables.value.Value;

@Value.Immutable
interface Animal {

    static Animal of(String name, int legs) {
        return ImmutableAnimal.builder().name(name).legs(legs).build();
    }

    String name();

    int legs();
}

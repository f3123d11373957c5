package example;

import com.google.auto.value.AutoValue;

@AutoValue
abstract class Animal {

    static Animal of(String name, int legs) {
        return new AutoValue_Animal(name, legs);
    }

    abstract String name();

    abstract int legs();
}

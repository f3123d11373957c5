package io.github.codetable.processor.interfaces;

import io.github.codetable.processor.naming.Words;
import javax.lang.model.type.TypeMirror;

/**
 * The Java type of a property of the enum.
 *
 * @param name the property's name: {@code code}, {@code title}, {@code range} or a column's
 * @param type its type, or one above it when its own is yet to be generated
 * @param shown its own type as people write it
 * @param generated true when its own type is yet to be generated
 */
public record PropertyType(String name, TypeMirror type, String shown, boolean generated) {

    /** True for the method that beans call it by. */
    boolean isCalledBy(String method) {
        String rest =
                method.startsWith("get") ? method.substring(3) : method.startsWith("is") ? method.substring(2) : "";
        return rest.equals(Words.capitalized(name));
    }
}

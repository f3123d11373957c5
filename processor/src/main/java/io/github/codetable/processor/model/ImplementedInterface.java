package io.github.codetable.processor.model;

import io.github.codetable.processor.diagnostic.Place;
import java.util.List;

/**
 * An interface that the table's enum implements.
 *
 * @param type the qualified name of the interface
 * @param answers the properties that methods return, for methods whose names do not match a property
 * @param place the place of the interface
 */
public record ImplementedInterface(String type, List<Answer> answers, Place place) {

    public ImplementedInterface {
        answers = List.copyOf(answers);
    }

    /**
     * The property that a method returns.
     *
     * @param method the name of the method
     * @param property the name of the property: such as {@code code} or a column; see {@link EnumMembers}
     * @param place the place of the method
     * @param propertyPlace the place of the property
     */
    public record Answer(String method, String property, Place place, Place propertyPlace) {}
}

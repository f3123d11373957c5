package io.github.codetable.processor.model;

import io.github.codetable.processor.diagnostic.Place;
import java.util.List;

/**
 * An interface that the table's enum is to implement.
 *
 * @param type its qualified name
 * @param answers what its methods return, where that is not what their names say
 * @param place where the interface was written
 */
public record ImplementedInterface(String type, List<Answer> answers, Place place) {

    public ImplementedInterface {
        answers = List.copyOf(answers);
    }

    /**
     * What a method returns.
     *
     * @param method the method's name
     * @param property the property that it returns: {@code code}, {@code title} or a column
     * @param place where the method was written
     * @param propertyPlace where the property was written
     */
    public record Answer(String method, String property, Place place, Place propertyPlace) {}
}

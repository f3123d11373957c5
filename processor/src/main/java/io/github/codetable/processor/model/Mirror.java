package io.github.codetable.processor.model;

import io.github.codetable.processor.diagnostic.Place;
import java.util.List;

/**
 * The class in which a framework publishes its names. The names in the spec are compared with its constants.
 *
 * @param type the qualified name of the class
 * @param except the constants of the class that are not codes
 * @param isSubset true if the framework may lack constants of the class
 * @param warns true if names that differ are warnings; false if they are errors
 * @param required true if a missing class is an error
 * @param place the place of the class name
 */
public record Mirror(
        String type, List<Reference> except, boolean isSubset, boolean warns, boolean required, Place place) {

    public Mirror {
        except = List.copyOf(except);
    }
}

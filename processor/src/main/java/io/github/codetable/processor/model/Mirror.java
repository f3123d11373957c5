package io.github.codetable.processor.model;

import io.github.codetable.processor.diagnostic.Place;
import java.util.List;

/**
 * The class in which a framework publishes its names, to be compared with them.
 *
 * @param type its qualified name
 * @param except the constants there that are no codes
 * @param warns true when a difference is a warning, and not an error
 * @param required true when the class has to be there
 * @param place where the class was written
 */
public record Mirror(String type, List<Mention> except, boolean warns, boolean required, Place place) {

    public Mirror {
        except = List.copyOf(except);
    }
}

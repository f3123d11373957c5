package io.github.codetable.processor.interfaces;

import io.github.codetable.processor.naming.Identifier;
import java.util.List;
import javax.lang.model.type.TypeKind;

/**
 * What the enum implements, and how.
 *
 * @param interfaces the interfaces, in the order of the spec
 * @param answers the methods of them that return properties, in the order of the interfaces
 * @param suppressed the warnings that compilers would have for who implements these, sorted
 */
public record Implementation(List<Interface> interfaces, List<Answer> answers, List<String> suppressed) {

    public Implementation {
        interfaces = List.copyOf(interfaces);
        answers = List.copyOf(answers);
        suppressed = List.copyOf(suppressed);
    }

    /** Of an enum that implements nothing. */
    public static Implementation none() {
        return new Implementation(List.of(), List.of(), List.of());
    }

    /**
     * An interface.
     *
     * @param packageName its package
     * @param names its simple name, behind those of the types around it
     * @param isDeprecated whether it is deprecated, or one of these types
     */
    public record Interface(String packageName, List<Identifier> names, boolean isDeprecated) {

        public Interface {
            names = List.copyOf(names);
        }
    }

    /**
     * A method that returns a property.
     *
     * @param method the method's name
     * @param property the property's name
     * @param result the primitive type that it returns, or {@code DECLARED} for the property as an object
     */
    public record Answer(Identifier method, String property, TypeKind result) {

        /** True when the method is the property's accessor, which the enum has in any case. */
        public boolean isAccessor() {
            return method.text().equals(property);
        }
    }
}

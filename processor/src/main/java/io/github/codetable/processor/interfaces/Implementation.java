package io.github.codetable.processor.interfaces;

import io.github.codetable.processor.naming.Identifier;
import java.util.List;
import java.util.Set;
import javax.lang.model.type.TypeKind;

/**
 * The interfaces that the enum implements.
 *
 * @param interfaces the interfaces, in the order of the spec
 * @param answers the methods that return properties, in the order of the interfaces
 * @param suppressed the compiler warnings that implementing the interfaces causes, sorted
 * @param methods the names of all methods of the interfaces, with and without an answer
 */
public record Implementation(
        List<Interface> interfaces, List<Answer> answers, List<String> suppressed, Set<String> methods) {

    public Implementation {
        interfaces = List.copyOf(interfaces);
        answers = List.copyOf(answers);
        suppressed = List.copyOf(suppressed);
        methods = Set.copyOf(methods);
    }

    /** Returns the implementation of no interface. */
    public static Implementation none() {
        return new Implementation(List.of(), List.of(), List.of(), Set.of());
    }

    /**
     * An interface.
     *
     * @param packageName the package
     * @param names the simple names of the enclosing types and of the interface, outermost first
     * @param isDeprecated whether the interface or an enclosing type is deprecated
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
     * @param result the primitive kind that the method returns, or {@code DECLARED} for an object
     */
    public record Answer(Identifier method, String property, TypeKind result) {

        /** Returns true if the method is the property's accessor, which the enum has without the interface. */
        public boolean isAccessor() {
            return method.text().equals(property);
        }
    }
}

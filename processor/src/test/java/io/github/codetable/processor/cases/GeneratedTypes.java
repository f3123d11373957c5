package io.github.codetable.processor.cases;

import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The generated classes of a package, accessed by reflection.
 *
 * @param loader the loader of the classes
 * @param packageName the package
 */
record GeneratedTypes(ClassLoader loader, String packageName) {

    /** Returns a type by its simple name. Names of nested types have {@code $}. */
    Class<?> type(String name) {
        try {
            return loader.loadClass(packageName + "." + name);
        } catch (ClassNotFoundException missing) {
            throw new AssertionError(missing);
        }
    }

    /** Returns the value of a public static field. */
    static Object field(Class<?> type, String name) {
        try {
            return type.getField(name).get(null);
        } catch (ReflectiveOperationException missing) {
            throw new AssertionError(missing);
        }
    }

    static boolean isDeprecated(Class<?> type, String field) {
        try {
            Field declared = type.getField(field);
            return declared.isAnnotationPresent(Deprecated.class);
        } catch (NoSuchFieldException missing) {
            throw new AssertionError(missing);
        }
    }

    /** Calls a static method with one parameter. */
    static Object call(Class<?> type, String method, Class<?> parameter, Object argument) {
        try {
            return type.getMethod(method, parameter).invoke(null, argument);
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new AssertionError(thrown);
        } catch (ReflectiveOperationException missing) {
            throw new AssertionError(missing);
        }
    }

    /** Calls an accessor. Returns enum constants as their names, also within sets, and every optional as an Optional. */
    static Object get(Object target, String accessor) {
        try {
            return plain(target.getClass().getMethod(accessor).invoke(target));
        } catch (ReflectiveOperationException missing) {
            throw new AssertionError(missing);
        }
    }

    static boolean has(Class<?> type, String accessor) {
        return Arrays.stream(type.getDeclaredMethods()).map(Method::getName).anyMatch(accessor::equals);
    }

    /** Returns enum constants as their names, also within sets and optionals. An {@code OptionalInt} becomes an optional. */
    static Object plain(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(GeneratedTypes::plain);
        }
        if (value instanceof OptionalInt optional) {
            return optional.isPresent() ? Optional.of(optional.getAsInt()) : Optional.empty();
        }
        if (value instanceof Set<?> set) {
            return set.stream().map(GeneratedTypes::plain).collect(Collectors.toSet());
        }
        if (value instanceof OptionalInt number) {
            return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
        }
        if (value instanceof Optional<?> optional) {
            return optional.map(GeneratedTypes::plain);
        }
        return value instanceof Enum<?> constant ? constant.name() : value;
    }
}

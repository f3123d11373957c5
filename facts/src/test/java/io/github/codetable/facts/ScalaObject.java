package io.github.codetable.facts;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.TreeMap;

/** Codes that are values of a Scala object, each with an accessor. */
final class ScalaObject implements PublishedConstants {

    @Override
    public Map<String, Integer> of(Class<?> type) throws ReflectiveOperationException {
        Object object = type.getField("MODULE$").get(null);
        Map<String, Integer> codes = new TreeMap<>();
        for (Method method : type.getDeclaredMethods()) {
            if (isAccessor(method)) {
                codes.put(method.getName(), (Integer) method.invoke(object));
            }
        }
        return codes;
    }

    private static boolean isAccessor(Method method) {
        return Modifier.isPublic(method.getModifiers())
                && method.getReturnType() == int.class
                && method.getParameterCount() == 0;
    }
}

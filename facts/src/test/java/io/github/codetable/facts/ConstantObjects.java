package io.github.codetable.facts;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.TreeMap;

/** Codes published as public constants of the class's own type, such as enum constants. A method returns the code. */
final class ConstantObjects implements PublishedConstants {

    private final String accessor;

    ConstantObjects(String accessor) {
        this.accessor = accessor;
    }

    @Override
    public Map<String, Integer> of(Class<?> type) throws ReflectiveOperationException {
        Method code = type.getMethod(accessor);
        Map<String, Integer> codes = new TreeMap<>();
        for (Field field : type.getFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == type) {
                codes.put(field.getName(), ((Number) code.invoke(field.get(null))).intValue());
            }
        }
        return codes;
    }
}

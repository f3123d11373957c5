package io.github.codetable.facts;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.TreeMap;

/** Codes published as public constants of type int. */
final class IntConstants implements PublishedConstants {

    @Override
    public Map<String, Integer> of(Class<?> type) throws IllegalAccessException {
        Map<String, Integer> codes = new TreeMap<>();
        for (Field field : type.getFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == int.class) {
                codes.put(field.getName(), field.getInt(null));
            }
        }
        return codes;
    }
}

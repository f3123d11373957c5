package io.github.codetable.processor.interfaces;

import java.util.List;

/** The ways out for methods that nothing answers. */
public final class AnswerSuggestions {

    private final PropertyTypes properties;
    private final ReturnTypeMatcher fit;

    AnswerSuggestions(PropertyTypes properties, ReturnTypeMatcher fit) {
        this.properties = properties;
        this.fit = fit;
    }

    /** Which properties a method can return, and how the spec says so. */
    String of(MethodGroup group) {
        List<String> fitting = fitting(group);
        if (fitting.isEmpty()) {
            return "; no property has a matching type, so add such a column or give the method a default";
        }
        String answer = "{" + group.signature().name() + ": " + fitting.get(0) + "}";
        return "; name the property that it returns, as in `implements: {"
                + group.first().implemented().type() + ": " + answer + "}`" + known(fitting);
    }

    /** The same where the spec says so already. */
    String ofAnswer(MethodGroup group) {
        List<String> fitting = fitting(group);
        return fitting.isEmpty()
                ? "; no property has a matching type, so add such a column or give the method a default"
                : known(fitting);
    }

    private static String known(List<String> fitting) {
        return "; matching properties: " + String.join(", ", fitting);
    }

    private List<String> fitting(MethodGroup group) {
        return properties.all().stream()
                .filter(property -> fit.of(property, group.results()).isPresent())
                .map(PropertyType::name)
                .toList();
    }
}

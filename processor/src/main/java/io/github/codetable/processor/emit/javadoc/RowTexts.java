package io.github.codetable.processor.emit.javadoc;

import io.github.codetable.processor.emit.source.TypeNames;
import io.github.codetable.processor.model.Framework;
import io.github.codetable.processor.model.Name;
import io.github.codetable.processor.model.Row;
import io.github.codetable.processor.model.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the comments of all constants that stand for a code say.
 *
 * @param headline its title and its number
 * @param details what its description says besides
 * @param namesByFramework what each framework with a name for it calls it, by the framework's key
 */
public record RowTexts(JavadocText headline, Details details, Map<String, JavadocText> namesByFramework) {

    static RowTexts of(Row row, Table table, TypeNames types) {
        JavadocText title = JavadocText.of(row.description().title());
        Map<String, JavadocText> namesByFramework = new LinkedHashMap<>();
        for (Framework framework : table.frameworks()) {
            List<Name> given = table.namesOf(row, framework);
            if (!given.isEmpty()) {
                namesByFramework.put(framework.key(), names(framework, given, types));
            }
        }
        return new RowTexts(
                JavadocText.phrase("%s (" + row.code() + ").", title), Details.of(row.description()), namesByFramework);
    }

    /** What all frameworks call it. */
    List<JavadocText> names() {
        return List.copyOf(namesByFramework.values());
    }

    /** What all frameworks but one call it. */
    List<JavadocText> namesBesides(Framework framework) {
        List<JavadocText> names = new ArrayList<>();
        for (Map.Entry<String, JavadocText> name : namesByFramework.entrySet()) {
            if (!name.getKey().equals(framework.key())) {
                names.add(name.getValue());
            }
        }
        return names;
    }

    private static JavadocText names(Framework framework, List<Name> given, TypeNames types) {
        List<JavadocText> links = new ArrayList<>();
        for (Name name : given) {
            links.add(JavadocText.link(types.holder(framework), name.identifier()));
        }
        JavadocText title = JavadocText.of(framework.description().title());
        return JavadocText.phrase("%s: %s", title, JavadocText.list(links));
    }
}

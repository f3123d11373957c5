package io.github.codetable.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.codetable.processor.model.Framework;
import io.github.codetable.processor.model.Name;
import io.github.codetable.processor.model.Table;
import java.util.List;

/** Makes a holder's lookups: from the number to the name, and from any name to the constant. */
final class HolderLookupEmitter {

    private final Table table;
    private final TypeNames names;

    HolderLookupEmitter(Table table, TypeNames names) {
        this.table = table;
        this.names = names;
    }

    void addTo(TypeSpec.Builder type, Framework framework) {
        List<String> taken = table.rows().stream()
                .flatMap(row -> table.namesOf(row, framework).stream())
                .map(Name::text)
                .toList();
        new NameOfEmitter(table, names, framework, taken).addTo(type);
        new ForNameEmitter(table, names, framework, taken, suppressed(framework)).addTo(type);
    }

    /** What is itself deprecated may use what is deprecated; a warning suppressed there would be one too many. */
    private List<AnnotationSpec> suppressed(Framework framework) {
        boolean warns = framework.holder().deprecated().isEmpty()
                && table.rows().stream()
                        .filter(row -> row.name().deprecated().isPresent())
                        .anyMatch(row -> !table.namesOf(row, framework).isEmpty());
        return warns ? List.of(Deprecation.suppressed()) : List.of();
    }
}

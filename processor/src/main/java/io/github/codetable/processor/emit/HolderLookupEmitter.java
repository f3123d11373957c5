package io.github.codetable.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.codetable.processor.emit.javadoc.Deprecation;
import io.github.codetable.processor.emit.lookup.ForNameEmitter;
import io.github.codetable.processor.emit.lookup.NameOfEmitter;
import io.github.codetable.processor.emit.source.TypeNames;
import io.github.codetable.processor.model.Framework;
import io.github.codetable.processor.model.Name;
import io.github.codetable.processor.model.Row;
import io.github.codetable.processor.model.Table;
import java.util.ArrayList;
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
        List<String> taken = constants(framework);
        new NameOfEmitter(table, names, framework, taken).addTo(type);
        new ForNameEmitter(table, names, framework, taken, suppressed(framework)).addTo(type);
    }

    private List<String> constants(Framework framework) {
        List<String> constants = new ArrayList<>();
        for (Row row : table.rows()) {
            for (Name name : table.namesOf(row, framework)) {
                constants.add(name.text());
            }
        }
        return constants;
    }

    /** What is itself deprecated may use what is deprecated; a warning suppressed there would be one too many. */
    private List<AnnotationSpec> suppressed(Framework framework) {
        return framework.holder().deprecated() == null && namesDeprecated(framework)
                ? List.of(Deprecation.suppressed())
                : List.of();
    }

    private boolean namesDeprecated(Framework framework) {
        for (Row row : table.rows()) {
            if (row.name().deprecated() != null
                    && !table.namesOf(row, framework).isEmpty()) {
                return true;
            }
        }
        return false;
    }
}

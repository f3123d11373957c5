package io.github.codetable.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import io.github.codetable.processor.emit.javadoc.Deprecation;
import io.github.codetable.processor.emit.javadoc.RowJavadoc;
import io.github.codetable.processor.emit.source.JavaLiteral;
import io.github.codetable.processor.emit.source.TypeNames;
import io.github.codetable.processor.emit.source.UniqueName;
import io.github.codetable.processor.model.Column;
import io.github.codetable.processor.model.ColumnValues;
import io.github.codetable.processor.model.Range;
import io.github.codetable.processor.model.Row;
import io.github.codetable.processor.model.Table;
import io.github.codetable.processor.naming.Identifier;
import java.util.Collection;
import java.util.List;

/** Emitter of the constants of the table's enum. */
final class ConstantsEmitter {

    private final Table table;
    private final TypeNames names;
    private final ColumnValues values;
    private final ValueEmitter expressions;
    private final RowJavadoc javadoc;
    private final Identifier setter;

    /**
     * @param inherited the names of the methods that the enum inherits from interfaces
     */
    ConstantsEmitter(
            Table table,
            TypeNames names,
            ColumnValues values,
            ValueEmitter expressions,
            RowJavadoc javadoc,
            Collection<String> inherited) {
        this.table = table;
        this.names = names;
        this.values = values;
        this.expressions = expressions;
        this.javadoc = javadoc;
        List<String> taken = UniqueName.columnNames(table);
        taken.addAll(inherited);
        this.setter = UniqueName.ofNumbered("initialize", taken);
    }

    /** Adds the constants and their properties. */
    void addTo(TypeSpec.Builder type, PropertiesEmitter properties) {
        EnumConstants constants = new EnumConstants(properties, setter);
        for (Row row : table.rows()) {
            Deprecation deprecation = Deprecation.of(row.name());
            constants.add(
                    row.name().identifier(),
                    arguments(row),
                    javadoc.ofConstant(row).deprecation(deprecation),
                    deprecation.annotations());
        }
        constants.addTo(type, table.aliases());
    }

    private CodeBlock arguments(Row row) {
        CodeBlock.Builder arguments = CodeBlock.builder()
                .add(
                        "$L,$W$L",
                        JavaLiteral.code(row.code(), table.notation()),
                        JavaLiteral.of(row.description().title()));
        if (!table.ranges().isEmpty()) {
            arguments.add(",$W$L", range(row));
        }
        for (Column column : table.columns()) {
            arguments.add(",$W$L", expressions.value(column, values.of(row, column)));
        }
        for (String text : table.accessors()) {
            arguments.add(",$>$>\n$L$<$<", JavaLiteral.of(row.text(text)));
        }
        return arguments.build();
    }

    /** Returns the innermost range of the code; {@code null} if a broken spec has a code outside all ranges. */
    private CodeBlock range(Row row) {
        Range range = table.rangeOf(row.code());
        return range == null ? CodeBlock.of("null") : CodeBlock.of("$T.$N", names.range(), range.identifier());
    }
}

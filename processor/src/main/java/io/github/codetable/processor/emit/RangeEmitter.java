package io.github.codetable.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.codetable.processor.emit.javadoc.Javadoc;
import io.github.codetable.processor.emit.javadoc.JavadocText;
import io.github.codetable.processor.emit.lookup.RangeLookupEmitter;
import io.github.codetable.processor.emit.source.GeneratedType;
import io.github.codetable.processor.emit.source.JavaLiteral;
import io.github.codetable.processor.emit.source.TypeNames;
import io.github.codetable.processor.emit.source.UniqueName;
import io.github.codetable.processor.model.Column;
import io.github.codetable.processor.model.ColumnValues;
import io.github.codetable.processor.model.Interval;
import io.github.codetable.processor.model.Range;
import io.github.codetable.processor.model.Table;
import io.github.codetable.processor.naming.Identifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Emitter of the enum of the ranges. */
final class RangeEmitter {

    private final Table table;
    private final TypeNames names;
    private final ColumnValues values;
    private final ValueEmitter expressions;

    RangeEmitter(Table table, TypeNames names, ColumnValues values, ValueEmitter expressions) {
        this.table = table;
        this.names = names;
        this.values = values;
        this.expressions = expressions;
    }

    TypeSpec emit() {
        TypeSpec.Builder type = GeneratedType.enumBuilder(names.range())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(Javadoc.of(JavadocText.phrase(
                                "A named interval of codes. It also covers codes that have no constant."))
                        .build());
        List<Column> columns = values.columnsOfRanges();
        Identifier setter = UniqueName.ofNumbered("initialize", UniqueName.columnNames(table));
        EnumConstants constants = new EnumConstants(new PropertiesEmitter(properties(columns), Set.of()), setter);
        for (Range range : table.ranges()) {
            constants.add(range.identifier(), arguments(range, columns), javadoc(range), List.of());
        }
        constants.addTo(type, 0);
        new RangeLookupEmitter(table, names).addTo(type);
        return type.build();
    }

    private List<Property> properties(List<Column> columns) {
        ColumnEmitter emitter = new ColumnEmitter(names);
        List<Property> properties = new ArrayList<>();
        properties.add(Property.of("from", TypeName.INT, "the first code"));
        properties.add(Property.of("to", TypeName.INT, "the last code"));
        properties.add(Property.of("title", ClassName.get(String.class), "the title, a short text for people"));
        for (Column column : columns) {
            properties.add(emitter.property(column, "the value of codes without a constant"));
        }
        return properties;
    }

    private CodeBlock arguments(Range range, List<Column> columns) {
        CodeBlock.Builder arguments = CodeBlock.builder()
                .add(
                        "$L,$W$L,$W$L",
                        JavaLiteral.code(range.from(), table.notation()),
                        JavaLiteral.code(range.to(), table.notation()),
                        JavaLiteral.of(range.description().title()));
        for (Column column : columns) {
            arguments.add(",$W$L", expressions.value(column, values.of(range, column)));
        }
        return arguments.build();
    }

    private static Javadoc javadoc(Range range) {
        Interval interval = range.interval();
        String codes = interval == null ? "" : " (" + interval.text() + ")";
        return Javadoc.of(JavadocText.phrase(
                        "%s" + codes + ".", JavadocText.of(range.description().title())))
                .description(range.description());
    }
}

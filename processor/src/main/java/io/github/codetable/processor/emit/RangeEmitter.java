package io.github.codetable.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.codetable.processor.emit.javadoc.Javadoc;
import io.github.codetable.processor.emit.javadoc.JavadocText;
import io.github.codetable.processor.emit.source.GeneratedType;
import io.github.codetable.processor.emit.source.JavaLiteral;
import io.github.codetable.processor.emit.source.TypeNames;
import io.github.codetable.processor.model.Column;
import io.github.codetable.processor.model.Range;
import io.github.codetable.processor.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Emitter of the enum of the ranges. */
final class RangeEmitter {

    private final Table table;
    private final TypeNames names;
    private final ValueEmitter values;

    RangeEmitter(Table table, TypeNames names) {
        this.table = table;
        this.names = names;
        this.values = new ValueEmitter(names);
    }

    TypeSpec emit() {
        TypeSpec.Builder type = GeneratedType.enumBuilder(names.range())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(Javadoc.of(JavadocText.phrase(
                                "A named interval of codes. It also covers codes that have no constant."))
                        .build());
        List<Column> columns = columns();
        for (Range range : table.ranges()) {
            type.addEnumConstant(range.identifier().toString(), constant(range, columns));
        }
        new PropertiesEmitter(properties(columns), Set.of()).addTo(type);
        return type.addMethod(of(comparing())).build();
    }

    /** Returns the columns that have a value in every range. */
    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        for (Column column : table.columns()) {
            if (hasValueInEveryRange(column)) {
                columns.add(column);
            }
        }
        return columns;
    }

    private boolean hasValueInEveryRange(Column column) {
        for (Range range : table.ranges()) {
            if (table.valueOf(range, column) == null) {
                return false;
            }
        }
        return true;
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

    private TypeSpec constant(Range range, List<Column> columns) {
        CodeBlock.Builder arguments = CodeBlock.builder()
                .add(
                        "$L,$W$L,$W$L",
                        range.from(),
                        range.to(),
                        JavaLiteral.of(range.description().title()));
        for (Column column : columns) {
            arguments.add(values.argument(column, table.valueOf(range, column)));
        }
        return TypeSpec.anonymousClassBuilder(arguments.build())
                .addJavadoc(javadoc(range).build())
                .build();
    }

    private static Javadoc javadoc(Range range) {
        return Javadoc.of(JavadocText.phrase(
                        "%s (" + range.from() + " to " + range.to() + ").",
                        JavadocText.of(range.description().title())))
                .description(range.description());
    }

    private MethodSpec of(CodeBlock body) {
        return MethodSpec.methodBuilder("of")
                .addJavadoc(Javadoc.of(JavadocText.phrase("Returns the innermost range that contains the code."))
                        .param("code", JavadocText.phrase("the code"))
                        .returns(JavadocText.phrase("the range, or null if no range contains the code"))
                        .build())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(names.nullable(names.range()))
                .addParameter(TypeName.INT, "code")
                .addCode(body)
                .build();
    }

    /**
     * Returns statements that compare the code with each range. A binary search is no faster for up to 100 ranges. At the
     * limit of 200 ranges the method has 3,600 bytes; HotSpot compiles methods of up to 8,000.
     */
    private CodeBlock comparing() {
        CodeBlock.Builder code = CodeBlock.builder();
        for (Range range : innerFirst()) {
            code.beginControlFlow("if ($L <= code && code <= $L)", range.from(), range.to())
                    .addStatement("return $N", range.identifier())
                    .endControlFlow();
        }
        return code.addStatement("return null").build();
    }

    /** Returns the ranges in ascending order, each after the ranges inside it. Ranges do not overlap partially. */
    private List<Range> innerFirst() {
        List<Range> sorted = new ArrayList<>(table.ranges());
        sorted.sort(RangeEmitter::compareInnerFirst);
        return sorted;
    }

    private static int compareInnerFirst(Range a, Range b) {
        return a.to() == b.to() ? Integer.compare(b.from(), a.from()) : Integer.compare(a.to(), b.to());
    }
}

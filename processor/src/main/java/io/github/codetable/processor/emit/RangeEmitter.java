package io.github.codetable.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.codetable.processor.emit.javadoc.Details;
import io.github.codetable.processor.emit.javadoc.Javadoc;
import io.github.codetable.processor.emit.javadoc.JavadocText;
import io.github.codetable.processor.emit.source.JavaLiteral;
import io.github.codetable.processor.emit.source.TypeNames;
import io.github.codetable.processor.model.Column;
import io.github.codetable.processor.model.Range;
import io.github.codetable.processor.model.Table;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Makes the enum of the ranges. */
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
        TypeSpec.Builder type = TypeSpec.enumBuilder(names.range())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(Javadoc.of(
                                JavadocText.phrase("A named interval of numbers, whether or not they have constants."))
                        .build());
        List<Column> columns = answered();
        for (Range range : table.ranges()) {
            type.addEnumConstant(range.identifier().toString(), constant(range, columns));
        }
        new PropertiesEmitter(properties(columns)).addTo(type, "An interval and what is known of its numbers.");
        return type.addMethod(of(comparing())).build();
    }

    /** The columns about which every range says something. */
    private List<Column> answered() {
        List<Column> answered = new ArrayList<>();
        for (Column column : table.columns()) {
            if (isAnswered(column)) {
                answered.add(column);
            }
        }
        return answered;
    }

    private boolean isAnswered(Column column) {
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
        properties.add(Property.of("from", TypeName.INT, "the first number"));
        properties.add(Property.of("to", TypeName.INT, "the last number"));
        properties.add(Property.of("title", ClassName.get(String.class), "the title, for people to read"));
        for (Column column : columns) {
            properties.add(emitter.property(column, "the value for numbers without a constant"));
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
                .details(Details.of(range.description()));
    }

    private MethodSpec of(CodeBlock body) {
        return MethodSpec.methodBuilder("of")
                .addJavadoc(Javadoc.of(JavadocText.phrase("The innermost range that a number lies in."))
                        .param("code", JavadocText.phrase("the number"))
                        .returns(JavadocText.phrase("the range, or null when the number lies outside all"))
                        .build())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(names.range())
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

    /** As no two ranges overlap in part, this has each one behind those that lie in it, and else keeps to the numbers. */
    private List<Range> innerFirst() {
        List<Range> sorted = new ArrayList<>(table.ranges());
        sorted.sort(RangeEmitter::compareInnerFirst);
        return sorted;
    }

    private static int compareInnerFirst(Range a, Range b) {
        return a.to() == b.to() ? Integer.compare(b.from(), a.from()) : Integer.compare(a.to(), b.to());
    }
}

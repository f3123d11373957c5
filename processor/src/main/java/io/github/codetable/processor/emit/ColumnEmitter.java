package io.github.codetable.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.codetable.processor.emit.javadoc.Javadoc;
import io.github.codetable.processor.emit.javadoc.JavadocText;
import io.github.codetable.processor.emit.source.TypeNames;
import io.github.codetable.processor.model.Column;
import io.github.codetable.processor.naming.Words;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Makes what a column is in Java: a property, and an enum when its values are listed. */
final class ColumnEmitter {

    private final TypeNames names;

    ColumnEmitter(TypeNames names) {
        this.names = names;
    }

    /**
     * The property of an enum whose constants have a value of the column.
     *
     * @param result what the accessor returns
     */
    Property property(Column column, String result) {
        JavadocText meaning = meaning(column);
        Javadoc accessor = Javadoc.of(meaning).returns(JavadocText.phrase(result));
        return new Property(
                column.identifier(), type(column), given(column), stored(column), meaning, meaning, accessor);
    }

    /** The enum of the values. */
    TypeSpec options(Column column) {
        TypeSpec.Builder type = TypeSpec.enumBuilder(names.options(column))
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(Javadoc.of(meaning(column))
                        .see(JavadocText.accessor(names.table(), column.identifier()))
                        .build());
        for (Column.Option option : column.options()) {
            type.addEnumConstant(option.identifier().toString(), constant(option));
        }
        return type.build();
    }

    private static TypeSpec constant(Column.Option option) {
        JavadocText doc = JavadocText.of(option.doc());
        JavadocText text =
                doc.isEmpty() ? JavadocText.of(Words.of(option.name()).title()) : doc;
        return TypeSpec.anonymousClassBuilder("")
                .addJavadoc(Javadoc.of(text.sentence()).build())
                .build();
    }

    private static JavadocText meaning(Column column) {
        JavadocText doc = JavadocText.of(column.doc());
        JavadocText text = doc.isEmpty()
                ? JavadocText.phrase("What the spec says under %s", JavadocText.code(column.name()))
                : doc;
        return text.sentence();
    }

    private TypeName given(Column column) {
        return column.type() == Column.Type.SET
                ? ParameterizedTypeName.get(ClassName.get(List.class), names.options(column))
                : type(column);
    }

    private TypeName type(Column column) {
        return switch (column.type()) {
            case BOOLEAN -> TypeName.BOOLEAN;
            case INT -> TypeName.INT;
            case STRING -> ClassName.get(String.class);
            case ENUM -> names.options(column);
            case SET -> ParameterizedTypeName.get(ClassName.get(Set.class), names.options(column));
        };
    }

    /** Sets are no {@code EnumSet}, which finds the constants by reflection and so would have shrinkers lose them. */
    private static CodeBlock stored(Column column) {
        return column.type() == Column.Type.SET
                ? CodeBlock.of(
                        "$T.unmodifiableSet(new $T<>($N))", Collections.class, LinkedHashSet.class, column.identifier())
                : CodeBlock.of("$N", column.identifier());
    }
}

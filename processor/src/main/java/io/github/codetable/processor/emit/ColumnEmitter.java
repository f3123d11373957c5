package io.github.codetable.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.codetable.processor.emit.javadoc.Javadoc;
import io.github.codetable.processor.emit.javadoc.JavadocText;
import io.github.codetable.processor.emit.source.GeneratedType;
import io.github.codetable.processor.emit.source.TypeNames;
import io.github.codetable.processor.model.Column;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Emitter of the declarations of a column: a property, and an enum of the column's options. */
final class ColumnEmitter {

    private final TypeNames names;

    ColumnEmitter(TypeNames names) {
        this.names = names;
    }

    /**
     * Returns the property of a column.
     *
     * @param value the returned value as a phrase, such as "the value of this code"
     */
    Property property(Column column, String value) {
        String returned = column.optional() ? value + ", or empty if there is none" : value;
        Javadoc javadoc =
                Javadoc.of(sentence(column, "The value of the column %s.")).returns(JavadocText.phrase(returned));
        return Property.ofColumn(column, type(column), javadoc);
    }

    /** Returns the enum of the options. The column must be of a type with options. */
    TypeSpec options(Column column) {
        TypeSpec.Builder type = GeneratedType.enumBuilder(names.options(column))
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(Javadoc.of(sentence(column, "The values of the column %s."))
                        .see(JavadocText.method(names.table(), column.identifier()))
                        .build());
        for (Column.Option option : column.options()) {
            type.addEnumConstant(option.identifier().toString(), constant(option));
        }
        return type.build();
    }

    private static TypeSpec constant(Column.Option option) {
        return TypeSpec.anonymousClassBuilder("")
                .addJavadoc(Javadoc.of(JavadocText.of(option.doc()).sentence()).build())
                .build();
    }

    /**
     * Returns the documentation of a column.
     *
     * @param fallback the sentence for a column without documentation, with a {@code %s} for the column's name
     */
    private static JavadocText sentence(Column column, String fallback) {
        JavadocText doc = JavadocText.of(column.doc());
        return doc.isEmpty() ? JavadocText.phrase(fallback, JavadocText.code(column.name())) : doc.sentence();
    }

    /** Returns the type of the accessor: an {@code Optional} for an optional column. */
    TypeName type(Column column) {
        if (!column.optional()) {
            return typeOfValue(column);
        }
        return column.type() == Column.Type.INT
                ? ClassName.get(OptionalInt.class)
                : ParameterizedTypeName.get(
                        ClassName.get(Optional.class), typeOfValue(column).box());
    }

    private TypeName typeOfValue(Column column) {
        return switch (column.type()) {
            case BOOLEAN -> TypeName.BOOLEAN;
            case INT -> TypeName.INT;
            case STRING -> ClassName.get(String.class);
            case ENUM -> names.options(column);
            case SET -> ParameterizedTypeName.get(ClassName.get(Set.class), names.options(column));
        };
    }
}

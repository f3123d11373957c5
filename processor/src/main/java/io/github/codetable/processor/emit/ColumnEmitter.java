package io.github.codetable.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.codetable.processor.emit.javadoc.Javadoc;
import io.github.codetable.processor.emit.javadoc.JavadocText;
import io.github.codetable.processor.emit.source.TypeNames;
import io.github.codetable.processor.model.Column;
import io.github.codetable.processor.model.Value;
import io.github.codetable.processor.naming.Identifier;
import io.github.codetable.processor.naming.Words;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Emitter of the declarations of a column: a property, and an enum of the column's options. */
final class ColumnEmitter {

    /** The field with the default set. The options, which are constants of the same enum, have other names. */
    private static final Identifier DEFAULT = new Identifier("defaultValue");

    private final TypeNames names;
    private final ValueEmitter values;

    ColumnEmitter(TypeNames names) {
        this.names = names;
        this.values = new ValueEmitter(names);
    }

    /**
     * Returns the property of a column.
     *
     * @param value the returned value as a phrase, such as "the value of this code"
     */
    Property property(Column column, String value) {
        Javadoc javadoc =
                Javadoc.of(sentence(column, "The value of the column %s.")).returns(JavadocText.phrase(value));
        return Property.stored(column.identifier(), type(column), parameterType(column), fieldValue(column), javadoc);
    }

    /** Returns the value of a column as an expression. A set is a new one. */
    CodeBlock value(Column column, Value value) {
        CodeBlock expression = values.value(column, value);
        if (column.type() != Column.Type.SET) {
            return expression;
        }
        boolean isEmpty =
                value instanceof Value.Choices choices && choices.values().isEmpty();
        return isEmpty ? CodeBlock.of("$T.emptySet()", Collections.class) : set(expression);
    }

    /** Returns the enum of the options. The column must be of a type with options. */
    TypeSpec options(Column column) {
        TypeSpec.Builder type = TypeSpec.enumBuilder(names.options(column))
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(Javadoc.of(sentence(column, "The values of the column %s."))
                        .see(JavadocText.method(names.table(), column.identifier()))
                        .build());
        for (Column.Option option : column.options()) {
            type.addEnumConstant(option.identifier().toString(), constant(option));
        }
        if (hasDefaultField(column)) {
            type.addField(defaultField(column));
        }
        return type.build();
    }

    /** Returns the default of a column as an expression that does not allocate. */
    CodeBlock defaultValue(Column column) {
        if (hasDefaultField(column)) {
            return CodeBlock.of("$T.$N", names.options(column), DEFAULT);
        }
        return value(column, Objects.requireNonNull(column.defaultValue()));
    }

    /** Returns true if the default is a set with elements, which is stored in the enum of the options. */
    private static boolean hasDefaultField(Column column) {
        return !defaultChoices(column).isEmpty();
    }

    private static List<Value.Choice> defaultChoices(Column column) {
        return column.defaultValue() instanceof Value.Choices choices ? choices.values() : List.of();
    }

    /** Does not qualify the options, because an option may have the name of their enum. */
    private FieldSpec defaultField(Column column) {
        CodeBlock.Builder elements = CodeBlock.builder();
        for (Identifier option : ValueEmitter.inOrder(column, defaultChoices(column))) {
            elements.add(elements.isEmpty() ? "$N" : ",$W$N", option);
        }
        return FieldSpec.builder(type(column), DEFAULT.toString(), Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(Javadoc.of(JavadocText.phrase("The default of the column."))
                        .build())
                .initializer(set(CodeBlock.of("$T.asList($L)", Arrays.class, elements.build())))
                .build();
    }

    private static TypeSpec constant(Column.Option option) {
        JavadocText doc = JavadocText.of(option.doc());
        JavadocText text =
                doc.isEmpty() ? JavadocText.of(Words.of(option.name()).title()) : doc;
        return TypeSpec.anonymousClassBuilder("")
                .addJavadoc(Javadoc.of(text.sentence()).build())
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

    private TypeName parameterType(Column column) {
        return column.type() == Column.Type.SET
                ? ParameterizedTypeName.get(ClassName.get(List.class), names.options(column))
                : type(column);
    }

    TypeName type(Column column) {
        return switch (column.type()) {
            case BOOLEAN -> TypeName.BOOLEAN;
            case INT -> TypeName.INT;
            case STRING -> ClassName.get(String.class);
            case ENUM -> names.options(column);
            case SET -> ParameterizedTypeName.get(ClassName.get(Set.class), names.options(column));
        };
    }

    private static CodeBlock fieldValue(Column column) {
        return column.type() == Column.Type.SET
                ? set(CodeBlock.of("$N", column.identifier()))
                : CodeBlock.of("$N", column.identifier());
    }

    /** Returns a set of the elements of a list. {@code EnumSet} needs reflection, for which code shrinkers need rules. */
    private static CodeBlock set(CodeBlock list) {
        return CodeBlock.of("$T.unmodifiableSet($Znew $T<>($L))", Collections.class, LinkedHashSet.class, list);
    }
}

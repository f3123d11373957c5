package io.github.codetable.processor.emit;

import com.palantir.javapoet.CodeBlock;
import io.github.codetable.processor.emit.source.JavaLiteral;
import io.github.codetable.processor.emit.source.TypeNames;
import io.github.codetable.processor.model.Column;
import io.github.codetable.processor.model.Value;
import io.github.codetable.processor.naming.Identifier;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Emitter of the values of columns as expressions. A value that is missing in a broken spec becomes a default. */
final class ValueEmitter {

    private final TypeNames names;

    ValueEmitter(TypeNames names) {
        this.names = names;
    }

    /** Returns the value as an argument, with a comma in front. A set, which may be long, starts a new line. */
    CodeBlock argument(Column column, @Nullable Value value) {
        return CodeBlock.of(column.type() == Column.Type.SET ? ",$>$>\n$L$<$<" : ",$W$L", value(column, value));
    }

    private CodeBlock value(Column column, @Nullable Value value) {
        if (!column.optional()) {
            return requiredValue(column, value);
        }
        Class<?> type = column.type() == Column.Type.INT ? OptionalInt.class : Optional.class;
        return value == null
                ? CodeBlock.of("$T.empty()", type)
                : CodeBlock.of("$T.of($L)", type, requiredValue(column, value));
    }

    private CodeBlock requiredValue(Column column, @Nullable Value value) {
        return switch (column.type()) {
            case BOOLEAN -> CodeBlock.of("$L", flag(value));
            case INT -> CodeBlock.of("$L", number(value));
            case STRING -> JavaLiteral.of(value instanceof Value.Text text ? text.value() : "");
            case ENUM ->
                value instanceof Value.Choice choice ? constant(column, choice.identifier()) : firstOption(column);
            case SET -> set(column, value instanceof Value.Choices choices ? choices.values() : List.of());
        };
    }

    private static boolean flag(@Nullable Value value) {
        return value instanceof Value.Flag flag && flag.value();
    }

    private static int number(@Nullable Value value) {
        return value instanceof Value.Int number ? number.value() : 0;
    }

    private CodeBlock firstOption(Column column) {
        return column.options().isEmpty()
                ? CodeBlock.of("null")
                : constant(column, column.options().get(0).identifier());
    }

    /** Returns a list in the order of the column's options. The constructor makes a set of it. */
    private CodeBlock set(Column column, List<Value.Choice> choices) {
        CodeBlock.Builder constants = CodeBlock.builder();
        for (Column.Option option : column.options()) {
            if (isChosen(option, choices)) {
                constants.add(constants.isEmpty() ? "$L" : ",$W$L", constant(column, option.identifier()));
            }
        }
        return constants.isEmpty()
                ? CodeBlock.of("$T.emptyList()", Collections.class)
                : CodeBlock.of("$T.asList($L)", Arrays.class, constants.build());
    }

    private static boolean isChosen(Column.Option option, List<Value.Choice> choices) {
        for (Value.Choice choice : choices) {
            if (choice.value().equals(option.name())) {
                return true;
            }
        }
        return false;
    }

    private CodeBlock constant(Column column, Identifier name) {
        return CodeBlock.of("$T.$N", names.options(column), name);
    }
}

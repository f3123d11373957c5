package io.github.codetable.processor.emit;

import com.palantir.javapoet.CodeBlock;
import io.github.codetable.processor.model.Column;
import io.github.codetable.processor.model.Value;
import io.github.codetable.processor.naming.Identifier;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes expressions of a column's values. Where a broken spec has none, something of the type stands for it. */
final class ValueEmitter {

    private final TypeNames names;

    ValueEmitter(TypeNames names) {
        this.names = names;
    }

    CodeBlock emit(Column column, Optional<Value> value) {
        return switch (column.type()) {
            case BOOLEAN ->
                CodeBlock.of(
                        "$L", as(Value.Flag.class, value).map(Value.Flag::value).orElse(false));
            case INT ->
                CodeBlock.of(
                        "$L",
                        as(Value.Number.class, value).map(Value.Number::value).orElse(0));
            case STRING ->
                JavaLiteral.of(
                        as(Value.Text.class, value).map(Value.Text::value).orElse(""));
            case ENUM -> choice(column, as(Value.Choice.class, value));
            case SET ->
                set(
                        column,
                        as(Value.Choices.class, value)
                                .map(Value.Choices::values)
                                .orElse(List.of()));
        };
    }

    private CodeBlock choice(Column column, Optional<Value.Choice> choice) {
        return choice.map(Value.Choice::identifier)
                .or(() ->
                        column.options().stream().map(Column.Option::identifier).findFirst())
                .map(name -> constant(column, name))
                .orElse(CodeBlock.of("null"));
    }

    private CodeBlock set(Column column, List<Value.Choice> choices) {
        if (choices.isEmpty()) {
            return CodeBlock.of("$T.noneOf($T.class)", EnumSet.class, names.options(column));
        }
        Stream<CodeBlock> constants = choices.stream().map(choice -> constant(column, choice.identifier()));
        return CodeBlock.of("$T.of($L)", EnumSet.class, constants.collect(CodeBlock.joining(", ")));
    }

    private CodeBlock constant(Column column, Identifier name) {
        return CodeBlock.of("$T.$N", names.options(column), name);
    }

    private static <V extends Value> Optional<V> as(Class<V> type, Optional<Value> value) {
        return value.filter(type::isInstance).map(type::cast);
    }
}

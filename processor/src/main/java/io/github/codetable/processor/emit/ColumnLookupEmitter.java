package io.github.codetable.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.codetable.processor.emit.javadoc.Javadoc;
import io.github.codetable.processor.emit.javadoc.JavadocText;
import io.github.codetable.processor.emit.lookup.LookupKey;
import io.github.codetable.processor.emit.lookup.RangeComparisons;
import io.github.codetable.processor.emit.source.TypeNames;
import io.github.codetable.processor.model.Column;
import io.github.codetable.processor.model.ColumnValues;
import io.github.codetable.processor.model.EnumMembers;
import io.github.codetable.processor.model.Range;
import io.github.codetable.processor.model.Table;
import io.github.codetable.processor.model.Value;
import io.github.codetable.processor.naming.Identifier;
import java.util.Optional;
import java.util.OptionalInt;
import javax.lang.model.element.Modifier;

/**
 * Emitter of the lookups from any code to the value of a column, such as {@code retryOf}. The result is an {@code Optional}
 * if some codes have no value: see {@link ColumnValues#hasValueForAnyCode}.
 */
final class ColumnLookupEmitter {

    private final Table table;
    private final TypeNames names;
    private final ColumnEmitter columns;
    private final ColumnValues values;
    private final ValueEmitter expressions;

    ColumnLookupEmitter(
            Table table, TypeNames names, ColumnEmitter columns, ColumnValues values, ValueEmitter expressions) {
        this.table = table;
        this.names = names;
        this.columns = columns;
        this.values = values;
        this.expressions = expressions;
    }

    void addTo(TypeSpec.Builder type) {
        for (Column column : table.columns()) {
            type.addMethod(method(column));
        }
    }

    private MethodSpec method(Column column) {
        Identifier name = new Identifier(EnumMembers.valueOfAnyCode(column.name()));
        return LookupKey.CODE
                .method(Modifier.PUBLIC, name, result(column), javadoc(column))
                .addStatement("$T constant = forCode(code)", names.table())
                .beginControlFlow("if (constant != null)")
                .addStatement("return $L", present(column, CodeBlock.of("constant.$N()", column.identifier())))
                .endControlFlow()
                .addCode(withoutConstant(column))
                .build();
    }

    private Javadoc javadoc(Column column) {
        String returned = "the value of the code's constant";
        if (isInRange(column)) {
            returned += ", else of its innermost range with a value";
        }
        if (column.defaultValue() != null) {
            returned += ", else the default";
        } else if (column.optional() || isWrapped(column)) {
            returned += ", or empty if there is none";
        }
        return Javadoc.of(JavadocText.phrase(
                        "Returns the value of %s for any code.", JavadocText.linkToMethod(column.identifier())))
                .param("code", JavadocText.phrase("the code"))
                .returns(JavadocText.phrase(returned));
    }

    /** Returns the statements for codes that have no constant. */
    private CodeBlock withoutConstant(Column column) {
        if (!column.optional() && column.defaultValue() == null && values.hasValueForAnyCode(column)) {
            return statement(CodeBlock.of("$T.of(code).$N()", names.range(), column.identifier()));
        }
        CodeBlock missing = missing(column);
        if (!isInRange(column)) {
            return statement(missing);
        }
        if (!values.hasValueInEveryRange(column)) {
            return comparing(column, missing);
        }
        CodeBlock found = present(column, CodeBlock.of("range.$N()", column.identifier()));
        return CodeBlock.builder()
                .addStatement("$1T range = $1T.forCode(code)", names.range())
                .addStatement("return range == null ? $L : $L", missing, found)
                .build();
    }

    /** Returns comparisons with the ranges that have a value. Their enum has no accessor if others have none. */
    private CodeBlock comparing(Column column, CodeBlock missing) {
        RangeComparisons comparisons = new RangeComparisons();
        for (Range range : table.rangesInnerFirst()) {
            Value value = range.values().get(column.name());
            if (value != null) {
                comparisons.add(range, present(column, expressions.value(column, value)));
            }
        }
        return comparisons.otherwise(missing);
    }

    private boolean isInRange(Column column) {
        for (Range range : table.ranges()) {
            if (range.values().containsKey(column.name())) {
                return true;
            }
        }
        return false;
    }

    private static CodeBlock statement(CodeBlock result) {
        return CodeBlock.builder().addStatement("return $L", result).build();
    }

    private TypeName result(Column column) {
        TypeName type = columns.type(column);
        if (!isWrapped(column)) {
            return type;
        }
        ClassName optional = optional(column);
        return column.type() == Column.Type.INT ? optional : ParameterizedTypeName.get(optional, type.box());
    }

    /** Returns the result for a value of an accessor. */
    private CodeBlock present(Column column, CodeBlock value) {
        return isWrapped(column) ? CodeBlock.of("$T.of($L)", optional(column), value) : value;
    }

    /** Returns true if the result is an {@code Optional} of the accessor's type. */
    private boolean isWrapped(Column column) {
        return !values.hasValueForAnyCode(column);
    }

    /** Returns the result for codes without a constant or a range. */
    private CodeBlock missing(Column column) {
        return values.hasValueForAnyCode(column)
                ? expressions.value(column, column.defaultValue())
                : CodeBlock.of("$T.empty()", optional(column));
    }

    private static ClassName optional(Column column) {
        return ClassName.get(column.type() == Column.Type.INT ? OptionalInt.class : Optional.class);
    }
}

package io.github.codetable.processor.emit;

import static com.google.common.truth.Truth.assertThat;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.codetable.processor.diagnostic.Place;
import io.github.codetable.processor.emit.source.PackageContext;
import io.github.codetable.processor.emit.source.PackageName;
import io.github.codetable.processor.emit.source.TypeNames;
import io.github.codetable.processor.model.ColumnValues;
import io.github.codetable.processor.model.Description;
import io.github.codetable.processor.model.Interval;
import io.github.codetable.processor.model.Notation;
import io.github.codetable.processor.model.Range;
import io.github.codetable.processor.model.SharedSets;
import io.github.codetable.processor.model.Table;
import io.github.codetable.processor.model.Value;
import io.github.codetable.processor.spec.Reading;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The cases under {@code good} contain the other methods. */
class ColumnLookupEmitterTest {

    @Test
    void needsNoOptionalIfRangesContainEveryCode() {
        Table table = Reading.of("table: T\ncolumns: {weight: {type: int}}\ncodes: {1: {name: ONE, weight: 1}}\n")
                .table();
        Place place = table.name().place();
        Range range = new Range(
                "ALL",
                new Interval(Integer.MIN_VALUE, Integer.MAX_VALUE, Notation.DECIMAL),
                new Description("All", null, null),
                Map.of("weight", new Value.Int(2, place)),
                place);
        MethodSpec method = emit(new Table(
                table.spec(),
                table.name(),
                table.description(),
                table.notation(),
                List.of(range),
                table.columns(),
                table.frameworks(),
                table.unreadFrameworks(),
                table.rows(),
                table.accessors(),
                table.implemented(),
                table.frameworksPlace()));

        assertThat(method.returnType().toString()).isEqualTo("int");
        assertThat(method.code().toString()).isEqualTo("""
                demo.T constant = forCode(code);
                if (constant != null) {
                  return constant.weight();
                }
                return demo.T.Range.of(code).weight();
                """);
        assertThat(method.javadoc().toString())
                .contains("@return the value of the code's constant, else of its innermost range with a value");
    }

    private static MethodSpec emit(Table table) {
        TypeNames names = new TypeNames(new PackageContext(new PackageName("demo"), false, false), table);
        TypeSpec.Builder type = TypeSpec.enumBuilder("T").addEnumConstant("ONE");
        ColumnValues values = new ColumnValues(table);
        ValueEmitter expressions = new ValueEmitter(names, new SharedSets(table));
        new ColumnLookupEmitter(table, names, new ColumnEmitter(names), values, expressions).addTo(type);
        return type.build().methodSpecs().get(0);
    }
}

package io.github.codetable.processor.interfaces;

import io.github.codetable.processor.model.Column;
import io.github.codetable.processor.model.Table;
import io.github.codetable.processor.naming.ReservedNames;
import java.util.List;
import java.util.Set;
import javax.lang.model.type.TypeMirror;

/**
 * The table's enum, which is yet to be generated.
 *
 * @param packageName the package that it goes into
 * @param name its simple name
 * @param obscured names of fields that it must not inherit, because its code uses types of these names
 */
public record TableType(String packageName, String name, Set<String> obscured) {

    static TableType of(String packageName, Table table) {
        List<String> columns = table.columns().stream()
                .filter(column -> column.type().hasOptions())
                .map(Column::name)
                .toList();
        return new TableType(packageName, table.name().text(), ReservedNames.namesInEnumExpressions(columns));
    }

    /** True for the enum as the sources name it, or as an earlier build left it. */
    boolean is(TypeMirror type) {
        return names().contains(type.toString());
    }

    /** What it is called by the sources, and by what an earlier build left. */
    List<String> names() {
        return List.of(name, packageName + "." + name);
    }

    /** True for the types in the enum, as an earlier build left them. */
    boolean has(TypeMirror type) {
        return type.toString().startsWith(packageName + "." + name + ".");
    }

    /** True for the name of a type that it must not inherit, because its code means another one. */
    boolean uses(String type) {
        return type.equals(name) || ReservedNames.isUsedType(type);
    }
}

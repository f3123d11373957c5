package io.github.codetable.processor.emit.source;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.github.codetable.processor.model.Column;
import io.github.codetable.processor.model.Framework;
import io.github.codetable.processor.model.Table;
import io.github.codetable.processor.naming.Identifier;
import io.github.codetable.processor.naming.ReservedNames;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Names of the types that are generated from a table. */
public final class TypeNames {

    /** The annotation of results that may be null. */
    public static final String NULLABLE = "org.jspecify.annotations.Nullable";

    private final boolean readsNullable;
    private final ClassName table;
    private final ClassName range;
    private final ClassName sets;
    private final Map<String, ClassName> optionsByColumn = new HashMap<>();
    private final Map<String, ClassName> holdersByFramework = new HashMap<>();

    public TypeNames(PackageContext context, Table table) {
        this.readsNullable = context.readsNullable();
        this.table = ClassName.get(
                context.name().toString(), table.name().identifier().toString());
        this.range = this.table.nestedClass("Range");
        this.sets = this.table.nestedClass("Sets");
        for (Column column : table.columns()) {
            if (column.type().hasOptions()) {
                Identifier name = ReservedNames.nestedType(column.identifier());
                optionsByColumn.put(column.name(), this.table.nestedClass(name.toString()));
            }
        }
        for (Framework framework : table.frameworks()) {
            Identifier name = framework.holder().identifier();
            holdersByFramework.put(framework.key(), this.table.peerClass(name.toString()));
        }
    }

    public ClassName table() {
        return table;
    }

    public ClassName range() {
        return range;
    }

    /** Returns the class of the sets that codes and ranges share. */
    public ClassName sets() {
        return sets;
    }

    /** Returns the type with {@code @Nullable}, or the type itself if JSpecify is not visible. */
    public TypeName nullable(TypeName type) {
        return readsNullable
                ? type.annotated(
                        AnnotationSpec.builder(ClassName.bestGuess(NULLABLE)).build())
                : type;
    }

    /** Returns the enum of a column's values. The column must be of a type with options. */
    public ClassName options(Column column) {
        return Objects.requireNonNull(optionsByColumn.get(column.name()));
    }

    public ClassName holder(Framework framework) {
        return Objects.requireNonNull(holdersByFramework.get(framework.key()));
    }
}

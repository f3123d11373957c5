package io.github.codetable.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.codetable.processor.emit.javadoc.Javadoc;
import io.github.codetable.processor.emit.javadoc.JavadocText;
import io.github.codetable.processor.emit.source.GeneratedType;
import io.github.codetable.processor.emit.source.TypeNames;
import io.github.codetable.processor.model.ClassFileBudget;
import io.github.codetable.processor.model.Column;
import io.github.codetable.processor.model.SharedSets.SharedSet;
import io.github.codetable.processor.naming.Identifier;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Emitter of the class of the shared sets. If the class's initializer, which cannot be split, has no room for all of them,
 * each set is created in a method of its own.
 */
final class SetsEmitter {

    private final TypeNames names;
    private final ColumnEmitter columns;

    SetsEmitter(TypeNames names, ColumnEmitter columns) {
        this.names = names;
        this.columns = columns;
    }

    TypeSpec emit(List<SharedSet> sets) {
        TypeSpec.Builder type = GeneratedType.classBuilder(names.sets())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(Javadoc.of(JavadocText.phrase("The sets that are values of columns."))
                        .build());
        boolean areSplit = !ClassFileBudget.fitInitializer(sets);
        for (SharedSet set : sets) {
            type.addField(field(set, areSplit ? CodeBlock.of("$N()", method(set)) : elements(set)));
            if (areSplit) {
                type.addMethod(creating(set));
            }
        }
        return type.build();
    }

    private FieldSpec field(SharedSet set, CodeBlock value) {
        return FieldSpec.builder(
                        columns.type(set.column()), set.identifier().toString(), Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(javadoc(set).build())
                .initializer(value)
                .build();
    }

    private Javadoc javadoc(SharedSet set) {
        JavadocText accessor =
                JavadocText.linkToMethod(names.table(), set.column().identifier());
        return Javadoc.of(JavadocText.phrase("A value of %s.", accessor));
    }

    private MethodSpec creating(SharedSet set) {
        return MethodSpec.methodBuilder(method(set).toString())
                .addJavadoc(
                        Javadoc.of(JavadocText.phrase("Returns one of the sets. One method cannot create all sets."))
                                .returns(JavadocText.phrase("the set"))
                                .build())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(columns.type(set.column()))
                .addStatement("return $L", elements(set))
                .build();
    }

    private static Identifier method(SharedSet set) {
        return new Identifier("create" + set.name());
    }

    /** {@code EnumSet} is not used: it needs reflection, for which code shrinkers need rules. */
    private CodeBlock elements(SharedSet set) {
        CodeBlock.Builder constants = CodeBlock.builder();
        for (Column.Option option : set.options()) {
            CodeBlock constant = CodeBlock.of("$T.$N", names.options(set.column()), option.identifier());
            constants.add(constants.isEmpty() ? "$L" : ",$W$L", constant);
        }
        return CodeBlock.of(
                "$T.unmodifiableSet($>$>\nnew $T<>($T.asList($L))$<$<)",
                Collections.class,
                LinkedHashSet.class,
                Arrays.class,
                constants.build());
    }
}

package io.github.codetable.processor.emit.lookup;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.codetable.processor.emit.javadoc.Javadoc;
import io.github.codetable.processor.emit.javadoc.JavadocText;
import io.github.codetable.processor.emit.source.UniqueName;
import io.github.codetable.processor.naming.Identifier;
import java.util.Collection;
import javax.lang.model.element.Modifier;

/** Makes the fields that have something in each slot. */
public final class SlotFields {

    private final Slots slots;
    private final Collection<String> taken;
    private final Identifier shifts;

    /**
     * @param taken the names that the type's other fields have
     */
    SlotFields(Slots slots, Collection<String> taken) {
        this.slots = slots;
        this.taken = taken;
        this.shifts = UniqueName.of("shiftByBucket", taken);
    }

    /** The expression of a number's slot. */
    CodeBlock slot(CodeBlock number) {
        return slots.toCode(number, shifts);
    }

    /** Adds what the expression needs. */
    void addTo(TypeSpec.Builder type) {
        if (slots.isShifted()) {
            type.addField(field(
                    shifts, ArrayTypeName.of(TypeName.CHAR), "What keeps the slots apart.", slots.shiftsLiteral()));
        }
    }

    /** Adds an array with an element for each slot, and tells its name. */
    Identifier add(TypeSpec.Builder type, String wanted, TypeName element, String meaning) {
        Identifier name = UniqueName.of(wanted, taken);
        type.addField(
                field(name, ArrayTypeName.of(element), meaning, CodeBlock.of("new $T[$L]", element, slots.size())));
        return name;
    }

    private static FieldSpec field(Identifier name, TypeName type, String meaning, CodeBlock value) {
        return FieldSpec.builder(type, name.toString(), Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(Javadoc.of(JavadocText.phrase(meaning)).build())
                .initializer(value)
                .build();
    }
}

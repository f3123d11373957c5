package io.github.codetable.processor.emit.lookup;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.codetable.processor.emit.javadoc.Javadoc;
import io.github.codetable.processor.emit.javadoc.JavadocText;
import io.github.codetable.processor.emit.source.JavaLiteral;
import io.github.codetable.processor.emit.source.UniqueName;
import io.github.codetable.processor.naming.Identifier;
import java.util.Collection;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Generates the fields of a lookup that caches results in slots, and the expression of a slot. */
final class SlotFields {

    /** The largest switch without a cache. A short switch is easier to read, and its jump is easy to predict. */
    private static final int MAX_UNCACHED_CASES = 7;

    private final PerfectHash hash;
    private final Collection<String> taken;
    private final Identifier displacements;

    /**
     * Creates the fields for a hash function.
     *
     * @param taken the names of the type's other fields
     */
    SlotFields(PerfectHash hash, Collection<String> taken) {
        this.hash = hash;
        this.taken = taken;
        this.displacements = UniqueName.of("displacementByBucket", taken);
    }

    /**
     * Returns the fields for a lookup. Returns null if the switch is short, or if no hash function exists because two names
     * have equal hash codes.
     */
    static @Nullable SlotFields of(SwitchEmitter lookup, Collection<String> taken) {
        PerfectHash hash = areWorthwhile(lookup.cases()) ? PerfectHashFinder.find(lookup.hashes()) : null;
        return hash == null ? null : new SlotFields(hash, taken);
    }

    static boolean areWorthwhile(Collection<SwitchEmitter.Case> cases) {
        return cases.size() > MAX_UNCACHED_CASES;
    }

    /**
     * Returns the expression of the slot.
     *
     * @param number the expression of the code or hash code, in parentheses if necessary
     */
    CodeBlock slot(CodeBlock number) {
        if (hash.isLowerBits()) {
            return CodeBlock.of("$L & $L", number, hash.slotCount() - 1);
        }
        CodeBlock slot = upperBits(number, hash.multiplier(), hash.bits());
        return hash.displacements().isEmpty()
                ? slot
                : CodeBlock.of(
                        "($L) ^ $N[$L]",
                        slot,
                        displacements,
                        upperBits(number, hash.bucketMultiplier(), hash.bucketBits()));
    }

    private static CodeBlock upperBits(CodeBlock number, int multiplier, int bits) {
        return CodeBlock.of("($L * $L) >>> $L", number, JavaLiteral.hexadecimal(multiplier), Integer.SIZE - bits);
    }

    /** Adds the field that the expression of the slot reads, if any. */
    void addDisplacements(TypeSpec.Builder type) {
        if (!hash.displacements().isEmpty()) {
            type.addField(field(
                    displacements,
                    ArrayTypeName.of(TypeName.CHAR),
                    "Displacements of hash slots, by bucket. They give each key a slot of its own.",
                    displacementLiteral()));
        }
    }

    /** Returns a string of the displacements. An array initializer of so many numbers would be too long for a method. */
    private CodeBlock displacementLiteral() {
        StringBuilder characters = new StringBuilder();
        for (int displacement : hash.displacements()) {
            characters.append((char) displacement);
        }
        return CodeBlock.of("$L.toCharArray()", JavaLiteral.of(characters.toString()));
    }

    /** Adds an array with one element per slot, and returns the name of the field. */
    Identifier addArray(TypeSpec.Builder type, String name, TypeName element, String comment) {
        Identifier unique = UniqueName.of(name, taken);
        CodeBlock array = CodeBlock.of("new $T[$L]", element.withoutAnnotations(), hash.slotCount());
        type.addField(field(unique, ArrayTypeName.of(element), comment, array));
        return unique;
    }

    private static FieldSpec field(Identifier name, TypeName type, String comment, CodeBlock value) {
        return FieldSpec.builder(type, name.toString(), Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(Javadoc.of(JavadocText.phrase(comment)).build())
                .initializer(value)
                .build();
    }
}

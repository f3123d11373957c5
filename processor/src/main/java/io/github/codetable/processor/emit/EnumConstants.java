package io.github.codetable.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.codetable.processor.emit.javadoc.Javadoc;
import io.github.codetable.processor.emit.javadoc.JavadocText;
import io.github.codetable.processor.model.ClassFileBudget;
import io.github.codetable.processor.naming.Identifier;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * The constants of an enum and their properties. If the constants and their arguments do not fit into the enum's
 * initializer, which cannot be split, the constants are created without arguments, and methods set their values.
 */
final class EnumConstants {

    private final PropertiesEmitter properties;
    private final Identifier setter;
    private final List<Constant> constants = new ArrayList<>();

    /**
     * @param setter the name of the method that sets the values of a constant; the names of the methods that call it have
     *     numbers appended
     */
    EnumConstants(PropertiesEmitter properties, Identifier setter) {
        this.properties = properties;
        this.setter = setter;
    }

    private record Constant(Identifier name, CodeBlock arguments, Javadoc javadoc, List<AnnotationSpec> annotations) {}

    /**
     * Adds a constant.
     *
     * @param arguments the values of all properties
     */
    void add(Identifier name, CodeBlock arguments, Javadoc javadoc, List<AnnotationSpec> annotations) {
        constants.add(new Constant(name, arguments, javadoc, annotations));
    }

    /**
     * Adds the constants and properties to the enum.
     *
     * @param aliases the number of the enum's aliases
     */
    void addTo(TypeSpec.Builder type, int aliases) {
        boolean fit = ClassFileBudget.fitInitializer(constants.size(), properties.argumentInstructions(), aliases);
        for (Constant constant : constants) {
            TypeSpec.Builder spec = TypeSpec.anonymousClassBuilder(fit ? constant.arguments : CodeBlock.of(""))
                    .addJavadoc(constant.javadoc.build())
                    .addAnnotations(constant.annotations);
            type.addEnumConstant(constant.name.toString(), spec.build());
        }
        if (fit) {
            properties.addTo(type);
        } else {
            properties.addMutableTo(type, setter);
            addInitializers(type);
        }
    }

    private void addInitializers(TypeSpec.Builder type) {
        CodeBlock.Builder block = CodeBlock.builder();
        int size = ClassFileBudget.constantsPerMethod(properties.argumentInstructions());
        for (int start = 0; start < constants.size(); start += size) {
            Identifier name = new Identifier(setter.text() + start / size);
            block.addStatement("$N()", name);
            type.addMethod(initializer(name, constants.subList(start, Math.min(start + size, constants.size()))));
        }
        type.addStaticBlock(block.build());
    }

    private MethodSpec initializer(Identifier name, List<Constant> some) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name.toString())
                .addJavadoc(Javadoc.of(JavadocText.phrase("Sets the values of some of the constants."
                                + " One method cannot hold the values of all constants."))
                        .build())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC);
        for (Constant constant : some) {
            method.addStatement("$N.$N($L)", constant.name, setter, constant.arguments);
        }
        return method.build();
    }
}

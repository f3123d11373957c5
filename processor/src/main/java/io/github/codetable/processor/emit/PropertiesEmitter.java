package io.github.codetable.processor.emit;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.codetable.processor.emit.javadoc.Javadoc;
import io.github.codetable.processor.emit.javadoc.JavadocText;
import io.github.codetable.processor.naming.Identifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Emitter of the fields, the constructor and the accessors of an enum. */
final class PropertiesEmitter {

    private final List<Property> properties;
    private final Set<String> overridden;

    /**
     * @param overridden the names of the properties whose accessors implement a method of an interface
     */
    PropertiesEmitter(List<Property> properties, Set<String> overridden) {
        this.properties = properties;
        this.overridden = overridden;
    }

    /** Returns the number of instructions that load the arguments of a constant. */
    int argumentInstructions() {
        int instructions = 0;
        for (Property property : properties) {
            instructions += property.instructions();
        }
        return instructions;
    }

    /** Adds final fields, a constructor that sets them, and accessors. */
    void addTo(TypeSpec.Builder type) {
        addTo(type, MethodSpec.constructorBuilder(), "Creates a constant.", true);
    }

    /** Adds fields, a method that sets them, and accessors. */
    void addMutableTo(TypeSpec.Builder type, Identifier setter) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(setter.toString()).addModifiers(Modifier.PRIVATE);
        addTo(type, method, "Sets the values of this constant.", false);
    }

    private void addTo(TypeSpec.Builder type, MethodSpec.Builder setter, String summary, boolean isFinal) {
        for (Property property : stored()) {
            type.addField(field(property, isFinal));
        }
        type.addMethod(setter(setter, summary));
        for (Property property : properties) {
            type.addMethod(accessor(property));
        }
    }

    private List<Property> stored() {
        List<Property> stored = new ArrayList<>();
        for (Property property : properties) {
            if (property.isStored()) {
                stored.add(property);
            }
        }
        return stored;
    }

    private static FieldSpec field(Property property, boolean isFinal) {
        FieldSpec.Builder field =
                FieldSpec.builder(property.type(), property.name().toString(), Modifier.PRIVATE);
        if (isFinal) {
            field.addModifiers(Modifier.FINAL);
        }
        return field.addJavadoc(property.fieldJavadoc().build()).build();
    }

    private MethodSpec setter(MethodSpec.Builder setter, String summary) {
        Javadoc javadoc = Javadoc.of(JavadocText.phrase(summary));
        for (Property property : stored()) {
            javadoc.param(property.name().toString(), property.parameterText());
            setter.addParameter(property.type(), property.name().toString());
            setter.addStatement("this.$N = $L", property.name(), property.fieldValue());
        }
        return setter.addJavadoc(javadoc.build()).build();
    }

    private MethodSpec accessor(Property property) {
        MethodSpec.Builder accessor = MethodSpec.methodBuilder(property.name().toString());
        if (overridden.contains(property.name().text())) {
            accessor.addAnnotation(Override.class);
        }
        return accessor.addJavadoc(property.javadoc().build())
                .addModifiers(Modifier.PUBLIC)
                .returns(property.type())
                .addStatement("return $L", property.result())
                .build();
    }
}

package io.github.codetable.processor.emit;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.codetable.processor.emit.javadoc.Javadoc;
import io.github.codetable.processor.emit.javadoc.JavadocText;
import io.github.codetable.processor.naming.Identifier;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Makes the fields, the constructor and the accessors of an enum. */
final class PropertiesEmitter {

    private final List<Property> properties;
    private final Set<String> overridden;

    PropertiesEmitter(List<Property> properties) {
        this(properties, Set.of());
    }

    /**
     * @param overridden the names of the properties whose accessors are methods of an interface, too
     */
    PropertiesEmitter(List<Property> properties, Set<String> overridden) {
        this.properties = properties;
        this.overridden = overridden;
    }

    /**
     * Adds them to a type.
     *
     * @param summary what the constructor makes
     */
    void addTo(TypeSpec.Builder type, String summary) {
        addTo(type, MethodSpec.constructorBuilder(), summary, true);
    }

    /**
     * Adds them to a type whose constants are told later, by a method instead of the constructor.
     *
     * @param method the method's name
     * @param summary what it does
     */
    void addTo(TypeSpec.Builder type, Identifier method, String summary) {
        addTo(type, MethodSpec.methodBuilder(method.toString()).addModifiers(Modifier.PRIVATE), summary, false);
    }

    private void addTo(TypeSpec.Builder type, MethodSpec.Builder setter, String summary, boolean areFinal) {
        for (Property property : properties) {
            type.addField(field(property, areFinal));
        }
        type.addMethod(setting(setter, JavadocText.phrase(summary)));
        for (Property property : properties) {
            type.addMethod(accessor(property));
        }
    }

    private static FieldSpec field(Property property, boolean isFinal) {
        FieldSpec.Builder field =
                FieldSpec.builder(property.type(), property.name().toString(), Modifier.PRIVATE);
        if (isFinal) {
            field.addModifiers(Modifier.FINAL);
        }
        return field.addJavadoc(Javadoc.of(property.meaning()).build()).build();
    }

    /** With every comment that strict documentation tools ask for, of private members too. */
    private MethodSpec setting(MethodSpec.Builder setter, JavadocText summary) {
        Javadoc javadoc = Javadoc.of(summary);
        for (Property property : properties) {
            javadoc.param(property.name().toString(), property.parameter());
            setter.addParameter(property.given(), property.name().toString());
            setter.addStatement("this.$N = $L", property.name(), property.stored());
        }
        return setter.addJavadoc(javadoc.build()).build();
    }

    private MethodSpec accessor(Property property) {
        MethodSpec.Builder accessor = MethodSpec.methodBuilder(property.name().toString());
        if (overridden.contains(property.name().text())) {
            accessor.addAnnotation(Override.class);
        }
        return accessor.addJavadoc(property.accessor().build())
                .addModifiers(Modifier.PUBLIC)
                .returns(property.type())
                .addStatement("return $N", property.name())
                .build();
    }
}

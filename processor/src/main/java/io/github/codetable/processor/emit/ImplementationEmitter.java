package io.github.codetable.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.codetable.processor.model.Framework;
import io.github.codetable.processor.model.Table;
import io.github.codetable.processor.naming.Identifier;
import io.github.codetable.processor.naming.JavaLang;
import io.github.codetable.processor.naming.ReservedNames;
import io.github.codetable.processor.types.Implementation;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeKind;

/** Makes what the enum has because of the interfaces that it implements. */
final class ImplementationEmitter {

    private static final Map<TypeKind, TypeName> PRIMITIVES = Map.of(
            TypeKind.BOOLEAN, TypeName.BOOLEAN,
            TypeKind.INT, TypeName.INT,
            TypeKind.LONG, TypeName.LONG,
            TypeKind.DOUBLE, TypeName.DOUBLE);

    private final Table table;
    private final Implementation implementation;

    ImplementationEmitter(Table table, Implementation implementation) {
        this.table = table;
        this.implementation = implementation;
    }

    /** Has a type implement the interfaces. */
    void addInterfaces(TypeSpec.Builder type) {
        for (Implementation.Interface each : implementation.interfaces()) {
            ClassName name = name(each);
            type.addSuperinterface(name);
            // Java 8 warns of the import of what is deprecated, and nothing can suppress that.
            if (each.isDeprecated() || hasOtherMeaning(name)) {
                type.alwaysQualify(each.names().get(each.names().size() - 1).toString());
            }
        }
        if (!implementation.suppressed().isEmpty()) {
            type.addAnnotation(suppressed());
        }
    }

    /** Of some of these only javac warns, and Eclipse's compiler of what suppresses nothing, unless all is suppressed. */
    private AnnotationSpec suppressed() {
        AnnotationSpec.Builder annotation =
                AnnotationSpec.builder(SuppressWarnings.class).addMember("value", "$S", "all");
        implementation.suppressed().forEach(warning -> annotation.addMember("value", JavaLiteral.of(warning)));
        return annotation.build();
    }

    /** True for the accessor of a property that is a method of an interface, too. */
    boolean isOverriding(Property property) {
        return implementation.answers().stream()
                .anyMatch(answer -> answer.isAccessor()
                        && answer.property().equals(property.name().text()));
    }

    /** The methods of the interfaces that are no accessors. */
    List<MethodSpec> methods(List<Property> properties) {
        Map<String, Property> byName = properties.stream()
                .collect(Collectors.toMap(property -> property.name().text(), Function.identity()));
        return implementation.answers().stream()
                .filter(answer -> !answer.isAccessor())
                .map(answer -> method(answer, byName.get(answer.property())))
                .toList();
    }

    private static MethodSpec method(Implementation.Answer answer, Property property) {
        return MethodSpec.methodBuilder(answer.method().toString())
                .addJavadoc(property.accessor().build())
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(PRIMITIVES.getOrDefault(answer.result(), object(property.type())))
                .addStatement("return $N", property.name())
                .build();
    }

    private static TypeName object(TypeName type) {
        return type.isPrimitive() ? type.box() : type;
    }

    private static ClassName name(Implementation.Interface each) {
        PackageName packageName = new PackageName(each.packageName());
        ClassName name = null;
        for (Identifier part : each.names()) {
            name = name == null
                    ? ClassName.get(packageName.toString(), part.toString())
                    : name.nestedClass(part.toString());
        }
        return name;
    }

    /** True when the enum or its comments mean another type by that name, which an import would hide. */
    private boolean hasOtherMeaning(ClassName name) {
        String outermost = name.topLevelClassName().simpleName();
        return JavaLang.isType(outermost)
                || ReservedNames.isUsedType(outermost)
                || table.frameworks().stream()
                        .map(Framework::holder)
                        .anyMatch(holder -> holder.text().equals(outermost));
    }
}

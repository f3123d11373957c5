package io.github.codetable.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.codetable.processor.emit.source.JavaLiteral;
import io.github.codetable.processor.emit.source.PackageName;
import io.github.codetable.processor.interfaces.Implementation;
import io.github.codetable.processor.model.Framework;
import io.github.codetable.processor.model.Table;
import io.github.codetable.processor.naming.Identifier;
import io.github.codetable.processor.naming.JavaLang;
import io.github.codetable.processor.naming.ReservedNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

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
        for (String warning : implementation.suppressed()) {
            annotation.addMember("value", JavaLiteral.of(warning));
        }
        return annotation.build();
    }

    /** The names of the properties whose accessors are methods of an interface, too. */
    Set<String> overridden() {
        Set<String> overridden = new HashSet<>();
        for (Implementation.Answer answer : implementation.answers()) {
            if (answer.isAccessor()) {
                overridden.add(answer.property());
            }
        }
        return overridden;
    }

    /** The methods of the interfaces that are no accessors. */
    List<MethodSpec> methods(List<Property> properties) {
        Map<String, Property> byName = new HashMap<>();
        for (Property property : properties) {
            byName.put(property.name().text(), property);
        }
        List<MethodSpec> methods = new ArrayList<>();
        for (Implementation.Answer answer : implementation.answers()) {
            if (!answer.isAccessor()) {
                methods.add(method(answer, Objects.requireNonNull(byName.get(answer.property()))));
            }
        }
        return methods;
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
        @Nullable ClassName name = null;
        for (Identifier part : each.names()) {
            name = name == null
                    ? ClassName.get(packageName.toString(), part.toString())
                    : name.nestedClass(part.toString());
        }
        return Objects.requireNonNull(name);
    }

    /** True when the enum or its comments mean another type by that name, which an import would hide. */
    private boolean hasOtherMeaning(ClassName name) {
        String outermost = name.topLevelClassName().simpleName();
        return JavaLang.isType(outermost) || ReservedNames.isUsedType(outermost) || isHolder(outermost);
    }

    private boolean isHolder(String name) {
        for (Framework framework : table.frameworks()) {
            if (framework.holder().text().equals(name)) {
                return true;
            }
        }
        return false;
    }
}

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

/** Emitter of the enum's interfaces and of the methods that they require. */
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

    void addInterfaces(TypeSpec.Builder type) {
        for (Implementation.Interface each : implementation.interfaces()) {
            ClassName name = name(each);
            type.addSuperinterface(name);
            // Java 8 warns about the import of a deprecated type, and the warning cannot be suppressed.
            if (each.isDeprecated() || hasOtherMeaning(name)) {
                type.alwaysQualify(each.names().get(each.names().size() - 1).toString());
            }
        }
        if (!implementation.suppressed().isEmpty()) {
            type.addAnnotation(suppressed());
        }
    }

    /** Includes "all": Eclipse's compiler warns about the suppression of warnings that only javac issues. */
    private AnnotationSpec suppressed() {
        AnnotationSpec.Builder annotation =
                AnnotationSpec.builder(SuppressWarnings.class).addMember("value", "$S", "all");
        for (String warning : implementation.suppressed()) {
            annotation.addMember("value", JavaLiteral.of(warning));
        }
        return annotation.build();
    }

    /** Returns the names of the properties whose accessors implement a method of an interface. */
    Set<String> overridden() {
        Set<String> overridden = new HashSet<>();
        for (Implementation.Answer answer : implementation.answers()) {
            if (answer.isAccessor()) {
                overridden.add(answer.property());
            }
        }
        return overridden;
    }

    /** Returns the methods of the interfaces, without those that the accessors implement. */
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
                .addJavadoc(property.javadoc().build())
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(PRIMITIVES.getOrDefault(answer.result(), object(property.type())))
                .addStatement("return $L", property.result())
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

    /** Whether the enum or its comments use the simple name for another type, which an import would hide. */
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

package io.github.codetable.processor.interfaces;

import io.github.codetable.processor.interfaces.InterfaceMethod.Signature;
import io.github.codetable.processor.model.Column;
import io.github.codetable.processor.model.EnumMembers;
import io.github.codetable.processor.model.Table;
import io.github.codetable.processor.naming.ReservedNames;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** The table's enum before it is generated: its names, and the methods that it has without any interface. */
final class TableType {

    private static final String OTHER_INTERFACE = "; name an interface without this method";

    private final String packageName;
    private final String name;
    private final Types types;
    private final Set<String> typesInExpressions;
    private final Map<Signature, ExecutableElement> inheritedMethods = new HashMap<>();

    /** The static methods, each with the advice against a method of an interface that is equal to it. */
    private final Map<Signature, String> staticMethods = new HashMap<>();

    TableType(String packageName, Table table, Elements elements, Types types) {
        this.packageName = packageName;
        this.name = table.name().text();
        this.types = types;
        this.typesInExpressions = ReservedNames.namesInEnumExpressions(table.columns().stream()
                .filter(column -> column.type().hasOptions())
                .map(Column::name)
                .toList());
        for (EnumMembers.StaticMethod method : EnumMembers.staticMethods(table)) {
            String parameter = method.parameter();
            Signature signature = new Signature(method.name(), parameter == null ? List.of() : List.of(parameter));
            String column = method.column();
            staticMethods.put(signature, OTHER_INTERFACE + (column == null ? "" : ", or rename the column " + column));
        }
        addInheritedMethods(elements.getTypeElement(Enum.class.getName()));
        addInheritedMethods(elements.getTypeElement(Object.class.getName()));
        // The parameter of compareTo is the type parameter of Enum, whose argument is the table's enum.
        ExecutableElement compareTo = inheritedMethods.get(compareTo(Enum.class.getName()));
        names().forEach(each -> inheritedMethods.put(compareTo(each), compareTo));
    }

    private static Signature compareTo(String parameter) {
        return new Signature("compareTo", List.of(parameter));
    }

    private void addInheritedMethods(TypeElement type) {
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
            if (!method.getModifiers().contains(Modifier.PRIVATE)) {
                inheritedMethods.putIfAbsent(Signature.of(method, (ExecutableType) method.asType(), types), method);
            }
        }
    }

    String packageName() {
        return packageName;
    }

    String name() {
        return name;
    }

    /** Returns true if the type is this enum. The type is missing, or is the result of an earlier build. */
    boolean is(TypeMirror type) {
        return names().contains(type.toString());
    }

    /** Returns the names that other sources may use for the enum. An enum of an earlier build has the qualified name. */
    private List<String> names() {
        return List.of(name, packageName + "." + name);
    }

    /** Returns true if the type is nested in this enum. Such a type is the result of an earlier build. */
    boolean contains(TypeMirror type) {
        return type.toString().startsWith(packageName + "." + name + ".");
    }

    /** Returns true if the code of the enum uses a type with the simple name, which an inherited type would hide. */
    boolean usesType(String simpleName) {
        return simpleName.equals(name) || ReservedNames.isUsedType(simpleName);
    }

    /** Returns true if an inherited field would hide a type in expressions of the enum. */
    boolean isHiddenByField(String field) {
        return typesInExpressions.contains(field) || field.equals(name);
    }

    /** Returns true if the enum has the method without implementing any interface. */
    boolean hasMethod(Signature signature) {
        return staticMethods.containsKey(signature) || inheritedMethods.containsKey(signature);
    }

    /**
     * Returns the reason why the enum's own method does not implement an interface's method with an equal signature, or
     * null if it does.
     */
    @Nullable
    String problem(InterfaceMethod method) {
        ExecutableElement own = inheritedMethods.get(method.signature());
        if (own == null) {
            return "the enum already has a static method with this name and these parameters"
                    + staticMethods.get(method.signature());
        }
        String has = "every enum already has " + TypeText.simple(own.getReturnType()) + " " + method.signature();
        if (own.getModifiers().contains(Modifier.STATIC)) {
            return has + ", which is static" + OTHER_INTERFACE;
        }
        if (!own.getModifiers().contains(Modifier.PUBLIC)) {
            return has + ", which is not public" + OTHER_INTERFACE;
        }
        return ReturnTypeMatcher.canOverride(own.getReturnType(), method.result(), types)
                ? null
                : has + OTHER_INTERFACE;
    }
}

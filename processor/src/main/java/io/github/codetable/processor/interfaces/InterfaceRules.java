package io.github.codetable.processor.interfaces;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** The rules for the interfaces of the enum. {@link AnswerFinder} has the rules for their methods. */
final class InterfaceRules {

    private static final Set<ElementKind> TYPE_KINDS = EnumSet.of(
            ElementKind.CLASS,
            ElementKind.ENUM,
            ElementKind.INTERFACE,
            ElementKind.ANNOTATION_TYPE,
            ElementKind.RECORD);

    private final TableType table;
    private final Elements elements;
    private final Types types;

    /** Generic superinterfaces of the interfaces checked so far. */
    private final Map<Element, DeclaredType> genericTypes = new HashMap<>();

    InterfaceRules(TableType table, Elements elements, Types types) {
        this.table = table;
        this.elements = elements;
        this.types = types;
    }

    /** Returns the reason why the enum cannot implement a type because of its declaration, or null if there is none. */
    @Nullable
    String problem(TypeElement type) {
        if (type.getKind() != ElementKind.INTERFACE) {
            return "it is not an interface; name an interface";
        }
        if (!type.getQualifiedName().chars().allMatch(character -> character < 0x80)) {
            return "its name has characters outside ASCII, but generated files are ASCII; name an interface that extends"
                    + " it and has an ASCII name";
        }
        if (!isAccessible(type)) {
            return "it is not accessible from package " + table.packageName() + "; make it public";
        }
        if (!type.getTypeParameters().isEmpty()) {
            return "it has type parameters; name an interface that extends it with type arguments";
        }
        boolean isSealed = type.getModifiers().contains(Modifier.SEALED);
        return isSealed && type.getPermittedSubclasses().stream().noneMatch(table::is)
                ? "it is sealed; add " + table.name() + " to its `permits` clause"
                : null;
    }

    /**
     * Returns the reason why the enum cannot implement an interface because of its members or superinterfaces, or null if
     * there is none. Superinterfaces are also compared with those of earlier calls.
     */
    @Nullable
    String problem(InterfaceType type) {
        for (DeclaredType each : type.types()) {
            String problem = hiddenType(each);
            if (problem == null) {
                problem = conflictingArguments(each);
            }
            if (problem != null) {
                return problem;
            }
        }
        return null;
    }

    private @Nullable String hiddenType(DeclaredType type) {
        return type.asElement().getEnclosedElements().stream()
                .filter(this::hidesType)
                .map(member -> "its member " + member.getSimpleName()
                        + " would hide a type that the generated code uses; name an interface without such a member")
                .sorted()
                .findFirst()
                .orElse(null);
    }

    private boolean hidesType(Element member) {
        String name = member.getSimpleName().toString();
        return TYPE_KINDS.contains(member.getKind())
                ? table.usesType(name)
                : member.getKind() == ElementKind.FIELD && table.isHiddenByField(name);
    }

    /** A class cannot inherit one generic interface with different type arguments. */
    private @Nullable String conflictingArguments(DeclaredType type) {
        TypeElement element = (TypeElement) type.asElement();
        if (element.getTypeParameters().isEmpty()) {
            return null;
        }
        if (element.getQualifiedName().contentEquals(Comparable.class.getName())) {
            return type.getTypeArguments().stream().anyMatch(table::is)
                    ? null
                    : "it extends Comparable with another type, but an enum can only be compared with its own type; name an"
                            + " interface that does not extend Comparable";
        }
        DeclaredType first = genericTypes.putIfAbsent(element, type);
        return first == null || types.isSameType(first, type)
                ? null
                : "it extends " + TypeText.simple(type) + ", but another interface extends " + TypeText.simple(first)
                        + "; remove one of the two interfaces";
    }

    private boolean isAccessible(TypeElement type) {
        String packageName = elements.getPackageOf(type).getQualifiedName().toString();
        boolean isSamePackage = packageName.equals(table.packageName());
        return !packageName.isEmpty()
                && Stream.iterate((Element) type, InterfaceRules::isType, Element::getEnclosingElement)
                        .allMatch(each -> each.getModifiers().contains(Modifier.PUBLIC)
                                || (isSamePackage && !each.getModifiers().contains(Modifier.PRIVATE)));
    }

    private static boolean isType(Element element) {
        return !ElementFilter.typesIn(Set.of(element)).isEmpty();
    }
}

package io.github.codetable.processor.interfaces;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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

/** What the interfaces of a table's enum must be, apart from their methods. */
public final class InterfaceRules {

    private static final Set<ElementKind> HIDING = EnumSet.of(
            ElementKind.CLASS,
            ElementKind.ENUM,
            ElementKind.INTERFACE,
            ElementKind.ANNOTATION_TYPE,
            ElementKind.RECORD);

    private final TableType table;
    private final Elements elements;
    private final Types types;
    private final Map<Element, DeclaredType> inherited = new HashMap<>();

    InterfaceRules(TableType table, Elements elements, Types types) {
        this.table = table;
        this.elements = elements;
        this.types = types;
    }

    /** Why the enum cannot implement it, from what it is; empty when it can. */
    Optional<String> objection(TypeElement type) {
        if (type.getKind() != ElementKind.INTERFACE) {
            return Optional.of("it is not an interface");
        }
        if (!type.getQualifiedName().chars().allMatch(character -> character < 0x80)) {
            return Optional.of("its name has characters outside ASCII, but generated files are ASCII");
        }
        if (!isAccessible(type)) {
            return Optional.of("it is not accessible from package " + table.packageName() + "; make it public");
        }
        if (!type.getTypeParameters().isEmpty()) {
            return Optional.of("it has type parameters; name an interface that extends it with type arguments");
        }
        boolean isSealed = type.getModifiers().contains(Modifier.SEALED);
        return isSealed && type.getPermittedSubclasses().stream().noneMatch(table::is)
                ? Optional.of("it is sealed; add " + table.name() + " to its `permits` clause")
                : Optional.empty();
    }

    /** The same from what it inherits, and from what the enum inherits from others already. */
    Optional<String> objection(InterfaceType type) {
        return type.types().stream()
                .flatMap(each -> Stream.concat(hidden(each), twice(each)))
                .findFirst();
    }

    private Stream<String> hidden(DeclaredType type) {
        return type.asElement().getEnclosedElements().stream()
                .filter(this::hides)
                .map(member -> "its member " + member.getSimpleName()
                        + " would hide a type that the generated code uses; name an interface without such a member")
                .sorted();
    }

    private boolean hides(Element member) {
        String name = member.getSimpleName().toString();
        return HIDING.contains(member.getKind()) ? table.uses(name) : isObscuring(member, name);
    }

    private boolean isObscuring(Element member, String name) {
        return member.getKind() == ElementKind.FIELD && (table.obscured().contains(name) || name.equals(table.name()));
    }

    /** Java lets a type extend another one with the same arguments only. */
    private Stream<String> twice(DeclaredType type) {
        if (((TypeElement) type.asElement()).getTypeParameters().isEmpty()) {
            return Stream.empty();
        }
        if (((TypeElement) type.asElement()).getQualifiedName().contentEquals(Comparable.class.getName())) {
            return type.getTypeArguments().stream().anyMatch(table::is)
                    ? Stream.empty()
                    : Stream.of("it extends Comparable with another type, but an enum can only be compared with its own"
                            + " type");
        }
        DeclaredType first = inherited.putIfAbsent(type.asElement(), type);
        return first == null || types.isSameType(first, type)
                ? Stream.empty()
                : Stream.of("it extends " + TypeText.shown(type) + ", but another interface extends "
                        + TypeText.shown(first));
    }

    private boolean isAccessible(TypeElement type) {
        String packageName = elements.getPackageOf(type).getQualifiedName().toString();
        boolean isNear = packageName.equals(table.packageName());
        return !packageName.isEmpty()
                && Stream.iterate((Element) type, InterfaceRules::isType, Element::getEnclosingElement)
                        .allMatch(each -> each.getModifiers().contains(Modifier.PUBLIC)
                                || (isNear && !each.getModifiers().contains(Modifier.PRIVATE)));
    }

    private static boolean isType(Element element) {
        return !ElementFilter.typesIn(Set.of(element)).isEmpty();
    }
}

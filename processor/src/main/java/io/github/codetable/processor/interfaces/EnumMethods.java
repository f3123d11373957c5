package io.github.codetable.processor.interfaces;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The methods that a table's enum has whatever it implements: those of every enum, and the static ones of every table. */
public final class EnumMethods {

    private static final List<String> NUMBER = List.of("int");

    private static final List<Signature> OF_TABLES = List.of(
            new Signature("forCode", NUMBER),
            new Signature("find", NUMBER),
            new Signature("of", NUMBER),
            new Signature("describe", NUMBER),
            new Signature("search", NUMBER),
            new Signature("values", List.of()),
            new Signature("valueOf", List.of(String.class.getName())));

    private final ReturnTypeMatcher fit;
    private final Map<Signature, ExecutableElement> ofEnums = new HashMap<>();

    EnumMethods(TableType table, Elements elements, Types types, ReturnTypeMatcher fit) {
        this.fit = fit;
        for (Class<?> type : List.of(Enum.class, Object.class)) {
            add(elements.getTypeElement(type.getName()), types);
        }
        // Interfaces know the order of the enum by the enum's own name.
        ExecutableElement order = ofEnums.get(comparing(Enum.class.getName()));
        table.names().forEach(name -> ofEnums.put(comparing(name), order));
    }

    private static Signature comparing(String type) {
        return new Signature("compareTo", List.of(type));
    }

    private void add(TypeElement type, Types types) {
        ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(method -> !method.getModifiers().contains(Modifier.PRIVATE))
                .forEach(method ->
                        ofEnums.putIfAbsent(Signature.of(method, (ExecutableType) method.asType(), types), method));
    }

    /** True when such a method is there, so that nothing else can answer. */
    boolean contains(Signature signature) {
        return OF_TABLES.contains(signature) || ofEnums.containsKey(signature);
    }

    /** Why the one that is there is not what an interface asks for; empty when it is. */
    Optional<String> objection(InterfaceMethod method) {
        ExecutableElement there = ofEnums.get(method.signature());
        if (there == null) {
            return Optional.of("the enum already has a static method with this name and these parameters");
        }
        String has = "every enum already has " + TypeText.shown(there.getReturnType()) + " " + method.signature();
        if (there.getModifiers().contains(Modifier.STATIC)) {
            return Optional.of(has + ", which is static");
        }
        if (!there.getModifiers().contains(Modifier.PUBLIC)) {
            return Optional.of(has + ", which is not public");
        }
        return fit.overrides(there.getReturnType(), method.result()) ? Optional.empty() : Optional.of(has);
    }
}

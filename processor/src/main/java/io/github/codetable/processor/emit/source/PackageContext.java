package io.github.codetable.processor.emit.source;

/**
 * The package of generated types, and what its code can refer to.
 *
 * @param name the name of the package
 * @param hidesJavaLang whether the package has types that hide types of {@code java.lang} of the same names
 * @param readsNullable whether JSpecify's {@code @Nullable} is visible to the package
 */
public record PackageContext(PackageName name, boolean hidesJavaLang, boolean readsNullable) {}

package io.github.codetable.processor.emit;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.github.codetable.processor.emit.javadoc.RowJavadoc;
import io.github.codetable.processor.emit.source.PackageContext;
import io.github.codetable.processor.emit.source.SourceFile;
import io.github.codetable.processor.emit.source.SourceLayout;
import io.github.codetable.processor.emit.source.TypeNames;
import io.github.codetable.processor.interfaces.Implementation;
import io.github.codetable.processor.model.Framework;
import io.github.codetable.processor.model.Table;
import java.util.HexFormat;

/**
 * Emitter of the Java files of a table. Each call returns one file. Callers should write a file before they request the next,
 * because the holders of a large table together need a lot of memory.
 */
public final class TableEmitter {

    /** The first character that is written as a Unicode escape. */
    private static final char DELETE = 0x7f;

    private final PackageContext context;
    private final EnumEmitter table;
    private final HolderEmitter holders;

    public TableEmitter(Table table, Implementation implementation, PackageContext context) {
        this.context = context;
        TypeNames names = new TypeNames(context, table);
        RowJavadoc javadoc = new RowJavadoc(table, names);
        this.table = new EnumEmitter(table, names, javadoc, implementation);
        this.holders = new HolderEmitter(table, names, javadoc);
    }

    public SourceFile emitEnum() {
        return file(table.emit());
    }

    public SourceFile emitHolder(Framework framework) {
        return file(holders.emit(framework));
    }

    private SourceFile file(TypeSpec type) {
        JavaFile file = JavaFile.builder(context.name().toString(), type)
                .skipJavaLangImports(!context.hidesJavaLang())
                .indent("    ")
                .build();
        String source = context.hidesJavaLang() ? qualifyThrown(file.toString()) : file.toString();
        return new SourceFile(context.name() + "." + type.name(), SourceLayout.of(ascii(source)));
    }

    /** Qualifies the one type that is named in comments only. No literal contains a line break, so no literal changes. */
    private static String qualifyThrown(String source) {
        return source.replace(
                "\n     * @throws NullPointerException ", "\n     * @throws java.lang.NullPointerException ");
    }

    /** Escapes the other characters. Only the name of a package has any, and code may have Unicode escapes anywhere. */
    private static String ascii(String source) {
        if (isAscii(source)) {
            return source;
        }
        StringBuilder ascii = new StringBuilder(source.length());
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c < DELETE) {
                ascii.append(c);
            } else {
                ascii.append("\\u").append(HexFormat.of().toHexDigits(c));
            }
        }
        return ascii.toString();
    }

    private static boolean isAscii(String source) {
        for (int i = 0; i < source.length(); i++) {
            if (source.charAt(i) >= DELETE) {
                return false;
            }
        }
        return true;
    }
}

package io.github.codetable.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.github.codetable.processor.emit.javadoc.RowJavadoc;
import io.github.codetable.processor.emit.source.PackageName;
import io.github.codetable.processor.emit.source.SourceFile;
import io.github.codetable.processor.emit.source.SourceLayout;
import io.github.codetable.processor.emit.source.TypeNames;
import io.github.codetable.processor.interfaces.Implementation;
import io.github.codetable.processor.model.Framework;
import io.github.codetable.processor.model.Table;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Optional;

/** Makes the Java files of a table: its enum, then a holder for each framework. */
public final class TableEmitter {

    private static final String GENERATOR = "io.github.codetable.processor.CodeTableProcessor";

    /** The first character that code has as an escape. */
    private static final char DELETE = 0x7f;

    private final PackageName packageName;
    private final Optional<ClassName> generatedAnnotation;

    /**
     * @param packageName the package of the files
     * @param generatedAnnotation the {@code Generated} annotation that the compilation can see, if any
     */
    public TableEmitter(String packageName, Optional<ClassName> generatedAnnotation) {
        this.packageName = new PackageName(packageName);
        this.generatedAnnotation = generatedAnnotation;
    }

    /**
     * The files, the enum's first; each is made when it is asked for, as all of them may take a lot of memory.
     *
     * @param implementation what the enum implements
     */
    public Iterator<SourceFile> emit(Table table, Implementation implementation) {
        TypeNames names = new TypeNames(packageName, table);
        RowJavadoc javadoc = new RowJavadoc(table, names);
        return new Files(
                new EnumEmitter(table, names, javadoc, implementation),
                new HolderEmitter(table, names, javadoc),
                table.frameworks().iterator());
    }

    private SourceFile file(TypeSpec.Builder type) {
        if (generatedAnnotation.isPresent()) {
            type.addAnnotation(AnnotationSpec.builder(generatedAnnotation.get())
                    .addMember("value", "$S", GENERATOR)
                    .build());
        }
        TypeSpec built = type.build();
        JavaFile file = JavaFile.builder(packageName.toString(), built)
                .skipJavaLangImports(true)
                .indent("    ")
                .build();
        return new SourceFile(packageName + "." + built.name(), SourceLayout.of(ascii(file.toString())));
    }

    /** Only a package's name may have other characters; code may have those as escapes, too. */
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

    private final class Files implements Iterator<SourceFile> {

        private final EnumEmitter table;
        private final HolderEmitter holders;
        private final Iterator<Framework> frameworks;
        private boolean isTableNext = true;

        private Files(EnumEmitter table, HolderEmitter holders, Iterator<Framework> frameworks) {
            this.table = table;
            this.holders = holders;
            this.frameworks = frameworks;
        }

        @Override
        public boolean hasNext() {
            return isTableNext || frameworks.hasNext();
        }

        @Override
        public SourceFile next() {
            if (isTableNext) {
                isTableNext = false;
                return file(table.emit());
            }
            return file(holders.emit(frameworks.next()));
        }
    }
}

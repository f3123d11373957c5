package io.github.codetable.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.github.codetable.processor.model.Table;
import io.github.codetable.processor.types.Implementation;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes the Java files of a table: its enum, then a holder for each framework. */
public final class TableEmitter {

    private static final String GENERATOR = "io.github.codetable.processor.CodeTableProcessor";

    private static final Pattern NOT_ASCII = Pattern.compile("[^\\x00-\\x7e]");

    private final PackageName packageName;
    private final Optional<AnnotationSpec> generated;

    /**
     * @param packageName the package of the files
     * @param generatedAnnotation the {@code Generated} annotation that the compilation can see, if any
     */
    public TableEmitter(String packageName, Optional<ClassName> generatedAnnotation) {
        this.packageName = new PackageName(packageName);
        this.generated = generatedAnnotation.map(type ->
                AnnotationSpec.builder(type).addMember("value", "$S", GENERATOR).build());
    }

    /**
     * The files, the enum's first.
     *
     * @param implementation what the enum implements
     */
    public List<SourceFile> emit(Table table, Implementation implementation) {
        TypeNames names = TypeNames.of(packageName, table);
        HolderEmitter holders = new HolderEmitter(table, names);
        return Stream.concat(
                        Stream.of(new EnumEmitter(table, names, implementation).emit()),
                        table.frameworks().stream().map(holders::emit))
                .map(this::file)
                .toList();
    }

    private SourceFile file(TypeSpec.Builder type) {
        generated.ifPresent(type::addAnnotation);
        TypeSpec built = type.build();
        JavaFile file = JavaFile.builder(packageName.toString(), built)
                .skipJavaLangImports(true)
                .indent("    ")
                .build();
        return new SourceFile(packageName + "." + built.name(), SourceLayout.of(ascii(file.toString())));
    }

    /** Only the package's name may have other characters; code may have those as escapes, too. */
    private static String ascii(String source) {
        return NOT_ASCII
                .matcher(source)
                .replaceAll(found -> "\\\\u%04x".formatted((int) found.group().charAt(0)));
    }
}

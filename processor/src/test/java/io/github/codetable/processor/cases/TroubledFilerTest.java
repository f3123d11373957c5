package io.github.codetable.processor.cases;

import static com.google.common.truth.Truth.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import io.github.codetable.processor.CodeTableProcessor;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Locale;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** Files that cannot be written and exceptions of the processor are reported as messages without a stack trace. */
final class TroubledFilerTest {

    private static final JavaFileObject PACKAGE = JavaFileObjects.forSourceString("demo.package-info", """
            @io.github.codetable.CodeTable(value = "bundled:websocket", frameworks = "rfc")
            package demo;
            """);

    @Test
    void reportsEachFileThatCannotBeWritten() {
        assertThat(messages(new IOException("no space left")))
                .containsExactly(
                        "bundled:websocket: [CT-035] demo.CloseCode could not be written: no space left",
                        "bundled:websocket: [CT-035] demo.RfcCloseCodes could not be written: no space left")
                .inOrder();
    }

    @Test
    void reportsExceptionOfTheProcessor() {
        List<String> messages = messages(new IllegalStateException("of all things"));
        assertThat(messages).hasSize(1);
        assertThat(messages.get(0))
                .matches(
                        "bundled:websocket: \\[CT-036] internal error: java.lang.IllegalStateException: of all things at"
                                + " [^\\n]*; this is a bug in Codetable; please report it together with the spec");
    }

    /** Compiles with a filer that throws an exception for each source file, and returns the messages. */
    private static List<String> messages(Exception trouble) {
        Processor processor = new CodeTableProcessor();
        Compilation compilation = Compiler.javac()
                .withProcessors(delegate(Processor.class, processor, "init", arguments -> {
                    processor.init(troubled((ProcessingEnvironment) arguments[0], trouble));
                    return null;
                }))
                .compile(PACKAGE);
        assertThat(compilation.status()).isEqualTo(Compilation.Status.FAILURE);
        return compilation.diagnostics().stream()
                .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                .toList();
    }

    private static ProcessingEnvironment troubled(ProcessingEnvironment env, Exception trouble) {
        Filer filer = delegate(Filer.class, env.getFiler(), "createSourceFile", arguments -> {
            throw trouble;
        });
        return delegate(ProcessingEnvironment.class, env, "getFiler", arguments -> filer);
    }

    /** Returns a proxy that replaces one method. */
    private static <T> T delegate(Class<T> type, T original, String method, Replacement replacement) {
        Object proxy = Proxy.newProxyInstance(
                TroubledFilerTest.class.getClassLoader(), new Class<?>[] {type}, (self, called, arguments) -> {
                    if (called.getName().equals(method)) {
                        return replacement.call(arguments);
                    }
                    try {
                        return called.invoke(original, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
        return type.cast(proxy);
    }

    /** The replacement of a method. */
    private interface Replacement {
        Object call(Object[] arguments) throws Exception;
    }
}

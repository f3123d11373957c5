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

/** Where files cannot be written, and where the processor itself fails, there are messages and no stack traces. */
final class TroubledFilerTest {

    private static final JavaFileObject PACKAGE = JavaFileObjects.forSourceString("demo.package-info", """
            @io.github.codetable.CodeTable(value = "bundled:websocket", frameworks = "rfc")
            package demo;
            """);

    @Test
    void fileThatCannotBeWritten() {
        assertThat(messages(new IOException("no space left")))
                .containsExactly(
                        "bundled:websocket: [CT-035] demo.CloseCode could not be written: no space left",
                        "bundled:websocket: [CT-035] demo.RfcCloseCodes could not be written: no space left")
                .inOrder();
    }

    @Test
    void mistakeOfTheProcessor() {
        List<String> messages = messages(new IllegalStateException("of all things"));
        assertThat(messages).hasSize(1);
        assertThat(messages.get(0))
                .matches(
                        "bundled:websocket: \\[CT-036] internal error: java.lang.IllegalStateException: of all things at"
                                + " [^\\n]*; this is a bug in Codetable; please report it together with the spec");
    }

    /** What javac says when every attempt to create a source fails so. */
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

    /** The same with another answer to one method. */
    private static <T> T delegate(Class<T> type, T original, String method, Answer answer) {
        Object proxy = Proxy.newProxyInstance(
                TroubledFilerTest.class.getClassLoader(), new Class<?>[] {type}, (self, called, arguments) -> {
                    if (called.getName().equals(method)) {
                        return answer.to(arguments);
                    }
                    try {
                        return called.invoke(original, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
        return type.cast(proxy);
    }

    /** What a method returns or throws. */
    private interface Answer {
        Object to(Object[] arguments) throws Exception;
    }
}

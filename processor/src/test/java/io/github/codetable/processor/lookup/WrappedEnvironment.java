package io.github.codetable.processor.lookup;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.util.Elements;

/** Wraps a compiler's environment like build tools do, without features that only the compiler's own types have. */
final class WrappedEnvironment {

    private WrappedEnvironment() {}

    /** Returns an environment that {@code Trees} rejects. */
    static ProcessingEnvironment withoutTrees(ProcessingEnvironment env) {
        return wrap(ProcessingEnvironment.class, env, "");
    }

    /** Returns an environment that {@code Trees} rejects, without {@code Elements.getFileObjectOf}, as before Java 18. */
    static ProcessingEnvironment withoutElementFiles(ProcessingEnvironment env) {
        Elements elements = wrap(Elements.class, env.getElementUtils(), "getFileObjectOf");
        return (ProcessingEnvironment) Proxy.newProxyInstance(
                WrappedEnvironment.class.getClassLoader(),
                new Class<?>[] {ProcessingEnvironment.class},
                (proxy, method, arguments) ->
                        method.getName().equals("getElementUtils") ? elements : method.invoke(env, arguments));
    }

    private static <T> T wrap(Class<T> type, T wrapped, String unsupported) {
        return type.cast(Proxy.newProxyInstance(
                WrappedEnvironment.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (method.getName().equals(unsupported)) {
                        throw new UnsupportedOperationException(unsupported);
                    }
                    try {
                        return method.invoke(wrapped, arguments);
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                }));
    }
}

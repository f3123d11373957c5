package io.github.codetable.processor.lookup;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.util.Elements;

/** A compiler's environment as build tools wrap it: everything works but the compiler's own extras. */
final class WrappedEnvironment {

    private WrappedEnvironment() {}

    /** The environment that {@code Trees} does not take for javac's. */
    static ProcessingEnvironment withoutTrees(ProcessingEnvironment env) {
        return wrap(ProcessingEnvironment.class, env, "");
    }

    /** The same, with elements that know no files, as before Java 18. */
    static ProcessingEnvironment withoutElementFiles(ProcessingEnvironment env) {
        Elements elements = wrap(Elements.class, env.getElementUtils(), "getFileObjectOf");
        return (ProcessingEnvironment) Proxy.newProxyInstance(
                WrappedEnvironment.class.getClassLoader(),
                new Class<?>[] {ProcessingEnvironment.class},
                (proxy, method, arguments) ->
                        method.getName().equals("getElementUtils") ? elements : method.invoke(env, arguments));
    }

    private static <T> T wrap(Class<T> type, T wrapped, String refused) {
        return type.cast(Proxy.newProxyInstance(
                WrappedEnvironment.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (method.getName().equals(refused)) {
                        throw new UnsupportedOperationException(refused);
                    }
                    try {
                        return method.invoke(wrapped, arguments);
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                }));
    }
}

package io.github.codetable.facts;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;

/** A proxy for a framework's connection that records the calls. */
final class RecordingProxy implements InvocationHandler {

    private final List<List<Object>> calls = new ArrayList<>();

    <T> T as(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, this));
    }

    /** The name of the method and the arguments of each call. */
    List<List<Object>> calls() {
        return calls;
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) {
        List<Object> call = new ArrayList<>(List.of(arguments));
        call.add(0, method.getName());
        calls.add(call);
        return method.getReturnType() == boolean.class ? true : null;
    }
}

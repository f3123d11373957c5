package io.github.codetable.facts;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;

/** Stands in for a framework's connection, and keeps what it is told. */
final class Recording implements InvocationHandler {

    private final List<List<Object>> calls = new ArrayList<>();

    <T> T as(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, this));
    }

    /** Of each call, the method's name and the arguments. */
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

package io.github.codetable.facts;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.TreeMap;

/** The codes of zio-http. Its statuses have no number. They get one when zio-http converts them to Netty's statuses. */
final class ZioStatuses implements PublishedConstants {

    private static final String STATUS = "zio.http.WebSocketConfig$CloseStatus";
    private static final String PROTOCOL = "zio.http.netty.socket.NettySocketProtocol$";

    @Override
    public Map<String, Integer> of(Class<?> type) throws ReflectiveOperationException {
        Class<?> status = Class.forName(STATUS);
        Map<String, Integer> codes = new TreeMap<>();
        for (Field field : type.getFields()) {
            // The only field of another type is the companion of Custom, a status for any number.
            if (status.isAssignableFrom(field.getType())) {
                codes.put(field.getName(), code(status, instance(field.getType())));
            }
        }
        return codes;
    }

    private static int code(Class<?> status, Object zioStatus) throws ReflectiveOperationException {
        Class<?> protocol = Class.forName(PROTOCOL);
        Method toNetty = protocol.getDeclaredMethod("closeStatusToNetty", status);
        toNetty.setAccessible(true);
        Object nettyStatus = toNetty.invoke(instance(protocol), zioStatus);
        return (Integer) nettyStatus.getClass().getMethod("code").invoke(nettyStatus);
    }

    /** Returns the instance of a Scala object. It is in the object's own class: the field in the outer object is null. */
    private static Object instance(Class<?> scalaObject) throws ReflectiveOperationException {
        return scalaObject.getField("MODULE$").get(null);
    }
}

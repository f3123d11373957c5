package io.github.codetable.facts;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.TreeMap;

/** Codes of zio-http: its statuses have no number before it turns them into Netty's, so this lets it do that. */
final class ZioStatuses implements PublishedConstants {

    private static final String STATUS = "zio.http.WebSocketConfig$CloseStatus";
    private static final String PROTOCOL = "zio.http.netty.socket.NettySocketProtocol$";

    @Override
    public Map<String, Integer> of(Class<?> type) throws ReflectiveOperationException {
        Class<?> status = Class.forName(STATUS);
        Map<String, Integer> codes = new TreeMap<>();
        for (Field field : type.getFields()) {
            // The one field of another type is the companion of Custom, a status that is made with a number.
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

    /** Scala leaves the fields of the outer object null; the instance is in the inner one's own class. */
    private static Object instance(Class<?> scalaObject) throws ReflectiveOperationException {
        return scalaObject.getField("MODULE$").get(null);
    }
}

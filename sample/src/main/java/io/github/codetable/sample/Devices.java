package io.github.codetable.sample;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.eclipse.jetty.websocket.api.Session;

/** The devices that may connect, by their tokens, and the session of each one that is connected. */
final class Devices {

    private final Map<String, String> names;
    private final ConcurrentMap<String, Session> sessions = new ConcurrentHashMap<>();

    Devices(Map<String, String> namesByToken) {
        names = Map.copyOf(namesByToken);
    }

    /** The device that an Authorization header speaks for, which a caller may leave out. */
    Optional<String> named(String authorization) {
        return Optional.ofNullable(authorization).map(names::get);
    }

    /** Signs a device in, and returns the session that this one takes the place of. */
    Optional<Session> signIn(String device, Session session) {
        return Optional.ofNullable(sessions.put(device, session));
    }

    /** Signs a session's device out, unless another session has taken its place. */
    void signOut(Session session) {
        sessions.values().remove(session);
    }

    /** The sessions of the devices that are connected now. */
    List<Session> connected() {
        return List.copyOf(sessions.values());
    }
}

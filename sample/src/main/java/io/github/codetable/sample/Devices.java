package io.github.codetable.sample;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.eclipse.jetty.websocket.api.Session;

/** The devices that may connect, and the sessions of those that are connected. */
final class Devices {

    private final Map<String, String> names;
    private final ConcurrentMap<String, Session> sessions = new ConcurrentHashMap<>();

    Devices(Map<String, String> namesByToken) {
        names = Map.copyOf(namesByToken);
    }

    /** Returns the name of the device with the given Authorization header; empty if the header is null or unknown. */
    Optional<String> nameOf(String authorization) {
        return Optional.ofNullable(authorization).map(names::get);
    }

    /** Registers the session of a device, and returns the session that it replaces, if any. */
    Optional<Session> signIn(String device, Session session) {
        return Optional.ofNullable(sessions.put(device, session));
    }

    /** Removes a session, unless another session has replaced it. */
    void signOut(Session session) {
        sessions.values().remove(session);
    }

    /** Returns the sessions of all connected devices. */
    List<Session> connected() {
        return List.copyOf(sessions.values());
    }
}

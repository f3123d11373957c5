package io.github.codetable.sample;

import io.github.codetable.sample.close.CloseCode;
import io.github.codetable.sample.close.FastApiCloseCodes;
import io.github.codetable.sample.close.NettyCloseCodes;
import io.github.codetable.sample.close.SpringCloseCodes;
import java.util.Arrays;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The log format of a system: how a line names the code that a connection was closed with. */
enum LogFormat {
    FASTAPI("FastAPI", "(?:WebSocketDisconnect: \\(|CLOSE )(\\d+)", FastApiCloseCodes::forName),
    NETTY("Netty", "closed with (\\d+)", NettyCloseCodes::forName),
    SPRING("Spring", "CloseStatus\\[code=(\\d+)", SpringCloseCodes::forName),
    WS("ws", "close (\\d+)", name -> null);

    private final String system;
    private final Pattern code;
    private final Function<String, CloseCode> forName;

    LogFormat(String system, String code, Function<String, CloseCode> forName) {
        this.system = system;
        this.code = Pattern.compile(code);
        this.forName = forName;
    }

    /**
     * Returns the format of the given system.
     *
     * @throws java.util.NoSuchElementException if the system is unknown
     */
    static LogFormat of(String system) {
        return Arrays.stream(values())
                .filter(format -> format.system.equals(system))
                .findFirst()
                .orElseThrow();
    }

    /** Returns the code in a line, written as a number or as the system's name; empty if the line has no code. */
    OptionalInt codeIn(String line) {
        Matcher matcher = code.matcher(line);
        if (matcher.find()) {
            return OptionalInt.of(Integer.parseInt(matcher.group(1)));
        }
        return Arrays.stream(line.split("\\W+"))
                .map(forName)
                .filter(Objects::nonNull)
                .mapToInt(CloseCode::code)
                .findFirst();
    }
}

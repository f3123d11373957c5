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

/** How a system's log says that a connection closed: by the number, or by what the system calls it. */
enum LogFormat {
    FASTAPI("FastAPI", "(?:WebSocketDisconnect: \\(|CLOSE )(\\d+)", FastApiCloseCodes::forName),
    NETTY("Netty", "closed with (\\d+)", NettyCloseCodes::forName),
    SPRING("Spring", "CloseStatus\\[code=(\\d+)", SpringCloseCodes::forName),
    WS("ws", "close (\\d+)", name -> null);

    private final String system;
    private final Pattern number;
    private final Function<String, CloseCode> byName;

    LogFormat(String system, String number, Function<String, CloseCode> byName) {
        this.system = system;
        this.number = Pattern.compile(number);
        this.byName = byName;
    }

    /** The format of a system's log. */
    static LogFormat of(String system) {
        return Arrays.stream(values())
                .filter(format -> format.system.equals(system))
                .findFirst()
                .orElseThrow();
    }

    /** The number that a line speaks of; empty when it speaks of none. */
    OptionalInt codeIn(String line) {
        Matcher matcher = number.matcher(line);
        if (matcher.find()) {
            return OptionalInt.of(Integer.parseInt(matcher.group(1)));
        }
        return Arrays.stream(line.split("\\W+"))
                .map(byName)
                .filter(Objects::nonNull)
                .mapToInt(CloseCode::code)
                .findFirst();
    }
}

package io.github.codetable.facts;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** The senders outside the JVM. A data file has the result of each code, and the source of each rule. */
final class RecordedSenders {

    private static final String FILE = "senders.csv";

    private final List<Map<String, String>> answers = new Csv(FILE).records();

    Sender of(String sender) {
        return code -> sends(sender, code) ? OptionalInt.of(code) : OptionalInt.empty();
    }

    /** The data file has n/a where a column does not apply, such as the one for servers to a browser. */
    private boolean sends(String sender, int code) {
        Map<String, String> answer = answer(sender, code);
        return Stream.of(answer.get("client"), answer.get("server"))
                .filter(side -> !side.equals("n/a"))
                .allMatch(side -> side.startsWith("yes"));
    }

    private Map<String, String> answer(String sender, int code) {
        return answers.stream()
                .filter(answer -> answer.get("sender").equals(sender))
                .filter(answer -> answer.get("code").equals(String.valueOf(code)))
                .findFirst()
                .orElseThrow(() -> new AssertionError(FILE + " does not say whether " + sender + " sends " + code));
    }
}

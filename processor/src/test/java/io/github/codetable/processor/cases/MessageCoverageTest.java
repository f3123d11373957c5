package io.github.codetable.processor.cases;

import static com.google.common.truth.Truth.assertThat;

import io.github.codetable.processor.diagnostic.Message;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every message occurs in a bad case. */
final class MessageCoverageTest {

    private static final Pattern ID = Pattern.compile("\\[(CT-\\d{3})]");

    /** Messages that no spec causes, with the reason. {@link TroubledFilerTest} tests them. */
    private static final Map<Message, String> WITHOUT_CASE = new EnumMap<>(Map.of(
            Message.NOT_WRITTEN, "needs a compiler that cannot write files",
            Message.INTERNAL, "needs a bug of the processor"));

    @Test
    void hasBadCaseForEveryMessage() {
        Set<String> shown = Case.bad().stream()
                .flatMap(aCase ->
                        ID.matcher(Folder.read(aCase.expectedMessages())).results())
                .map(id -> id.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(shown)
                .containsExactlyElementsIn(Stream.of(Message.values())
                        .filter(message -> !WITHOUT_CASE.containsKey(message))
                        .map(Message::id)
                        .toList());
    }
}

package io.github.codetable.processor.cases;

import static com.google.common.truth.Truth.assertWithMessage;

import io.github.codetable.processor.diagnostic.Message;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** A case under {@code bad} compiles without messages after the advice of its messages is followed, as in {@code fixed}. */
final class FixedCasesTest {

    private static final Pattern ID = Pattern.compile("\\[(CT-\\d{3})]");

    /** Messages whose advice no file of a case can follow, with the reason. */
    private static final Map<Message, String> WITHOUT_FIX = new EnumMap<>(Map.of(
            Message.SPEC_UNREADABLE, "the folder has to be renamed",
            Message.NOT_WRITTEN, "needs a compiler that cannot write files",
            Message.INTERNAL, "has to be fixed in Codetable"));

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> compilesAfterAdviceIsFollowed() {
        return fixedCases().stream()
                .map(aCase -> DynamicTest.dynamicTest(
                        aCase.name(),
                        () -> ToolCompiler.javac()
                                .compile(Workspace.fixed(aCase, folder.resolve(aCase.name())), List.of())
                                .assertClean()));
    }

    @Test
    void everyMessageHasAFixedCase() {
        Set<String> fixed = fixedCases().stream()
                .flatMap(aCase ->
                        ID.matcher(Folder.read(aCase.expectedMessages())).results())
                .map(id -> id.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        for (Message message : Message.values()) {
            assertWithMessage(message.id())
                    .that(fixed.contains(message.id()))
                    .isEqualTo(!WITHOUT_FIX.containsKey(message));
        }
    }

    private static List<Case> fixedCases() {
        return Case.bad().stream().filter(aCase -> Files.exists(aCase.fixed())).toList();
    }
}

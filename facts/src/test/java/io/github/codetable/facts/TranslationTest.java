package io.github.codetable.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.codetable.facts.close.CloseCode;
import io.github.codetable.facts.close.CloseCode.RefusedBy;
import io.github.codetable.facts.close.FastApiCloseCodes;
import io.github.codetable.facts.close.NettyCloseCodes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the README's examples about frameworks and senders. */
class TranslationTest {

    private static final Pattern CODE = Pattern.compile("(?s)```java\n(.*?)```");

    @Test
    void translatesNameOfOneFrameworkToAnother() {
        CloseCode code = NettyCloseCodes.forName("INVALID_MESSAGE_TYPE");
        String name = FastApiCloseCodes.nameOf(code.code());

        assertSame(CloseCode.UNSUPPORTED_DATA, code);
        assertEquals("WS_1003_UNSUPPORTED_DATA", name);
    }

    @Test
    void returnsSendersThatRefuse() {
        Set<RefusedBy> refused = CloseCode.UNSUPPORTED_DATA.refusedBy();
        Set<RefusedBy> unlisted = CloseCode.refusedByOf(4123);

        assertEquals("[JDK_CLIENT, BROWSER, FAYE, AUTOBAHN]", refused.toString());
        assertEquals(EnumSet.noneOf(RefusedBy.class), unlisted);
    }

    static Stream<String> shown() throws IOException {
        String readme = Files.readString(Path.of("../README.md"));
        String section = readme.substring(readme.indexOf("### Frameworks"), readme.indexOf("## Set-up"));
        return CODE.matcher(section)
                .results()
                .map(MatchResult::group)
                .flatMap(String::lines)
                .filter(line -> line.contains("CloseCode"));
    }

    /** Each line of the README's examples is in one of these tests. */
    @ParameterizedTest
    @MethodSource("shown")
    void compilesExample(String line) throws IOException {
        String tests = "";
        for (Class<?> test : Set.of(TranslationTest.class, StatusObjectsTest.class)) {
            tests += Files.readString(Path.of("src/test/java", test.getName().replace('.', '/') + ".java"));
        }
        String statement = line.replaceFirst(";?\\s*//.*", "").strip();
        assertTrue(tests.replaceAll("\\s+", " ").contains(statement), statement);
    }
}

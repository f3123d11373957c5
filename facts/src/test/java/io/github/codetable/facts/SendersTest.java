package io.github.codetable.facts;

import static org.junit.jupiter.api.Assertions.fail;

import io.github.codetable.facts.close.CloseCode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Compares the column refusedBy with the senders. Senders of the JVM are run. For others, a data file has the results. */
class SendersTest {

    @ParameterizedTest
    @EnumSource
    void matchesSender(CloseCode.RefusedBy name) throws Exception {
        List<String> differences = new ArrayList<>();
        try (LoopbackServer server = new LoopbackServer()) {
            Sender sender = new Senders(server).of(name);
            for (SentCode tried : SentCode.all().toList()) {
                boolean refuses = !sender.sent(tried.code()).equals(OptionalInt.of(tried.code()));
                if (refuses != tried.refusedBy().contains(name)) {
                    differences.add(difference(name, tried, refuses));
                }
            }
        }
        if (!differences.isEmpty()) {
            fail(String.join("\n", differences));
        }
    }

    private static String difference(CloseCode.RefusedBy name, SentCode tried, boolean refuses) {
        return name + (refuses ? " refuses " : " sends ") + tried.code() + ", but refusedBy of " + tried.where()
                + " in codes.yaml " + (refuses ? "lacks it" : "has it");
    }
}

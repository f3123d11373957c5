package io.github.codetable.facts;

import static org.junit.jupiter.api.Assertions.fail;

import io.github.codetable.facts.close.CloseCode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The table's column refusedBy says what senders do: those of the JVM are asked here, the answers of others recorded. */
class SendersTest {

    @ParameterizedTest
    @EnumSource
    void theTableSaysWhichCodesTheSenderRefuses(CloseCode.RefusedBy name) throws Exception {
        List<String> differences = new ArrayList<>();
        try (LoopbackServer server = new LoopbackServer()) {
            Sender sender = new Senders(server).of(name);
            for (Tried tried : Tried.all().toList()) {
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

    private static String difference(CloseCode.RefusedBy name, Tried tried, boolean refuses) {
        return name + (refuses ? " refuses " : " sends ") + tried.code() + ", but refusedBy of " + tried.where()
                + " in codes.yaml " + (refuses ? "lacks it" : "has it");
    }
}

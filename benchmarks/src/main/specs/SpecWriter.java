import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes the specs of tables of many sizes, with codes in a row and with codes apart; the same ones each time. */
final class SpecWriter {

    private static final int[] SIZES = {16, 300, 1000, 2000};

    private SpecWriter() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        for (int size : SIZES) {
            write(folder, "Dense" + size, IntStream.range(100, 100 + size));
            write(folder, "Sparse" + size, new Random(size).ints(0, 100_000).distinct().limit(size).sorted());
        }
    }

    private static void write(Path folder, String table, IntStream codes) throws IOException {
        String rows = codes.mapToObj(code -> "  %1$d: {name: CODE_%1$d, title: Code %1$d, caption: Caption of %1$d}\n"
                        .formatted(code))
                .collect(Collectors.joining());
        String ranges = IntStream.range(0, 100)
                .mapToObj(thousands -> "  OF_%d_THOUSANDS: {from: %d, to: %d}\n"
                        .formatted(thousands, thousands * 1000, thousands * 1000 + 999))
                .collect(Collectors.joining());
        Files.writeString(folder.resolve(table + ".yaml"), """
                table: %s
                ranges:
                %scolumns:
                  weight: {type: enum, values: [LIGHT, HEAVY], default: LIGHT}
                  parity: {type: set, values: [EVEN, ODD], default: [EVEN, ODD]}
                  caption: {type: string}
                frameworks:
                  camel: {holder: %sNames, pattern: "{Name}"}
                codes:
                %s""".formatted(table, ranges, table, rows));
    }
}

package io.github.codetable.benchmarks.compile;

import io.github.codetable.benchmarks.ChildJvm;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/**
 * The cost of one compilation.
 *
 * @param milliseconds the CPU time of the whole process
 * @param megabytes the peak memory use, including garbage
 */
record Cost(double milliseconds, double megabytes) {

    /** Compiles in a new process. */
    static Cost ofJavac(List<String> arguments) throws IOException {
        Stream<String> child = Stream.of("-cp", "target/classes", MeasuredJavac.class.getName());
        String printed = String.join(
                "\n", ChildJvm.run(Stream.concat(child, arguments.stream()).toArray(String[]::new)));
        if (!printed.matches("\\d+ \\d+")) {
            throw new CompilationFailedException(printed);
        }
        String[] numbers = printed.split(" ");
        return new Cost(Long.parseLong(numbers[0]) / 1e6, Long.parseLong(numbers[1]) / 1e6);
    }
}

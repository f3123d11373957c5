package io.github.codetable.processor.hostile;

import com.google.testing.compile.JavaFileObjects;
import io.github.codetable.processor.CodeTableProcessor;
import io.github.codetable.processor.Pipeline;
import io.github.codetable.processor.check.TypeRegistry;
import io.github.codetable.processor.diagnostic.Report;
import io.github.codetable.processor.spec.MemorySpecs;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Compiles the largest accepted specs of random kinds, in the memory that this virtual machine has. The arguments are the
 * number of specs and the first seed. The exit code is 1 if javac fails for an accepted spec.
 */
final class NearLimits {

    private static final int BISECTIONS = 3;

    private final Path folder;
    private final HeapSampler heap = HeapSampler.start();
    private int accepted;
    private int refused;
    private int failed;
    private long largestOutput;
    private long largestMemory;

    private NearLimits(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException {
        NearLimits limits = new NearLimits(Files.createTempDirectory("limits"));
        long first = Long.parseLong(arguments[1]);
        for (long seed = first; seed < first + Integer.parseInt(arguments[0]); seed++) {
            limits.compile(seed);
        }
        delete(limits.folder);
        System.out.printf(
                "%d specs accepted, %d refused, %d failed; largest output %,d bytes, largest memory %,d bytes%n",
                limits.accepted, limits.refused, limits.failed, limits.largestOutput, limits.largestMemory);
        System.exit(limits.failed == 0 ? 0 : 1);
    }

    private void compile(long seed) throws IOException {
        try {
            compile(seed, largestScale(seed));
        } catch (OutOfMemoryError | StackOverflowError error) {
            fail(seed, 0, error.toString());
        }
    }

    /** Returns the scale of about the largest accepted spec. */
    private double largestScale(long seed) {
        double refusedScale = 1;
        double scale = 1;
        while (!isAccepted(NearLimitSpec.of(seed, scale))) {
            refusedScale = scale;
            scale /= 2;
        }
        for (int i = 0; i < BISECTIONS && scale < refusedScale; i++) {
            double middle = (scale + refusedScale) / 2;
            if (isAccepted(NearLimitSpec.of(seed, middle))) {
                scale = middle;
            } else {
                refusedScale = middle;
            }
        }
        return scale;
    }

    private boolean isAccepted(String spec) {
        Report report = new Report();
        new Pipeline(new TypeRegistry(), null)
                .run(
                        new Pipeline.Input(
                                "demo", new MemorySpecs(Map.of("codes.yaml", spec)), "codes.yaml", null, List.of()),
                        report,
                        report);
        if (report.isClean()) {
            accepted++;
        } else {
            refused++;
        }
        return report.isClean();
    }

    private void compile(long seed, double scale) throws IOException {
        heap.reset();
        Files.writeString(folder.resolve("codes.yaml"), NearLimitSpec.of(seed, scale));
        Path output = Files.createDirectories(folder.resolve("output"));
        StringWriter log = new StringWriter();
        long start = System.nanoTime();
        boolean success = false;
        try {
            success = javac(output, log);
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError error) {
            log.write(error.toString());
        }
        long bytes = sourceBytes(output);
        long memory = heap.largestUse();
        largestOutput = Math.max(largestOutput, bytes);
        largestMemory = Math.max(largestMemory, memory);
        System.out.printf(
                "seed %d, scale %.3f: %,d bytes of source, %,d bytes of memory, %d ms%n",
                seed, scale, bytes, memory, (System.nanoTime() - start) / 1_000_000);
        if (!success) {
            fail(
                    seed,
                    scale,
                    log.toString().substring(0, Math.min(log.toString().length(), 600)));
        }
        delete(output);
    }

    private void fail(long seed, double scale, String reason) {
        failed++;
        System.out.printf("seed %d, scale %.3f FAILED: %s%n", seed, scale, reason);
    }

    private boolean javac(Path output, StringWriter log) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavaCompiler.CompilationTask task = compiler.getTask(
                    log,
                    files,
                    null,
                    List.of("-d", output.toString(), "-s", output.toString(), "-Acodetable.specs=" + folder),
                    null,
                    List.of(JavaFileObjects.forSourceString(
                            "demo.package-info", "@io.github.codetable.CodeTable package demo;")));
            task.setProcessors(List.of(new CodeTableProcessor()));
            return task.call();
        }
    }

    private static long sourceBytes(Path output) throws IOException {
        try (Stream<Path> files = Files.walk(output)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}

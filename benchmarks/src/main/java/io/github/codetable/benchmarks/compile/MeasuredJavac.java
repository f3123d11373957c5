package io.github.codetable.benchmarks.compile;

import com.sun.management.OperatingSystemMXBean;
import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import javax.tools.ToolProvider;

/** The child process. It compiles once with the given arguments, and prints the cost or the errors of the compiler. */
final class MeasuredJavac {

    private MeasuredJavac() {}

    public static void main(String[] args) {
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        int exitCode = ToolProvider.getSystemJavaCompiler().run(null, null, messages, args);
        if (exitCode == 0) {
            System.out.println(cpuNanos() + " " + peakBytes());
        } else {
            System.out.println(messages);
        }
    }

    /** Returns the CPU time of the whole process, including start-up, JIT compilation and garbage collection. */
    private static long cpuNanos() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    /** Returns the sum of the peak usages of all memory pools. */
    private static long peakBytes() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }
}

package io.github.codetable.benchmarks.compile;

import com.sun.management.OperatingSystemMXBean;
import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import javax.tools.ToolProvider;

/** The child process: one compilation by the arguments given, then what it cost, or what the compiler said. */
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

    /** Of the whole process: starting, compiling to machine code and collecting garbage included. */
    private static long cpuNanos() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    /** What each memory pool had in use at most, summed: the heap's and the others. */
    private static long peakBytes() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }
}

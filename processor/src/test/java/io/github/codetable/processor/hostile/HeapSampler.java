package io.github.codetable.processor.hostile;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** A sampler of the used heap, including garbage. */
final class HeapSampler {

    private static final long INTERVAL_NANOS = 10_000_000;

    private final MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
    private final AtomicLong largestUse = new AtomicLong();

    private HeapSampler() {}

    /** Starts a sampler, which ends with the virtual machine. */
    static HeapSampler start() {
        HeapSampler sampler = new HeapSampler();
        Thread thread = new Thread(sampler::sample);
        thread.setDaemon(true);
        thread.start();
        return sampler;
    }

    private void sample() {
        while (true) {
            largestUse.accumulateAndGet(memory.getHeapMemoryUsage().getUsed(), Math::max);
            LockSupport.parkNanos(INTERVAL_NANOS);
        }
    }

    void reset() {
        largestUse.set(0);
    }

    /** Returns the largest use in bytes since the last reset. */
    long largestUse() {
        return largestUse.get();
    }
}

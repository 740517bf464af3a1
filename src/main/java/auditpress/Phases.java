package auditpress;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** Adds up the time that each phase takes, over all threads. */
public final class Phases {
    private final LongSupplier nanos;
    private final Map<String, LongAdder> spent = new ConcurrentHashMap<>();

    /** @param nanos a clock in nanoseconds */
    public Phases(LongSupplier nanos) {
        this.nanos = nanos;
    }

    public <T> T time(String phase, Supplier<T> work) {
        long start = nanos.getAsLong();
        try {
            return work.get();
        } finally {
            spent.computeIfAbsent(phase, p -> new LongAdder()).add(nanos.getAsLong() - start);
        }
    }

    /** Milliseconds by phase. */
    public Map<String, Long> millis() {
        Map<String, Long> millis = new TreeMap<>();
        spent.forEach((phase, time) -> millis.put(phase, time.sum() / 1_000_000));
        return millis;
    }
}

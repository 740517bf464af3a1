package auditpress;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Uses all cores; the first failure ends the work and is thrown to the caller. */
final class Parallel {
    private Parallel() {}

    /** Runs one task on a thread of its own while another runs here; gives the first one's result. */
    static <T> T beside(Supplier<T> there, Runnable here) {
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            Future<T> result = thread.submit(there::get);
            here.run();
            return get(result);
        } finally {
            thread.shutdownNow();
        }
    }

    /** Starts at once what will be needed later; the result is waited for when it is asked for. */
    static <T> Supplier<T> early(Supplier<T> work) {
        ExecutorService thread = Executors.newSingleThreadExecutor();
        Future<T> result = thread.submit(work::get);
        thread.shutdown();
        return () -> get(result);
    }

    /** Hands the elements out one by one, so that no core waits and no result is held. */
    static <T> void each(List<T> all, Consumer<T> task) {
        int threads = Math.max(1, Math.min(Runtime.getRuntime().availableProcessors(), all.size()));
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        AtomicInteger next = new AtomicInteger();
        try {
            List<? extends Future<?>> running = IntStream.range(0, threads)
                    .mapToObj(t -> pool.submit(() -> {
                        for (int i = next.getAndIncrement(); i < all.size(); i = next.getAndIncrement()) {
                            task.accept(all.get(i));
                        }
                    }))
                    .toList();
            running.forEach(Parallel::get);
        } finally {
            next.set(all.size());
            pool.shutdownNow();
        }
    }

    private static <T> T get(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}

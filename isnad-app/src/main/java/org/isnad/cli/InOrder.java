package org.isnad.cli;

import java.io.IOException;
import java.util.Iterator;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Works on many things at once and hands the results over in the order in which the things came, each as soon as it is its
 * turn. Holds a few for each thread, however many come and however slowly the results are taken.
 */
final class InOrder {
    private static final int HELD_PER_THREAD = 4; // so that one long article does not leave the others idle
    private static final ThreadFactory DAEMONS =
            Thread.ofPlatform().daemon().factory(); // a read that waits must not keep the program

    /** Takes the results. */
    interface Receiver<R> {
        /** @param isLast whether no other result is ready yet */
        void accept(R result, boolean isLast) throws IOException;
    }

    private final int threads;

    InOrder(int threads) {
        this.threads = threads;
    }

    /** Things are asked for on a thread of their own, results handed over on the caller's. */
    <T, R> void run(Iterator<T> things, Function<T, R> work, Receiver<R> receiver) throws IOException {
        BlockingQueue<Future<@Nullable R>> window = new ArrayBlockingQueue<>(threads * HELD_PER_THREAD);
        try (ExecutorService workers = Executors.newFixedThreadPool(threads, DAEMONS)) {
            Thread feeder = DAEMONS.newThread(() -> feed(things, work, workers, window));
            feeder.start();
            try {
                receive(window, receiver);
            } finally {
                feeder.interrupt();
                workers.shutdownNow();
            }
        }
    }

    private static <T, R> void feed(
            Iterator<T> things,
            Function<T, R> work,
            ExecutorService workers,
            BlockingQueue<Future<@Nullable R>> window) {
        try {
            try {
                while (things.hasNext()) {
                    T thing = things.next();
                    window.put(workers.submit(() -> work.apply(thing)));
                }
                window.put(CompletableFuture.completedFuture(null));
            } catch (RuntimeException | Error e) {
                window.put(CompletableFuture.failedFuture(e));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // nobody takes the results any more
        }
    }

    private static <R> void receive(BlockingQueue<Future<@Nullable R>> window, Receiver<R> receiver)
            throws IOException {
        try {
            R result = window.take().get();
            while (result != null) {
                Future<@Nullable R> next = window.peek();
                receiver.accept(result, next == null || !next.isDone());
                result = window.take().get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}

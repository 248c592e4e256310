package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class InOrderTest {
    @Test
    void resultsComeInTheOrderOfTheThings() throws IOException {
        for (int threads : new int[] {1, 2, 7}) {
            List<Integer> taken = new ArrayList<>();
            new InOrder(threads).run(numbers(500), InOrderTest::slowly, (result, isLast) -> taken.add(result));
            assertThat(taken).isEqualTo(IntStream.range(0, 500).boxed().toList());
        }
    }

    @Test
    void aSlowReceiverHoldsTheOthersUp() throws IOException {
        AtomicInteger begun = new AtomicInteger();
        AtomicInteger taken = new AtomicInteger();
        List<Integer> ahead = new ArrayList<>();
        new InOrder(2).run(numbers(200), number -> begun.incrementAndGet(), (result, isLast) -> {
            LockSupport.parkNanos(200_000);
            ahead.add(begun.get() - taken.incrementAndGet());
        });
        assertThat(ahead).allMatch(held -> held <= 2 * 4 + 2);
    }

    @Test
    void aReceiverThatWantsNoMoreStopsTheWork() {
        AtomicInteger begun = new AtomicInteger();
        assertThatIOException()
                .isThrownBy(() -> new InOrder(2)
                        .run(numbers(1_000_000), number -> begun.incrementAndGet(), (result, isLast) -> {
                            throw new IOException("Broken pipe");
                        }))
                .withMessage("Broken pipe");
        assertThat(begun.get()).isLessThan(100);
    }

    @Test
    void nothingComesOfNothing() throws IOException {
        new InOrder(3).run(numbers(0), number -> number, (result, isLast) -> {
            throw new IOException("got " + result);
        });
    }

    private static java.util.Iterator<Integer> numbers(int count) {
        return IntStream.range(0, count).iterator();
    }

    private static int slowly(int number) {
        LockSupport.parkNanos(new Random(number).nextInt(100_000));
        return number;
    }
}

package org.isnad.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NameHabitsTest {
    @Test
    void aHabitTellsTheShareOfEachType() {
        short habit = NameHabits.habit(new int[] {0, 30, 1, 0, 69});
        assertThat(NameHabits.step(habit, EntityType.PERSON)).isZero();
        assertThat(NameHabits.step(habit, EntityType.ORGANIZATION)).isEqualTo(3); // a quarter to a half
        assertThat(NameHabits.step(habit, EntityType.LOCATION)).isZero(); // one in a hundred
        assertThat(NameHabits.step(NameHabits.habit(new int[] {0, 0, 50, 0, 0}), EntityType.LOCATION))
                .isEqualTo(7);
    }

    @Test
    void wordsKeepTheirHabits() throws IOException {
        short river = NameHabits.habit(new int[] {0, 0, 9, 0, 1});
        byte[] bytes = NameHabits.toBytes(Map.of("نهر", river));
        NameHabits habits = NameHabits.read(new ByteArrayInputStream(bytes));
        assertThat(habits.of("نهر")).isEqualTo(river);
        assertThat(habits.of("بحر")).isEqualTo(-1);
        assertThat(NameHabits.none().of("نهر")).isEqualTo(-1);
    }
}

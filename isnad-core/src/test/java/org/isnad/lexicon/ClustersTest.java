package org.isnad.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClustersTest {
    @Test
    void wordsKeepTheirClassAndItsGroups() throws IOException {
        byte[] bytes = Clusters.toBytes(Map.of("نهر", 1, "بحر", 1, "قال", 2), new int[] {7, 200}, new int[] {0, 3});
        Clusters clusters = Clusters.read(new ByteArrayInputStream(bytes));
        assertThat(clusters.of("نهر")).isEqualTo(clusters.of("بحر")).isEqualTo(1);
        assertThat(clusters.of("قال")).isEqualTo(2);
        assertThat(clusters.of("جبل")).isZero();
        assertThat(clusters.middle(2)).isEqualTo(200);
        assertThat(clusters.coarse(2)).isEqualTo(3);
        assertThat(clusters.middle(0)).isEqualTo(-1);
    }

    @Test
    void countriesKeepTheSameCompany() {
        Clusters clusters = Clusters.open();
        assertThat(clusters.of("فرنسا")).isPositive();
        assertThat(clusters.middle(clusters.of("فرنسا"))).isEqualTo(clusters.middle(clusters.of("المانيا")));
    }
}

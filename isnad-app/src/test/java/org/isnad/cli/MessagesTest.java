package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

final class MessagesTest {
    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(Messages.in(Language.AR).bundle().keySet())
                .isEqualTo(Messages.in(Language.EN).bundle().keySet());
    }

    @Test
    void theLanguageIsTheLocalesWhateverTheJvms() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("ar", "EG"));
            assertThat(Messages.in(Language.EN).text("section.names")).isEqualTo("Names");
        } finally {
            Locale.setDefault(before);
        }
    }
}

package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.isnad.claim.Event;
import org.isnad.claim.Statement;
import org.isnad.mention.EntityType;
import org.junit.jupiter.api.Test;

final class MessagesTest {
    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(Messages.in(Language.AR).bundle().keySet())
                .isEqualTo(Messages.in(Language.EN).bundle().keySet());
    }

    @Test
    void everyKindHasItsWord() {
        for (Language language : Language.values()) {
            named(language, "act", Statement.Act.values());
            named(language, "event", Event.Type.values());
            named(language, "type", EntityType.values());
        }
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

    private static void named(Language language, String group, Enum<?>[] kinds) {
        for (Enum<?> kind : List.of(kinds)) {
            String key = group + "." + kind.name().toLowerCase(Locale.ROOT);
            assertThat(Messages.in(language).bundle().containsKey(key)).as(key).isTrue();
        }
    }
}

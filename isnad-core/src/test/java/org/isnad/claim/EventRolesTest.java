package org.isnad.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.isnad.lexicon.Models;
import org.isnad.lexicon.Morphology;
import org.isnad.lexicon.Words;
import org.isnad.mention.Amount;
import org.isnad.mention.Entities;
import org.isnad.mention.Entity;
import org.isnad.mention.EntityType;
import org.isnad.mention.Name;
import org.isnad.mention.Timex;
import org.isnad.text.ArabicFold;
import org.isnad.text.Run;
import org.isnad.text.Span;
import org.isnad.text.Tokenizer;
import org.junit.jupiter.api.Test;

class EventRolesTest {
    private static final Morphology MORPHOLOGY = Morphology.open();

    @Test
    void aDeedToComeIsPlannedAndOneThatFailsToHappenIsDenied() {
        assertThat(status("سيزور الوفد المصنع غدا", "visit")).isEqualTo(Event.Status.PLANNED);
        assertThat(status("زار الوفد المصنع", "visit")).isEqualTo(Event.Status.HAPPENED);
        assertThat(status("لم يوقع الوفد الاتفاقية", "agree")).isEqualTo(Event.Status.DENIED);
    }

    @Test
    void theDeadOfTheSentenceAreCounted() {
        String text = "مقتل ثلاثة عمال في المنجم";
        Words words = words(text);
        Amount dead = new Amount(new Run(1, 3), words.tokens().span(new Run(1, 3)), 3, "killed", 1, "test");
        EventScene scene = scene(words, List.of(), List.of(), List.of(dead));
        assertThat(roles(scene, "kill").count()).isEqualTo(Map.of("killed", 3L));
    }

    @Test
    void theNearestDateIsTheTime() {
        String text = "زار الوفد يوم السبت المصنع";
        Words words = words(text);
        Span day = words.tokens().span(new Run(2, 4));
        Timex saturday = new Timex(new Run(2, 4), day, Timex.Kind.DATE, "2018-06-02", 1, "test");
        assertThat(roles(scene(words, List.of(), List.of(saturday), List.of()), "visit")
                        .time())
                .isEqualTo(day);
    }

    @Test
    void namesInARowStandTogether() {
        Words words = words("بين سليم وحازم ثم كريم");
        EventScene scene = scene(
                words, List.of(person(words, 1, 0), person(words, 2, 1), person(words, 4, 0)), List.of(), List.of());
        assertThat(NameRow.of(scene, new Run(0, 5), new Run(1, 2))).isEqualTo(new Run(1, 3));
        assertThat(NameRow.of(scene, new Run(0, 5), new Run(4, 5))).isEqualTo(new Run(4, 5));
    }

    private static Event.Status status(String text, String type) {
        return roles(scene(words(text), List.of(), List.of(), List.of()), type).status();
    }

    private static EventRoles.Roles roles(EventScene scene, String type) {
        Trigger trigger = Deeds.open().triggers(scene.words).stream()
                .filter(found -> found.deed().type().label().equals(type))
                .findFirst()
                .orElseThrow();
        return EventRoles.open(Models.none()).roles(scene, trigger);
    }

    private static Entity person(Words words, int token, int letters) {
        Span whole = words.tokens().span(token);
        Span span = new Span(whole.start() + letters, whole.end());
        Name name = new Name(new Run(token, token + 1), span, EntityType.PERSON, 1, "test");
        return new Entity(token, EntityType.PERSON, "", List.of(name), List.of(), Map.of(), "", null, 1, "test");
    }

    private static EventScene scene(Words words, List<Entity> entities, List<Timex> times, List<Amount> amounts) {
        return new EventScene(words, new Entities(entities, words.size()), times, amounts, List.of(), Marks.open());
    }

    private static Words words(String text) {
        return MORPHOLOGY.words(new Tokenizer().tokens(ArabicFold.fold(text)));
    }
}

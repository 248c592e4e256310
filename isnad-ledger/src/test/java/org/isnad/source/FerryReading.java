package org.isnad.source;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.isnad.claim.Commitment;
import org.isnad.claim.Event;
import org.isnad.claim.Link;
import org.isnad.claim.Statement;
import org.isnad.mention.Amount;
import org.isnad.mention.Entity;
import org.isnad.mention.EntityType;
import org.isnad.mention.Fact;
import org.isnad.mention.Name;
import org.isnad.mention.Place;
import org.isnad.mention.Timex;
import org.isnad.reading.Reading;
import org.isnad.text.Article;
import org.isnad.text.Published;
import org.isnad.text.Run;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/** A reading made by hand, of an invented article with one record of every kind and an emoji before them. */
final class FerryReading {
    private static final double CONFIDENCE = 0.8765;
    private static final String RULE = "by-hand";
    private static final String TITLE = "الفهد: 12 قتيلا";
    private static final String BODY =
            "😀 قال الوزير سامي الفهد أمس لوكالة الموج إن الحريق أودى بحياة 12 شخصا في الحجل."
                    + "\nووعد بنشر التقرير قبل نهاية أبريل.";

    private FerryReading() {}

    static Reading reading() {
        Entity minister = new Entity(
                0,
                EntityType.PERSON,
                "سامي الفهد",
                List.of(name("سامي الفهد", EntityType.PERSON)),
                List.of(new Fact(Fact.Kind.ROLE, "الوزير", in("الوزير"))),
                Map.of(),
                "Sami al-Fahd",
                null,
                CONFIDENCE,
                RULE);
        Entity agency = entity(1, "وكالة الموج", EntityType.ORGANIZATION, Map.of(), null);
        Entity town = entity(2, "الحجل", EntityType.LOCATION, Map.of("geonames", "99"), new Place(31.25, 34));
        return new Reading(
                new Article("ferry", BODY, TITLE, "نموذج", Published.on(LocalDate.of(2031, 3, 12)), null),
                List.of(new Span(0, BODY.indexOf('\n')), new Span(BODY.indexOf('\n') + 1, BODY.length())),
                List.of(minister, agency, town),
                List.of(statement(minister, agency)),
                List.of(event(town)),
                List.of(new Timex(new Run(0, 1), in("أمس"), Timex.Kind.DATE, "2031-03-11", CONFIDENCE, RULE)),
                List.of(new Amount(new Run(0, 1), in("12 شخصا"), 12, "killed", CONFIDENCE, RULE)),
                List.of(new Commitment(
                        List.of(minister), null, in("بنشر التقرير قبل نهاية أبريل"), "2031-04-30", CONFIDENCE, RULE)),
                List.of(headline(minister)));
    }

    private static Statement statement(Entity minister, Entity agency) {
        return new Statement(
                0,
                minister,
                in("سامي الفهد"),
                in("قال"),
                in("إن الحريق أودى بحياة 12 شخصا"),
                Statement.Form.INDIRECT,
                Statement.Act.SAY,
                "says",
                null,
                agency,
                null,
                List.of(
                        new Link(Link.Kind.SPEAKER, minister, in("سامي الفهد"), "سامي الفهد"),
                        new Link(Link.Kind.RELAY, agency, in("وكالة الموج"), "وكالة الموج"),
                        new Link(Link.Kind.OUTLET, null, null, "نموذج")),
                -1,
                CONFIDENCE,
                RULE);
    }

    private static Statement headline(Entity minister) {
        return new Statement(
                0,
                minister,
                new Span(0, 5),
                new Span(5, 6),
                new Span(7, TITLE.length()),
                Statement.Form.INDIRECT,
                Statement.Act.SAY,
                "says",
                null,
                null,
                null,
                List.of(),
                -1,
                CONFIDENCE,
                RULE);
    }

    private static Event event(Entity town) {
        return new Event(
                Event.Type.DISASTER,
                in("الحريق"),
                List.of(),
                List.of(),
                town,
                in("أمس"),
                Event.Status.HAPPENED,
                "",
                "",
                Map.of("killed", 12L),
                CONFIDENCE,
                RULE);
    }

    private static Entity entity(
            int id, String words, EntityType type, Map<String, String> ids, @Nullable Place place) {
        return new Entity(id, type, words, List.of(name(words, type)), List.of(), ids, "", place, CONFIDENCE, RULE);
    }

    private static Name name(String words, EntityType type) {
        return new Name(new Run(0, 1), in(words), type, CONFIDENCE, RULE);
    }

    private static Span in(String words) {
        int start = BODY.indexOf(words);
        return new Span(start, start + words.length());
    }
}

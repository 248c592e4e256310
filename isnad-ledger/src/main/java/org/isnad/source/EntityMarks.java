package org.isnad.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.isnad.source.Sheet.Marked;
import org.isnad.source.Sheet.Who;
import org.isnad.text.Run;

/** Marks the entities: a mention is right when words and type are gold's; a link, when it joins what gold joins. */
final class EntityMarks {
    private static final List<String> TYPES = List.of("person", "organization", "location");

    private EntityMarks() {}

    static void mark(Sheet gold, Sheet read, Scorecard card) {
        Map<Mention, String> golds = mentions(gold);
        Map<Mention, String> reads = mentions(read);
        for (String type : TYPES) {
            List<Mention> missed = without(golds, reads, type);
            List<Mention> invented = without(reads, golds, type);
            int right = (int) golds.keySet().stream()
                            .filter(m -> m.type.equals(type))
                            .count()
                    - missed.size();
            card.add("entities." + type, right, invented.size(), missed.size());
            card.add("entities", right, invented.size(), missed.size());
            missed.forEach(mention -> card.note("entity missed", type + ": " + golds.get(mention)));
            invented.forEach(mention -> card.note("entity invented", type + ": " + reads.get(mention)));
        }
        coreference(gold, read, card);
    }

    /** Every two mentions that both readings have: whether they are one entity's. */
    private static void coreference(Sheet gold, Sheet read, Scorecard card) {
        Map<Run, String> golds = entityOfWords(gold);
        Map<Run, String> reads = entityOfWords(read);
        List<Run> both = golds.keySet().stream().filter(reads::containsKey).toList();
        for (int i = 0; i < both.size(); i++) {
            for (int j = 0; j < i; j++) {
                boolean one = Objects.equals(golds.get(both.get(i)), golds.get(both.get(j)));
                boolean readOne = Objects.equals(reads.get(both.get(i)), reads.get(both.get(j)));
                card.add("coreference", one && readOne ? 1 : 0, readOne && !one ? 1 : 0, one && !readOne ? 1 : 0);
            }
        }
    }

    private static Map<Mention, String> mentions(Sheet sheet) {
        Map<Mention, String> mentions = new LinkedHashMap<>();
        for (Who who : sheet.entities()) {
            for (Marked mention : who.mentions()) {
                mentions.put(new Mention(mention.words(), who.type()), mention.quote());
            }
        }
        return mentions;
    }

    private static Map<Run, String> entityOfWords(Sheet sheet) {
        Map<Run, String> entities = new LinkedHashMap<>();
        for (Who who : sheet.entities()) {
            who.mentions().forEach(mention -> entities.put(mention.words(), who.id()));
        }
        return entities;
    }

    private static List<Mention> without(Map<Mention, String> these, Map<Mention, String> those, String type) {
        List<Mention> without = new ArrayList<>(these.keySet());
        without.removeIf(mention -> !mention.type.equals(type) || those.containsKey(mention));
        return without;
    }

    private record Mention(Run words, String type) {}
}

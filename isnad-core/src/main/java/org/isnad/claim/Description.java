package org.isnad.claim;

import java.util.HashSet;
import java.util.Set;
import org.isnad.lexicon.Pos;
import org.isnad.lexicon.Words;
import org.isnad.mention.Entity;
import org.isnad.mention.EntityType;
import org.isnad.mention.Fact;
import org.isnad.mention.Name;
import org.isnad.text.Run;

/**
 * The lemmas by which an entity may be taken up without its name: those of its role and nationality, and those of its name
 * ({@code the ministry} for the Ministry of Health).
 *
 * @param heads lemmas of the first words of its names and roles
 * @param all lemmas of all of them
 */
record Description(Set<String> heads, Set<String> all) {
    private static final int MENTIONS = 20;
    private static final int LONGEST_ROLE = 7;

    static Description of(Entity entity, Words words) {
        Description made = new Description(new HashSet<>(), new HashSet<>());
        int seen = 0;
        for (Name name : entity.mentions()) {
            if (seen++ < MENTIONS) {
                made.add(name.run(), words);
                made.addBefore(name.run().start(), entity.type(), words);
            }
        }
        for (Fact fact : entity.facts()) {
            if (fact.kind() != Fact.Kind.GENDER) {
                made.add(words.tokens().run(fact.span()), words);
            }
        }
        return made;
    }

    /** The nouns that lead to a person's name are its role, whether or not a table has them. */
    private void addBefore(int name, EntityType type, Words words) {
        int from = name;
        while (from > 0 && from > name - LONGEST_ROLE && isNominal(from - 1, words)) {
            from--;
        }
        if (type == EntityType.PERSON && from < name) {
            add(new Run(from, name), words);
        }
    }

    private static boolean isNominal(int token, Words words) {
        Pos pos = words.pos(token);
        return pos == Pos.NOUN || pos == Pos.ADJECTIVE || pos == Pos.PROPER;
    }

    private void add(Run run, Words words) {
        for (int i = run.start(); i < run.end(); i++) {
            all.add(words.lemma(i));
        }
        if (!run.isEmpty()) {
            heads.add(words.lemma(run.start()));
        }
    }
}

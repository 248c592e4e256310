package org.isnad.claim;

import java.util.HashSet;
import java.util.Set;
import org.isnad.lexicon.Words;
import org.isnad.mention.Entity;
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

    static Description of(Entity entity, Words words) {
        Description made = new Description(new HashSet<>(), new HashSet<>());
        int seen = 0;
        for (Name name : entity.mentions()) {
            if (seen++ < MENTIONS) {
                made.add(name.run(), words);
            }
        }
        for (Fact fact : entity.facts()) {
            if (fact.kind() != Fact.Kind.GENDER) {
                made.add(words.tokens().run(fact.span()), words);
            }
        }
        return made;
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

package org.isnad.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.Models;
import org.isnad.lexicon.Words;
import org.isnad.reading.ArticleReader;
import org.isnad.text.Run;
import org.isnad.text.Span;
import org.junit.jupiter.api.Test;

/** Names in the sample sentences stand between brackets of their type: P[…], O[…], L[…]. */
class EntityLinkerTest {
    private static final EntityLinker LINKER = EntityLinker.open();
    private static final ArticleReader READER = ArticleReader.open(Models.none());

    @Test
    void aShortNameIsTheLastFullOneThatEndsSo() {
        assertThat(groups("التقى P[ماهر الزيتي] نظيره P[سعد الزيتي]، وقال P[الزيتي] إن اللقاء مثمر"))
                .containsExactly("ماهر الزيتي", "سعد الزيتي, الزيتي");
    }

    @Test
    void spellingsAndKnownAliasesAreOne() {
        assertThat(groups("زار L[المملكة المتحدة] ثم غادر L[بريطانيا]")).containsExactly("المملكة المتحدة, بريطانيا");
        assertThat(groups("قال P[فائز الملاح] ثم عاد P[فايز الملاح]")).containsExactly("فائز الملاح, فايز الملاح");
    }

    @Test
    void aBracketedAbbreviationIsTheBodyBeforeIt() {
        assertThat(groups("أعلنت O[وكالة الساحل للأنباء] (O[وسا]) ذلك، وقالت O[وسا] إنه صحيح"))
                .containsExactly("وكالة الساحل للأنباء, وسا, وسا");
    }

    @Test
    void aPlaceIsNotTheLargerOneItIsNamedAfter() {
        assertThat(groups("من L[مرفأ الزهراء] إلى L[الزهراء]")).containsExactly("مرفأ الزهراء", "الزهراء");
    }

    @Test
    void theRoleStandsBeforeTheName() {
        Entity person = entity("وصل نائب رئيس الوزراء التونسي P[ماهر الزيتي] أمس");
        assertThat(values(person, Fact.Kind.ROLE)).containsExactly("نائب رئيس الوزراء التونسي");
        assertThat(values(person, Fact.Kind.NATIONALITY)).containsExactly("TN");
        assertThat(person.gender()).isEqualTo("male");
    }

    @Test
    void theRoleStandsBetweenCommasBehindTheName() {
        Entity person = entity("وصلت P[هالة الملاح]، وزيرة الصحة، أمس");
        assertThat(values(person, Fact.Kind.ROLE)).containsExactly("وزيرة الصحة");
        assertThat(person.gender()).isEqualTo("female");
    }

    @Test
    void countriesHaveTheirCodeAndPlace() {
        Entity country = entity("غادر L[المملكة العربية السعودية] أمس");
        assertThat(country.ids()).containsEntry("iso", "SA");
        assertThat(country.latin()).isEqualTo("Saudi Arabia");
        assertThat(country.place()).isNotNull();
    }

    @Test
    void namesAreWrittenInLatinLetters() {
        assertThat(entity("قال P[محمد السراج] كلمته").latin()).isEqualTo("Mohamed al-Siraj");
        assertThat(entity("أعلنت O[الأمم المتحدة] ذلك").latin()).isEqualTo("United Nations");
    }

    private static List<String> values(Entity entity, Fact.Kind kind) {
        return entity.facts().stream()
                .filter(fact -> fact.kind() == kind)
                .map(Fact::value)
                .toList();
    }

    private static Entity entity(String marked) {
        return entities(marked).all().get(0);
    }

    private static List<String> groups(String marked) {
        List<String> groups = new ArrayList<>();
        String body = marked.replaceAll("[POL]\\[|\\]", "");
        for (Entity entity : entities(marked).all()) {
            groups.add(String.join(
                    ", ",
                    entity.mentions().stream()
                            .map(name -> name.span().quote(body))
                            .toList()));
        }
        return groups;
    }

    private static Entities entities(String marked) {
        StringBuilder body = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        List<EntityType> types = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (i + 1 < marked.length() && marked.charAt(i + 1) == '[') {
                types.add(c == 'P' ? EntityType.PERSON : c == 'O' ? EntityType.ORGANIZATION : EntityType.LOCATION);
                start = body.length();
                i++;
            } else if (c == ']') {
                spans.add(new Span(start, body.length()));
            } else {
                body.append(c);
            }
        }
        Words words = READER.words(body.toString());
        List<Name> names = new ArrayList<>();
        for (int k = 0; k < spans.size(); k++) {
            Run run = words.tokens().run(spans.get(k));
            names.add(new Name(run, spans.get(k), types.get(k), 1, "sample"));
        }
        return LINKER.entities(words, names);
    }
}

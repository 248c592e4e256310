package org.isnad.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.lexicon.Features;
import org.isnad.lexicon.LinearModel;
import org.isnad.lexicon.SequenceModel;
import org.isnad.text.Article;
import org.junit.jupiter.api.Test;

class TrainersTest {
    @Test
    void theSameExamplesGiveTheSameBytes() {
        assertThat(linear().toBytes()).isEqualTo(linear().toBytes());
        assertThat(sequence().toBytes()).isEqualTo(sequence().toBytes());
    }

    @Test
    void whatTheExamplesShowIsLearnt() {
        LinearModel model = linear();
        assertThat(model.probabilities(feature(1))[1]).isGreaterThan(0.8);
        assertThat(model.probabilities(feature(2))[1]).isLessThan(0.2);
    }

    @Test
    void aForbiddenStepIsNeverTaken() {
        SequenceModel model = sequence();
        float[][] scores = {
            model.emissions().scores(feature(3)), model.emissions().scores(feature(3))
        };
        assertThat(model.labels().get(model.decode(scores)[0])).isNotEqualTo("I");
    }

    @Test
    void articlesThatShareTheirTextStandInOneFold() {
        String text =
                "وصل الوفد إلى مدينة الزهراء مساء أمس وعقد لقاء مع ممثلي الصيادين في قاعة البلدية ثم غادر إلى الميناء";
        String other =
                "أعلنت شركة المياه أن العمل في الخزان الجديد يبدأ في الربيع المقبل بعد أن تأخر المقاول عاما كاملا عن موعده";
        List<GoldArticle> articles = List.of(article("a", text), article("b", other), article("c", text + " ليلا"));
        int[] folds = Gold.folds(articles, 2);
        assertThat(folds[0]).isEqualTo(folds[2]).isNotEqualTo(folds[1]);
    }

    private static LinearModel linear() {
        LinearTrainer trainer = new LinearTrainer(List.of("no", "yes"), 10, 1);
        for (int i = 0; i < 40; i++) {
            trainer.add(feature(1), "yes");
            trainer.add(feature(2), "no");
        }
        return trainer.train();
    }

    private static SequenceModel sequence() {
        SequenceTrainer trainer =
                new SequenceTrainer(List.of("O", "B", "I"), (from, to) -> to != 2 || from == 1 || from == 2, 1, 1);
        for (int i = 0; i < 20; i++) {
            trainer.add(
                    new int[][] {
                        feature(1).copy(), feature(2).copy(), feature(3).copy()
                    },
                    new int[] {0, 1, 2});
        }
        return trainer.train(50);
    }

    private static Features feature(int template) {
        Features features = new Features();
        features.add(template, "word");
        return features;
    }

    private static GoldArticle article(String id, String text) {
        Article article = new Article(id, text, null, null, null, null);
        return new GoldArticle(article, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }
}

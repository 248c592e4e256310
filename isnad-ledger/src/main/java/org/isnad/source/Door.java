package org.isnad.source;

import java.util.Optional;
import org.isnad.text.Article;
import org.isnad.text.Letters;

/**
 * What is let in: articles of bounded size, legible, and in Arabic.
 *
 * @param articleBytes a file or line of more than this is refused before it is read
 * @param anyLanguage takes articles of few Arabic letters too
 */
public record Door(int articleBytes, boolean anyLanguage) {
    private static final int MEGABYTE = 1 << 20;
    private static final double ARABIC_SHARE = 0.4; // of the letters: a table of tickers is below it, no news text is
    private static final double PERSIAN_SHARE = 0.015; // Arabic news has a tenth of it, in foreign names
    private static final double LATIN1_SHARE = 0.5; // accented letters among all; French has 0.06
    private static final double LOST_SHARE = 0.02;
    private static final int LOST_FEW = 3;
    private static final String PERSIAN = "پچژگٹڈڑےں";

    public Door {
        if (articleBytes <= 0) {
            throw new IllegalArgumentException("limit of " + articleBytes + " bytes, expected more than 0");
        }
    }

    /** Arabic articles up to 10 MB: ten times the longest that news has. */
    public static Door standard() {
        return new Door(10 * MEGABYTE, false);
    }

    /** Whatever a corpus holds, but for what is empty or illegible. */
    public static Door unguarded() {
        return new Door(1 << 30, true);
    }

    Intake admit(String place, Article article) {
        return findObjection(article.body())
                .<Intake>map(reason -> new Intake.Rejected(place, reason))
                .orElseGet(() -> new Intake.Taken(place, article));
    }

    String tooLarge() {
        String limit = articleBytes % MEGABYTE == 0 ? articleBytes / MEGABYTE + " MB" : articleBytes + " bytes";
        return "larger than the limit of " + limit + " for one article";
    }

    private Optional<String> findObjection(String text) {
        if (text.isBlank()) {
            return Optional.of("empty");
        }
        Census census = Census.of(text);
        if (census.lost > Math.max(LOST_FEW, LOST_SHARE * text.length())) {
            return Optional.of(
                    "wrong encoding: " + census.lost + " of " + text.length() + " characters are unreadable");
        }
        if (census.accented > LATIN1_SHARE * census.letters) {
            return Optional.of("wrong encoding: looks like Arabic that was taken for Latin letters");
        }
        return anyLanguage ? Optional.empty() : findForeign(census);
    }

    private static Optional<String> findForeign(Census census) {
        if (census.arabic == 0 || census.arabic < ARABIC_SHARE * census.letters) {
            return Optional.of("not Arabic: " + census.arabic + " of " + census.letters + " letters are Arabic");
        }
        if (census.persian > PERSIAN_SHARE * census.letters && census.persian > 3) {
            return Optional.of("not Arabic: " + census.persian + " of " + census.letters
                    + " letters are of Persian, Urdu or another language");
        }
        return Optional.empty();
    }

    /** What a text is made of. */
    private record Census(int letters, int arabic, int persian, int accented, int lost) {
        static Census of(String text) {
            int letters = 0;
            int arabic = 0;
            int persian = 0;
            int accented = 0;
            int lost = 0;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                letters += Character.isLetter(c) ? 1 : 0;
                arabic += isArabic(c) ? 1 : 0;
                persian += c > Letters.YEH && PERSIAN.indexOf(c) >= 0 ? 1 : 0;
                accented += c >= 'À' && c <= 'ÿ' ? 1 : 0;
                lost += c == Characters.REPLACEMENT ? 1 : 0;
            }
            return new Census(letters, arabic, persian, accented, lost);
        }

        private static boolean isArabic(char c) {
            boolean presentationForm = c >= '\uFB50' && c <= '\uFDFF' || c >= '\uFE70' && c <= '\uFEFC';
            return Letters.isArabic(c) || presentationForm;
        }
    }
}

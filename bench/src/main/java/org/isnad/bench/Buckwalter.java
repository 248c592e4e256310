package org.isnad.bench;

/** Buckwalter's letters for Arabic ones; vowels and other marks are left out. */
final class Buckwalter {
    private static final String LATIN = "'|>&<}AbptvjHxd*rzs$SDTZEgfqklmnhwYy{PJVG";
    private static final String ARABIC = "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىياپچڤگ";

    private Buckwalter() {}

    /** The Arabic spelling without marks; what is neither letter nor mark is dropped. */
    static String arabic(String latin) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < latin.length(); i++) {
            int at = LATIN.indexOf(latin.charAt(i));
            if (at >= 0) {
                out.append(ARABIC.charAt(at));
            }
        }
        return out.toString();
    }

    /** The way back, of letters alone. */
    static String latin(String arabic) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < arabic.length(); i++) {
            char c = arabic.charAt(i) == 'ٱ' ? 'ا' : arabic.charAt(i);
            int at = ARABIC.indexOf(c);
            if (at >= 0) {
                out.append(LATIN.charAt(at));
            }
        }
        return out.toString();
    }
}

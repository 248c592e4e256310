package org.isnad.claim;

/** Tells a verbal noun of the derived stems by its letters: {@code تفعيل افتعال استفعال إفعال مفاعلة تفاعل}. */
final class MasdarShape {
    private MasdarShape() {}

    static boolean fits(String form, int start) {
        int n = form.length();
        char first = form.charAt(start);
        char last = form.charAt(n - 1);
        boolean longAlef = n - start >= 5 && (form.charAt(n - 2) == 'ا' || last == 'ه' && form.charAt(n - 3) == 'ا');
        if (first == 'ا') {
            return longAlef && !form.startsWith("ال", start)
                    || form.startsWith("اعاد", start)
                    || form.startsWith("اقام", start);
        }
        if (first == 'ت') {
            return n - start >= 5
                    && (form.charAt(n - 2) == 'ي' || last == 'ه' && n - start == 5 || form.charAt(start + 2) == 'ا');
        }
        return first == 'م' && last == 'ه' && n - start == 6 && form.charAt(start + 2) == 'ا';
    }
}

package org.isnad.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into tokens, sentences, paragraphs and quotations. */
public final class Tokenizer {
    public Tokens tokens(Text text) {
        int n = text.length();
        int[] starts = new int[n];
        int[] ends = new int[n];
        Tokens.Kind[] kinds = new Tokens.Kind[n];
        int size = 0;
        int i = 0;
        while (i < n) {
            char c = text.at(i);
            if (c == ' ' || c == '\n' || c == '_') {
                i++;
                continue;
            }
            int end = i + 1;
            Tokens.Kind kind;
            if (Letters.isArabic(c)) {
                kind = Tokens.Kind.ARABIC;
                while (end < n && Letters.isArabic(text.at(end))) {
                    end++;
                }
            } else if (c >= '0' && c <= '9') {
                kind = Tokens.Kind.NUMBER;
                end = numberEnd(text, i);
            } else if (Character.isLetter(c)) {
                kind = Tokens.Kind.LATIN;
                while (end < n && (Character.isLetterOrDigit(text.at(end)) && !Letters.isArabic(text.at(end)))) {
                    end++;
                }
            } else {
                kind = Character.isLetterOrDigit(c) || c > 0x2fff ? Tokens.Kind.SYMBOL : Tokens.Kind.PUNCTUATION;
                if (Character.isHighSurrogate(c) && end < n && Character.isLowSurrogate(text.at(end))) {
                    end++;
                }
            }
            starts[size] = i;
            ends[size] = end;
            kinds[size++] = kind;
            i = end;
        }
        starts = java.util.Arrays.copyOf(starts, size);
        ends = java.util.Arrays.copyOf(ends, size);
        kinds = java.util.Arrays.copyOf(kinds, size);
        return new Tokens(
                text,
                starts,
                ends,
                kinds,
                sentences(text, starts, ends),
                paragraphs(text, starts, ends),
                quotes(text, starts));
    }

    private static int numberEnd(Text text, int start) {
        int end = start + 1;
        int n = text.length();
        while (end < n) {
            char c = text.at(end);
            boolean digit = c >= '0' && c <= '9';
            boolean inside =
                    (c == '.' || c == ',') && end + 1 < n && text.at(end + 1) >= '0' && text.at(end + 1) <= '9';
            if (!digit && !inside) {
                break;
            }
            end++;
        }
        return end;
    }

    private static boolean breaksLine(Text text, int from, int to) {
        for (int k = from; k < to; k++) {
            if (text.at(k) == '\n') {
                return true;
            }
        }
        return false;
    }

    private static List<Run> paragraphs(Text text, int[] starts, int[] ends) {
        List<Run> runs = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= starts.length; i++) {
            if (i == starts.length || breaksLine(text, ends[i - 1], starts[i])) {
                runs.add(new Run(from, i));
                from = i;
            }
        }
        return starts.length == 0 ? List.of() : runs;
    }

    private static List<Run> sentences(Text text, int[] starts, int[] ends) {
        List<Run> runs = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= starts.length; i++) {
            boolean last = i == starts.length;
            char c = text.at(starts[i - 1]);
            boolean stop = c == '.' || c == '?' || c == '!' || c == '…';
            boolean spaced = last || starts[i] > ends[i - 1];
            if (last || breaksLine(text, ends[i - 1], starts[i]) || (stop && spaced)) {
                runs.add(new Run(from, i));
                from = i;
            }
        }
        return starts.length == 0 ? List.of() : runs;
    }

    private static List<Run> quotes(Text text, int[] starts) {
        List<Run> runs = new ArrayList<>();
        int open = -1;
        for (int i = 0; i < starts.length; i++) {
            if (text.at(starts[i]) != '"') {
                continue;
            }
            if (open < 0) {
                open = i;
            } else {
                if (open + 1 < i) {
                    runs.add(new Run(open + 1, i));
                }
                open = -1;
            }
        }
        return runs;
    }
}

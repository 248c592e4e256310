package org.isnad.mention;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.isnad.lexicon.Tables;
import org.isnad.lexicon.Words;
import org.isnad.text.ArabicFold;
import org.isnad.text.Letters;
import org.jspecify.annotations.Nullable;

/** The nouns that begin a role or title ({@code وزير}, {@code السيدة}), with the gender of those who bear them. */
final class Roles {
    private static final String FEMININE_ENDING = "ه";
    private static final String NONE = "-";

    /**
     * A head of a role.
     *
     * @param gender {@code male}, {@code female}, or null where the word goes for both
     */
    record Head(Fact.Kind kind, @Nullable String gender) {}

    private final Map<String, Head> heads = new HashMap<>();
    private final Map<String, Boolean> links = new HashMap<>(); // whether they join the heads on both sides

    /** Tables {@code roles.tsv} and {@code role-links.tsv}. */
    static Roles open() {
        Roles roles = new Roles();
        for (Tables.Row row : Tables.rows("roles.tsv")) {
            Fact.Kind kind = row.kind(2, Fact.Kind.class);
            String masculine = row.folded(0);
            String feminine = row.text(1).isEmpty() ? masculine + FEMININE_ENDING : row.folded(1);
            roles.heads.put(masculine, new Head(kind, gender(row.text(3), "male")));
            if (!feminine.equals(NONE)) {
                roles.heads.putIfAbsent(feminine, new Head(kind, "female"));
            }
        }
        for (Tables.Row row : Tables.rows("role-links.tsv")) {
            roles.links.put(row.folded(0), row.text(1).equals("joins"));
        }
        return roles;
    }

    /** Whether the token is no noun and can yet stand inside a role: {@code باسم}. */
    boolean isLink(Words words, int token) {
        return links.containsKey(words.form(token));
    }

    /** Whether a head before the token belongs to the role behind it: {@code القائم بأعمال رئيس}. */
    boolean joins(Words words, int token) {
        return links.getOrDefault(words.form(token), false);
    }

    private static @Nullable String gender(String cell, String usual) {
        return cell.isEmpty() ? usual : cell.equals(NONE) ? null : cell;
    }

    /** The head that the token is, whatever conjunction, preposition or article it carries. */
    Optional<Head> findAt(Words words, int token) {
        String form = words.form(token);
        Head head = heads.get(form);
        if (head == null) {
            head = heads.get(words.stem(token));
        }
        if (head == null) {
            head = heads.get(withoutArticle(form));
        }
        if (head == null
                && form.length() > 3
                && (form.charAt(0) == Letters.WAW
                        || form.charAt(0) == Letters.FEH
                        || form.charAt(0) == Letters.LAM
                        || form.charAt(0) == Letters.BEH)) {
            String rest = form.substring(1);
            head = heads.get(rest);
            head = head == null ? heads.get(withoutArticle(rest)) : head;
        }
        return Optional.ofNullable(head);
    }

    private static final String ARTICLE = ArabicFold.folded("ال");
    private static final String TO_THE = ArabicFold.folded("لل");

    static String withoutArticle(String form) {
        return form.startsWith(ARTICLE) || form.startsWith(TO_THE) ? form.substring(2) : form;
    }
}

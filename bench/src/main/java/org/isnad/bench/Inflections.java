package org.isnad.bench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The affixes that a stem takes, found by trying every combination that the order lines allow against the conditions of its
 * parts. Conjunctions, prepositions, the article and the pronouns themselves are left to the program; what is kept is which
 * forms may stand before them.
 */
final class Inflections {
    private static final Set<String> LEFT_TO_PROGRAM = Set.of(
            "[QUES]",
            "[CONJ]",
            "[PREP]",
            "[ART]",
            "[EMPH]",
            "[CONJ-ACC]",
            "[VPART.P]",
            "[VPART.I]",
            "[VPART.J]",
            "[VPART.S]",
            "[VPART.E]",
            "[PRON2]");
    private static final Set<String> PRONOUNS = Set.of("[PRON]", "[PRON.V]", "[PRON-OTHER]");

    private final List<Order> orders = new ArrayList<>();
    private final Map<String, List<Morpheme>> morphemes = new LinkedHashMap<>();

    /** An inflected form's letters around the stem, its features, and what it may stand before ({@link #host}). */
    record Affix(String prefix, String suffix, String person, String gender, String number, String hosts) {
        String line() {
            return String.join("\t", prefix, suffix, person, gender, number, hosts);
        }
    }

    /** The classes of morphemes before and after the stem, in order. */
    private record Order(List<String> before, String stem, List<String> after, String pronoun) {}

    /** A way to follow the form: nothing, a pronoun, or the pronoun ي, each with the marks it sets. */
    private record Host(char letter, List<String> marks) {}

    void add(Sheet orderSheet, Sheet morphSheet) {
        morphemes.putAll(Morpheme.classes(morphSheet));
        for (Sheet.Row row : orderSheet.rows()) {
            String exclude = row.get("EXCLUDE");
            boolean wanted = row.get("DEFINE").equals("ORDER")
                    && !exclude.startsWith("RED")
                    && !exclude.endsWith("ENER")
                    && !exclude.endsWith(" U")
                    && !row.get("SUFFIX").contains("CVSuff.");
            if (wanted) {
                orders.add(order(row));
            }
        }
    }

    private static Order order(Sheet.Row row) {
        List<String> before = new ArrayList<>(Conditions.words(row.get("PREFIX")));
        before.removeAll(LEFT_TO_PROGRAM);
        List<String> stem = Conditions.words(row.get("STEM"));
        List<String> after = new ArrayList<>(stem.subList(1, stem.size()));
        after.addAll(Conditions.words(row.get("SUFFIX")));
        after.removeAll(LEFT_TO_PROGRAM);
        // nominal lines name the buffer both with the stem and with the suffix
        after = new ArrayList<>(new java.util.LinkedHashSet<>(after));
        String pronoun = after.stream().filter(PRONOUNS::contains).findFirst().orElse("");
        after.removeAll(PRONOUNS);
        return new Order(before, stem.get(0), after, pronoun);
    }

    /** Every affix of the stem, sorted; forms that differ in case or mood alone are one. */
    List<Affix> of(CamelStem stem) {
        Map<String, Set<Character>> hosts = new TreeMap<>();
        Map<String, Affix> affixes = new TreeMap<>();
        for (Order order : orders) {
            if (order.stem().equals(stem.category())) {
                for (Host host : hosts(order.pronoun())) {
                    for (Affix affix : combine(stem, order, host)) {
                        String key = new Affix(affix.prefix, affix.suffix, affix.person, affix.gender, affix.number, "")
                                .line();
                        affixes.put(key, affix);
                        hosts.computeIfAbsent(key, k -> new TreeSet<>()).add(affix.hosts.charAt(0));
                    }
                }
            }
        }
        List<Affix> merged = new ArrayList<>();
        affixes.forEach((key, a) -> merged.add(new Affix(
                a.prefix, a.suffix, a.person, a.gender, a.number, letters(hosts.getOrDefault(key, Set.of())))));
        return merged;
    }

    private static String letters(Set<Character> letters) {
        StringBuilder out = new StringBuilder();
        letters.forEach(out::append);
        return out.toString();
    }

    private static List<Host> hosts(String pronoun) {
        Host none = new Host(' ', List.of());
        return switch (pronoun) {
            case "[PRON]" ->
                List.of(
                        none,
                        new Host('h', List.of("poss", "enc0")),
                        new Host('y', List.of("1s_poss", "enc0", "i-suff")));
            case "[PRON.V]" ->
                List.of(none, new Host('h', List.of("enc0")), new Host('y', List.of("enc0", "enc0:1*", "enc0#^i")));
            case "[PRON-OTHER]" ->
                List.of(none, new Host('h', List.of("enc0")), new Host('y', List.of("enc0", "PRON-iy")));
            default -> List.of(none);
        };
    }

    private List<Affix> combine(CamelStem stem, Order order, Host host) {
        List<Affix> found = new ArrayList<>();
        List<List<Morpheme>> slots = new ArrayList<>();
        for (String name : order.before()) {
            slots.add(morphemes.getOrDefault(name, List.of()));
        }
        int stemAt = slots.size();
        for (String name : order.after()) {
            slots.add(morphemes.getOrDefault(name, List.of()));
        }
        if (host.letter() != ' ' && order.pronoun().equals("[PRON.V]") && !stem.has("trans") && !stem.has("ditrans")) {
            return found;
        }
        choose(stem, host, slots, stemAt, new ArrayList<>(), found);
        return found;
    }

    private void choose(
            CamelStem stem,
            Host host,
            List<List<Morpheme>> slots,
            int stemAt,
            List<Morpheme> chosen,
            List<Affix> found) {
        if (chosen.size() < slots.size()) {
            for (Morpheme morpheme : slots.get(chosen.size())) {
                chosen.add(morpheme);
                choose(stem, host, slots, stemAt, chosen, found);
                chosen.remove(chosen.size() - 1);
            }
            return;
        }
        Set<String> marks = new HashSet<>(stem.marks());
        marks.addAll(host.marks());
        chosen.forEach(morpheme -> marks.addAll(morpheme.marks()));
        boolean fits = Conditions.of(stem.asks()).hold(marks)
                && chosen.stream().allMatch(m -> m.asks().hold(marks));
        if (fits) {
            found.add(affix(stem, host, chosen, stemAt));
        }
    }

    private static Affix affix(CamelStem stem, Host host, List<Morpheme> chosen, int stemAt) {
        StringBuilder prefix = new StringBuilder();
        StringBuilder suffix = new StringBuilder();
        Map<String, String> features = new LinkedHashMap<>(stem.features());
        for (int i = 0; i < chosen.size(); i++) {
            (i < stemAt ? prefix : suffix).append(chosen.get(i).form());
            features.putAll(chosen.get(i).features());
        }
        String gender = nominal(stem, "gen", features.getOrDefault("form_gen", features.getOrDefault("gen", "")));
        String number = nominal(stem, "num", features.getOrDefault("form_num", features.getOrDefault("num", "")));
        String person = stem.pos().equals("verb") || stem.pos().equals("pron") ? features.getOrDefault("per", "3") : "";
        return new Affix(
                Buckwalter.arabic(prefix.toString()),
                Buckwalter.arabic(suffix.toString()),
                person,
                gender,
                number,
                String.valueOf(host(host, features)));
    }

    /** A nominal stem's own gender or number (of a broken plural) goes before that of the suffix. */
    private static String nominal(CamelStem stem, String feature, String ofSuffix) {
        String own = stem.features().getOrDefault(feature, "-");
        boolean free = stem.pos().equals("verb") || own.equals("-") || own.isEmpty();
        String value = free ? ofSuffix : own;
        return value.equals("-") || value.equals("u") ? "" : value;
    }

    /**
     * What the form may stand before or as: {@code i} indefinite, {@code d} after the article, {@code c} before a noun, {@code b} bare
     * (what is not nominal), {@code h} before a pronoun, {@code y} before the pronoun ي.
     */
    private static char host(Host host, Map<String, String> features) {
        if (host.letter() != ' ') {
            return host.letter();
        }
        boolean inflected = features.containsKey("form_gen");
        return inflected ? features.getOrDefault("stt", "b").charAt(0) : 'b';
    }
}

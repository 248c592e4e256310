package org.isnad.claim;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.isnad.lexicon.Words;
import org.isnad.mention.Amount;
import org.isnad.mention.Entities;
import org.isnad.mention.Entity;
import org.isnad.mention.Mention;
import org.isnad.mention.Name;
import org.isnad.mention.Timex;
import org.isnad.text.Run;
import org.isnad.text.Span;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/** An article as the finders of deeds see it: everything that the stages before found, in columns by token. */
final class EventScene {
    private static final int FAR = 60;
    final Words words;
    final Tokens tokens;
    final Entities entities;
    final List<Timex> times;
    final List<Amount> amounts;
    final List<Statement> statements;
    private final Run[] contents; // of each statement
    private final int[] timeAt;
    private final int[] amountAt;
    private final int[] statementAt; // the innermost statement whose content covers the token, or -1
    private final int[] cueAt;
    private final boolean[] channel; // words that tell where something was said
    private final Marks table;
    private final List<@Nullable Set<Marks.Mark>> marks; // looked up where they are asked for

    EventScene(
            Words words,
            Entities entities,
            List<Timex> times,
            List<Amount> amounts,
            List<Statement> statements,
            Marks table) {
        this.words = words;
        this.tokens = words.tokens();
        this.entities = entities;
        this.times = times;
        this.amounts = amounts;
        this.statements = statements;
        this.timeAt = column(times);
        this.amountAt = column(amounts);
        this.contents = new Run[statements.size()];
        this.statementAt = filled();
        this.cueAt = filled();
        this.channel = new boolean[words.size()];
        coverStatements();
        this.table = table;
        this.marks = new ArrayList<>(Collections.nCopies(words.size(), null));
    }

    private int[] filled() {
        int[] column = new int[words.size()];
        Arrays.fill(column, -1);
        return column;
    }

    private int[] column(List<? extends Mention> mentions) {
        int[] column = filled();
        for (int m = 0; m < mentions.size(); m++) {
            Run run = mentions.get(m).run();
            Arrays.fill(column, run.start(), run.end(), m);
        }
        return column;
    }

    /** In one sweep over the tokens, however deep the contents nest. */
    private void coverStatements() {
        Integer[] order = new Integer[statements.size()];
        for (int s = 0; s < statements.size(); s++) {
            order[s] = s;
            contents[s] = tokens.run(statements.get(s).content());
            Run cue = tokens.run(statements.get(s).cue());
            Arrays.fill(cueAt, cue.start(), cue.end(), s);
            Span where = statements.get(s).channel();
            Run run = where == null ? new Run(0, 0) : tokens.run(where);
            Arrays.fill(channel, run.start(), run.end(), true);
        }
        Arrays.sort(order, this::outerFirst);
        ArrayDeque<Integer> open = new ArrayDeque<>();
        int next = 0;
        for (int i = 0; i < size(); i++) {
            while (next < order.length && contents[order[next]].start() <= i) {
                open.push(order[next++]);
            }
            while (!open.isEmpty() && contents[open.peek()].end() <= i) {
                open.pop();
            }
            statementAt[i] = open.isEmpty() ? -1 : open.peek();
        }
    }

    private int outerFirst(int a, int b) {
        int byStart = Integer.compare(contents[a].start(), contents[b].start());
        return byStart != 0 ? byStart : Integer.compare(contents[b].end(), contents[a].end());
    }

    int size() {
        return words.size();
    }

    /** The token's sentence, of an endless one what stands near the token. */
    Run sentence(int token) {
        Run sentence = tokens.sentence(token);
        return sentence.size() <= 2 * FAR
                ? sentence
                : new Run(Math.max(sentence.start(), token - FAR), Math.min(sentence.end(), token + FAR));
    }

    int time(int token) {
        return timeAt[token];
    }

    int amount(int token) {
        return amountAt[token];
    }

    int statement(int token) {
        return statementAt[token];
    }

    int cue(int token) {
        return cueAt[token];
    }

    boolean isChannel(int token) {
        return channel[token];
    }

    Run content(int statement) {
        return contents[statement];
    }

    Set<Marks.Mark> marks(int token) {
        Set<Marks.Mark> found = marks.get(token);
        if (found == null) {
            found = table.of(words.form(token));
            marks.set(token, found);
        }
        return found;
    }

    /** What the words from {@code from} to {@code to} do together, both cut to the sentence. */
    Set<Marks.Mark> marks(Run sentence, int from, int to) {
        Set<Marks.Mark> found = EnumSet.noneOf(Marks.Mark.class);
        for (int i = Math.max(sentence.start(), from); i < Math.min(sentence.end(), to); i++) {
            found.addAll(marks(i));
        }
        return found;
    }

    boolean isWord(int token) {
        return tokens.kind(token) != Tokens.Kind.PUNCTUATION;
    }

    /** The form of the token, or a sign for the sentence's edge. */
    String form(Run sentence, int token) {
        return sentence.contains(token) ? words.form(token) : "|";
    }

    /** The mention that covers the token; there must be one. */
    Name name(int token) {
        return entities.findMentionAt(token).orElseThrow();
    }

    Entity entity(int token) {
        return entities.all().get(entities.at(token));
    }

    boolean isNamed(int token) {
        return entities.at(token) >= 0;
    }
}

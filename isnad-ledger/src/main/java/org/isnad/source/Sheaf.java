package org.isnad.source;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.isnad.text.Span;

/** Hands out what belongs to each paragraph in turn, going through all of it only once. */
final class Sheaf<T> {
    private final List<T> all;
    private final Function<T, Span> span;
    private final List<T> goingOn = new ArrayList<>();
    private int next;

    /** @param all by their starts */
    Sheaf(List<T> all, Function<T, Span> span) {
        this.all = all;
        this.span = span;
    }

    /** What starts before the place and was not handed out yet. */
    List<T> startingBefore(int end) {
        int first = next;
        while (next < all.size() && span.apply(all.get(next)).start() < end) {
            next++;
        }
        return all.subList(first, next);
    }

    /** What stands in the paragraph, with what began before it and goes on in it. */
    List<T> upTo(Span paragraph) {
        List<T> here = new ArrayList<>(goingOn);
        here.addAll(startingBefore(paragraph.end()));
        here.removeIf(one -> span.apply(one).end() <= paragraph.start());
        goingOn.clear();
        here.stream().filter(one -> span.apply(one).end() > paragraph.end()).forEach(goingOn::add);
        return here;
    }
}

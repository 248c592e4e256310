package org.isnad.source;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Takes articles in from files, folders and standard input.
 *
 * <ul>
 *   <li>{@code .txt}: {@link PlainText one article}, in UTF-8, UTF-16, windows-1256 or ISO-8859-6;
 *   <li>{@code .html}, {@code .htm}, {@code .xhtml}: {@link ArticlePage a page}'s main text with what it says of itself;
 *   <li>{@code .json}: one article or an array of them; {@code .jsonl}, {@code .ndjson}: {@link ArticleJson one on each
 *       line};
 *   <li>a folder: all such files in it and in the folders below, by name; other files are passed over there;
 *   <li>{@code -}: standard input, which may be any of these.
 * </ul>
 *
 * <p>An article from {@code .txt} or {@code .html} goes by its file's path below the folder given, without the ending; an
 * article without an id from anywhere else, by its content.
 */
public final class ArticleFiles {
    private final Door door;

    public ArticleFiles(Door door) {
        this.door = door;
    }

    /**
     * What the places hold, in their order, each piece read when it is asked for. Bad input is an {@link Intake.Rejected}
     * and never an exception. To be closed.
     *
     * @param places paths, or {@code -} for standard input
     */
    public Stream<Intake> articles(List<String> places, InputStream standardInput) {
        Walk walk = new Walk(places, standardInput, door);
        return StreamSupport.stream(new Pull(walk), false).onClose(walk::close);
    }

    /** As {@link #articles(List, InputStream)}, of one file or folder. */
    public Stream<Intake> articles(Path path) {
        return articles(List.of(path.toString()), InputStream.nullInputStream());
    }

    private static final class Pull extends AbstractSpliterator<Intake> {
        private final Walk walk;

        Pull(Walk walk) {
            super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
            this.walk = walk;
        }

        @Override
        public boolean tryAdvance(Consumer<? super Intake> action) {
            Intake intake = walk.next();
            if (intake != null) {
                action.accept(intake);
            }
            return intake != null;
        }
    }
}

package org.isnad.source;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleFilesTest {
    private static final String NEWS = "عاد المطر إلى السهول";
    private static final String OBJECT = "{\"id\": \"a\", \"text\": \"" + NEWS + "\"}";

    @TempDir
    Path folder;

    @Test
    void aFolderIsReadByNameWithTheFoldersBelow() throws IOException {
        write("b.txt", NEWS);
        write("a/2.txt", NEWS);
        write("a/10.html", "<p>" + NEWS + " بعد غياب طويل امتد أكثر من ثلاثة أشهر في عموم البلاد");
        write("c.jsonl", OBJECT.replace("a\"", "c\"") + "\n");
        write("picture.png", "x");
        write(".hidden.txt", NEWS);
        assertEquals(List.of("a/10", "a/2", "b", "c"), ids(read(folder)));
    }

    @Test
    void aFileGoesByItsName() throws IOException {
        assertEquals(List.of("2031-rain"), ids(read(write("news/2031-rain.TXT", NEWS))));
    }

    @Test
    void jsonIsOneArticleOrManyOrLines() throws IOException {
        assertEquals(List.of("a"), ids(read(write("one.json", OBJECT.replace(",", ",\n")))));
        assertEquals(List.of("a", "a"), ids(read(write("array.json", "[" + OBJECT + ",\n" + OBJECT + "]"))));
        assertEquals(List.of("a", "a"), ids(read(write("both.json", OBJECT + "\n" + OBJECT))));
        assertEquals(List.of("a", "a"), ids(read(write("lines.jsonl", "\uFEFF" + OBJECT + "\r\n\n" + OBJECT))));
    }

    @Test
    void aBrokenLineIsNamedAndTheNextIsRead() throws IOException {
        Path file = write("news.jsonl", OBJECT + "\n{\"text\": \"عاد\n" + OBJECT + "\n{\"id\": \"b\"}\n");
        List<Intake> intakes = read(file);
        assertTrue(intakes.get(1).toString().startsWith(file + ":2: broken JSON at column"), intakes.toString());
        assertEquals(List.of("a", "a"), ids(List.of(intakes.get(0), intakes.get(2))));
        assertEquals(file + ":4: no field 'text'", intakes.get(3).toString());
    }

    @Test
    void brokenJsonAmongObjectsEndsTheFile() throws IOException {
        Path file = write("news.json", "[" + OBJECT + ",\n{\"id\": \"b\"},\n3, {\"text\" ]");
        List<Intake> intakes = read(file);
        assertEquals(file + "[1]", intakes.get(0).place());
        assertEquals(file + "[2]: no field 'text'", intakes.get(1).toString());
        assertEquals(
                file + "[3]: found a number, expected a JSON object",
                intakes.get(2).toString());
        assertTrue(intakes.get(3).toString().startsWith(file + ":3: broken JSON"), intakes.toString());
        assertEquals(4, intakes.size());
    }

    @Test
    void standardInputMayBeAnything() {
        assertEquals(List.of("a", "a"), ids(input(OBJECT + "\n" + OBJECT + "\n", UTF_8)));
        assertEquals(List.of("a"), ids(input("[" + OBJECT + "]", UTF_8)));
        assertEquals(List.of("a"), ids(input("{\n\"id\": \"a\",\n\"text\": \"" + NEWS + "\"\n}", UTF_8)));
        assertEquals(List.of("a"), ids(input(OBJECT, UTF_16)));
        assertEquals(List.of(ContentId.of(NEWS)), ids(input(NEWS, UTF_8)));
        assertEquals(List.of(ContentId.of("[رويدا] " + NEWS)), ids(input("[رويدا] " + NEWS, UTF_16)));
        String page = "<!doctype html><title>x</title><p>" + NEWS.repeat(4);
        assertEquals(List.of(ContentId.of(NEWS.repeat(4))), ids(input(page, Charset.forName("windows-1256"))));
    }

    @Test
    void badInputSaysWhatItIs() throws IOException {
        rejects("empty", write("a.txt", ""));
        rejects("empty", write("b.txt", " \n"));
        rejects("empty", write("c.jsonl", "\n"));
        rejects("empty", write("d.json", "[]"));
        rejects("empty", write("e.html", "<nav>x</nav>"));
        rejects("not Arabic: 0 of 9 letters are Arabic", write("f.txt", "Plain news"));
        rejects("not Arabic: 0 of 0 letters are Arabic", write("g.txt", "12:30"));
        rejects(
                "wrong encoding: looks like Arabic that was taken for Latin letters",
                write("h.txt", new String(NEWS.getBytes(UTF_8), Charset.forName("windows-1252"))));
        rejects("binary (PNG), expected text", write("i.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10}));
        rejects("kind '.docx' is unknown, expected .txt, .html, .json or .jsonl", write("j.docx", NEWS));
        rejects("no such file", folder.resolve("none.txt"));
    }

    @Test
    void persianIsNotArabic() throws IOException {
        List<Intake> intakes =
                read(write("a.txt", "گزارش‌ها از تهران می‌گوید که پس از چند روز باران، رودخانه‌ها پر شده است"));
        assertTrue(intakes.get(0).toString().contains("letters are of Persian"), intakes.toString());
    }

    @Test
    void anyLanguageIsLetInOnRequest() throws IOException {
        Path file = write("news.txt", "Plain news");
        try (Stream<Intake> intakes = new ArticleFiles(new Door(1000, true)).articles(file)) {
            assertEquals(List.of("news"), ids(intakes.toList()));
        }
    }

    @Test
    void whatIsTooLargeIsRefusedAndTheNextIsRead() throws IOException {
        Door narrow = new Door(200, false);
        write("a.txt", NEWS.repeat(20));
        write("b.jsonl", OBJECT + "\n" + OBJECT.replace(NEWS, NEWS.repeat(20)) + "\n" + OBJECT);
        write("c.html", NEWS.repeat(20));
        try (Stream<Intake> stream = new ArticleFiles(narrow).articles(folder)) {
            List<Intake> intakes = stream.toList();
            assertEquals(List.of("a", "a"), ids(List.of(intakes.get(1), intakes.get(3))));
            for (int i : new int[] {0, 2, 4}) {
                assertTrue(intakes.get(i).toString().endsWith(": larger than the limit of 200 bytes for one article"));
            }
        }
        assertEquals(
                "larger than the limit of 10 MB for one article",
                Door.standard().tooLarge());
    }

    @Test
    void piecesAreReadOneByOne() throws IOException {
        boolean[] closed = new boolean[1];
        InputStream endless = new EndlessLines(OBJECT + "\n", closed);
        try (Stream<Intake> stream = new ArticleFiles(Door.standard()).articles(List.of("-"), endless)) {
            Iterator<Intake> intakes = stream.iterator();
            assertTrue(intakes.hasNext());
            assertEquals("standard input:1", intakes.next().place());
            assertFalse(closed[0]);
        }
        assertTrue(closed[0]);
    }

    private void rejects(String reason, Path file) {
        assertEquals(List.of(new Intake.Rejected(file.toString(), reason)), read(file));
    }

    private static List<Intake> read(Path path) {
        try (Stream<Intake> intakes = new ArticleFiles(Door.standard()).articles(path)) {
            return intakes.toList();
        }
    }

    private static List<Intake> input(String text, Charset charset) {
        InputStream in = new ByteArrayInputStream(text.getBytes(charset));
        try (Stream<Intake> intakes = new ArticleFiles(Door.standard()).articles(List.of("-"), in)) {
            return intakes.toList();
        }
    }

    private static List<String> ids(List<Intake> intakes) {
        return intakes.stream()
                .map(intake -> switch (intake) {
                    case Intake.Taken taken -> taken.article().id();
                    case Intake.Rejected rejected -> rejected.toString();
                })
                .toList();
    }

    private Path write(String name, String text) throws IOException {
        return write(name, text.getBytes(UTF_8));
    }

    private Path write(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    /** A pipe whose writer never ends. */
    private static final class EndlessLines extends InputStream {
        private final byte[] line;
        private final boolean[] closed;
        private int position;

        EndlessLines(String line, boolean[] closed) {
            this.line = line.getBytes(UTF_8);
            this.closed = closed;
        }

        @Override
        public int read() {
            return line[position++ % line.length] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int start, int size) {
            for (int i = start; i < start + size; i++) {
                bytes[i] = (byte) read();
            }
            return size;
        }

        @Override
        public void close() {
            closed[0] = true;
        }
    }
}

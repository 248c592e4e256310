package org.isnad.source;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** Opens a file as what its ending says, and a stream as what its first bytes look like. */
final class FileKinds {
    private static final Set<String> KNOWN = Set.of("txt", "html", "htm", "xhtml", "json", "jsonl", "ndjson");
    private static final int SNIFFED = 1 << 16;

    private final Door door;

    FileKinds(Door door) {
        this.door = door;
    }

    static boolean isKnown(Path path) {
        return KNOWN.contains(ending(path.toString()));
    }

    static String withoutEnding(String name) {
        String ending = ending(name);
        return ending.isEmpty() ? name : name.substring(0, name.length() - ending.length() - 1);
    }

    Supply open(Path path, String id) throws IOException {
        String place = path.toString();
        return switch (ending(place)) {
            case "txt" -> new Once(() -> text(place, id, Files.newInputStream(path)));
            case "html", "htm", "xhtml" -> new Once(() -> page(place, id, Files.newInputStream(path)));
            case "json" -> new JsonFile(place, utf8(Files.newInputStream(path)), door);
            case "jsonl", "ndjson" -> new JsonLines(place, utf8(Files.newInputStream(path)), door);
            case "" -> sniffed(place, Files.newInputStream(path));
            default ->
                throw new Unreadable("kind '." + ending(place) + "' is unknown, expected .txt, .html, .json or .jsonl");
        };
    }

    /** A stream without a name. */
    Supply sniffed(String place, InputStream in) throws IOException {
        InputStream stream = utf8(in);
        stream.mark(SNIFFED + 1);
        String start = new String(stream.readNBytes(SNIFFED), StandardCharsets.UTF_8).stripLeading();
        stream.reset();
        if (Sniff.isJson(start)) {
            return Sniff.isJsonLines(start) ? new JsonLines(place, stream, door) : new JsonFile(place, stream, door);
        }
        return Sniff.isPage(start) ? new Once(() -> page(place, "", stream)) : new Once(() -> text(place, "", stream));
    }

    private Intake text(String place, String id, InputStream in) throws IOException {
        String text = Encoding.text(bytes(in), null);
        return door.admit(place, PlainText.article(id.isEmpty() ? ContentId.of(text) : id, text));
    }

    private Intake page(String place, String id, InputStream in) throws IOException {
        byte[] bytes = bytes(in);
        String html = Encoding.text(bytes, ArticlePage.declaredEncoding(bytes));
        return door.admit(place, ArticlePage.article(id, html));
    }

    private byte[] bytes(InputStream in) throws IOException {
        try (in) {
            byte[] bytes = in.readNBytes(door.articleBytes() + 1);
            if (bytes.length > door.articleBytes()) {
                throw new Unreadable(door.tooLarge());
            }
            return bytes;
        }
    }

    /** The stream, turned into UTF-8 if it bears the mark of UTF-16, as shells of Windows write it. */
    private InputStream utf8(InputStream in) throws IOException {
        BufferedInputStream stream = new BufferedInputStream(in);
        stream.mark(2);
        byte[] mark = stream.readNBytes(2);
        stream.reset();
        boolean utf16 = mark.length == 2 && (mark[0] & 0xFF) + (mark[1] & 0xFF) == 0xFE + 0xFF && mark[0] != mark[1];
        return utf16 && (mark[0] & 0xFF) >= 0xFE
                ? new ByteArrayInputStream(Encoding.text(bytes(stream), null).getBytes(StandardCharsets.UTF_8))
                : stream;
    }

    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        int folder = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
        return dot > folder + 1 ? name.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
    }
}

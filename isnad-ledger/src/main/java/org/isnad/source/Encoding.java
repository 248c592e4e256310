package org.isnad.source;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.isnad.text.Letters;
import org.jspecify.annotations.Nullable;

/**
 * Turns a file's bytes into text: by its byte order mark, by the encoding it declares, as UTF-8 or UTF-16, and at last
 * by the frequencies of letters, which tell windows-1256 from ISO-8859-6.
 *
 * <p>A declared encoding that the bytes contradict is not believed: old pages say Latin-1 and are windows-1256.
 */
final class Encoding {
    private static final double LOST_SHARE = 0.005; // a page cut inside a letter is still UTF-8
    private static final double CONTROL_SHARE = 0.02;
    private static final double ARABIC_SHARE = 0.3;
    private static final int ARABIC_BLOCK = 6; // of U+06xx
    private static final int SAMPLE = 1 << 16;

    private final byte[] bytes;

    private Encoding(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * The text, without byte order mark.
     *
     * @param declared what the file says of itself, if it does
     * @throws Unreadable when it is no text
     */
    static String text(byte[] bytes, @Nullable String declared) throws Unreadable {
        Encoding encoding = new Encoding(bytes);
        Optional<Charset> marked = encoding.findMarked();
        if (marked.isPresent()) {
            String text = new String(bytes, marked.get());
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        }
        Magic.expectNone(bytes);
        Optional<String> text =
                encoding.findDeclared(declared).or(encoding::findUtf8).or(encoding::findUtf16);
        return text.isPresent() ? text.get() : encoding.guessed();
    }

    private Optional<Charset> findMarked() {
        if (startsWith(0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (startsWith(0xFF, 0xFE, 0, 0) || startsWith(0, 0, 0xFE, 0xFF)) {
            return Optional.of(Charset.forName("UTF-32"));
        }
        boolean utf16 = startsWith(0xFF, 0xFE) || startsWith(0xFE, 0xFF);
        return utf16 ? Optional.of(StandardCharsets.UTF_16) : Optional.empty();
    }

    private Optional<String> findDeclared(@Nullable String declared) {
        if (declared == null || !isCharset(declared)) {
            return Optional.empty();
        }
        return findStrict(Charset.forName(declared)).filter(Encoding::hasArabic);
    }

    private Optional<String> findUtf8() {
        if (count(0, 1, bytes.length, 0) > 0) {
            return Optional.empty(); // UTF-16 of a Latin text would pass
        }
        Optional<String> strict = findStrict(StandardCharsets.UTF_8);
        return strict.isPresent() ? strict : findDamagedUtf8();
    }

    private Optional<String> findDamagedUtf8() {
        String text = new String(bytes, StandardCharsets.UTF_8);
        long lost = text.chars().filter(c -> c == Characters.REPLACEMENT).count();
        return lost < LOST_SHARE * text.length() && hasArabic(text) ? Optional.of(text) : Optional.empty();
    }

    /** UTF-16 without a mark: in Arabic, every second byte of most letters is their block's number. */
    private Optional<String> findUtf16() {
        int size = Math.min(bytes.length, SAMPLE) / 2;
        if (count(1, 2, 2 * size, ARABIC_BLOCK) > ARABIC_SHARE * size) {
            return findStrict(StandardCharsets.UTF_16LE);
        }
        return count(0, 2, 2 * size, ARABIC_BLOCK) > ARABIC_SHARE * size
                ? findStrict(StandardCharsets.UTF_16BE)
                : Optional.empty();
    }

    private String guessed() throws Unreadable {
        if (controls() > CONTROL_SHARE * bytes.length) {
            throw new Unreadable("binary, expected text");
        }
        for (CharsetMatch match : matches()) {
            Optional<String> text = findStrict(Charset.forName(match.getName())).filter(Encoding::hasArabic);
            if (text.isPresent()) {
                return text.get();
            }
        }
        return new String(bytes, StandardCharsets.UTF_8); // the door tells how much of it is lost
    }

    private CharsetMatch[] matches() {
        CharsetDetector detector = new CharsetDetector();
        detector.enableInputFilter(true); // without the tags of a page
        detector.setText(Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE)));
        return Arrays.stream(detector.detectAll())
                .filter(match -> isCharset(match.getName()) && !match.getName().startsWith("IBM"))
                .toArray(CharsetMatch[]::new);
    }

    private int controls() {
        int controls = 0;
        for (byte b : bytes) {
            controls += b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f' ? 1 : 0;
        }
        return controls;
    }

    private int count(int from, int step, int to, int wanted) {
        int count = 0;
        for (int i = from; i < to; i += step) {
            count += bytes[i] == wanted ? 1 : 0;
        }
        return count;
    }

    private boolean startsWith(int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || bytes[i] != (byte) start[i]) {
                return false;
            }
        }
        return true;
    }

    private Optional<String> findStrict(Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty(); // not this one: the next is tried
        }
    }

    private static boolean isCharset(String name) {
        try {
            return Charset.isSupported(name);
        } catch (IllegalArgumentException e) {
            return false; // a name no encoding can have
        }
    }

    private static boolean hasArabic(String text) {
        return text.chars().anyMatch(c -> Letters.isArabic((char) c));
    }
}

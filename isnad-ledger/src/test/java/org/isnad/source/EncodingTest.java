package org.isnad.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class EncodingTest {
    private static final Charset WINDOWS_1256 = Charset.forName("windows-1256");
    private static final Charset ISO_8859_6 = Charset.forName("ISO-8859-6");
    private static final String NEWS = "قال مدير المرصد إن الأمطار ستعود إلى السهول في نهاية الأسبوع، وأضاف أن على"
            + " المزارعين أن ينتظروا يومين قبل أن يبدؤوا البذار في المنطقة الشرقية.";

    @Test
    void unicodeIsKnownByItsMark() throws Unreadable {
        assertEquals(NEWS, Encoding.text(("\uFEFF" + NEWS).getBytes(UTF_8), null));
        assertEquals(NEWS, Encoding.text(NEWS.getBytes(UTF_16), null));
        assertEquals(NEWS, Encoding.text(("\uFEFF" + NEWS).getBytes(UTF_16LE), null));
    }

    @Test
    void unicodeIsKnownWithoutItsMark() throws Unreadable {
        reads(UTF_8);
        reads(UTF_16LE);
        reads(UTF_16BE);
    }

    @Test
    void oneByteEncodingsAreToldApartByTheirLetters() throws Unreadable {
        reads(WINDOWS_1256);
        reads(ISO_8859_6);
    }

    @Test
    void whatIsDeclaredIsBelievedWhereItCanBeTrue() throws Unreadable {
        byte[] bytes = "خبر".getBytes(WINDOWS_1256); // too short to guess
        assertEquals("خبر", Encoding.text(bytes, "windows-1256"));
        assertEquals(NEWS, Encoding.text(NEWS.getBytes(WINDOWS_1256), "utf-8"));
        assertEquals(NEWS, Encoding.text(NEWS.getBytes(WINDOWS_1256), "iso-8859-1"));
        assertEquals(NEWS, Encoding.text(NEWS.getBytes(UTF_8), "no such charset"));
    }

    @Test
    void aPageCutInsideALetterIsStillUtf8() throws Unreadable {
        byte[] bytes = NEWS.repeat(5).getBytes(UTF_8);
        String text = Encoding.text(Arrays.copyOf(bytes, bytes.length - 2), null); // the full stop, half a letter
        assertEquals(NEWS.substring(0, 40), text.substring(0, 40));
    }

    @Test
    void binaryIsNamed() {
        refuses("binary (PDF), expected text", "%PDF-1.7 ...".getBytes(ISO_8859_1));
        refuses("binary (ZIP or an office document), expected text", new byte[] {'P', 'K', 3, 4, 0, 0});
        refuses("binary, expected text", new byte[200]);
    }

    private static void reads(Charset charset) throws Unreadable {
        assertEquals(NEWS, Encoding.text(NEWS.getBytes(charset), null));
    }

    private static void refuses(String reason, byte[] bytes) {
        assertEquals(
                reason,
                assertThrows(Unreadable.class, () -> Encoding.text(bytes, null)).reason());
    }
}

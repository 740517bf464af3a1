package auditpress.table;

import auditpress.model.ContentFault;
import auditpress.model.Origin;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Decodes the bytes of a text: UTF-8 or UTF-16 with a byte order mark, UTF-16 without one where every other byte is zero,
 * UTF-8, and else Windows-1252, which the reader of the file has to say.
 */
public final class Encoding {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    /** Bytes looked at to tell UTF-16 without a mark. */
    private static final int PROBE = 512;

    /**
     * A decoded text.
     *
     * @param odd how many bytes are no UTF-8 and were taken for Windows-1252; 0 for a text in Unicode
     * @param utf8 whether UTF-8 text can be added to the file
     * @param line of the first such byte, from 1
     * @param column of the first such byte, from 1
     */
    public record Decoded(String text, int odd, boolean utf8, int line, int column) {}

    private final String file;
    private final byte[] bytes;

    private Encoding(String file, byte[] bytes) {
        this.file = file;
        this.bytes = bytes;
    }

    static Decoded decode(String file, byte[] bytes) throws ContentFault {
        return Book.isWorkbook(file)
                ? new Decoded(new String(bytes, StandardCharsets.ISO_8859_1), 0, false, 0, 0)
                : text(file, bytes);
    }

    static Decoded text(String file, byte[] bytes) throws ContentFault {
        return new Encoding(file, bytes).decode();
    }

    private Decoded decode() throws ContentFault {
        if (startsWith(0xEF, 0xBB, 0xBF)) {
            return utf8(3);
        }
        if (startsWith(0xFF, 0xFE)) {
            return utf16(StandardCharsets.UTF_16LE, 2);
        }
        if (startsWith(0xFE, 0xFF)) {
            return utf16(StandardCharsets.UTF_16BE, 2);
        }
        if (everyOtherIsZero(1)) {
            return utf16(StandardCharsets.UTF_16LE, 0);
        }
        if (everyOtherIsZero(0)) {
            return utf16(StandardCharsets.UTF_16BE, 0);
        }
        return utf8(0);
    }

    private boolean startsWith(int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Western text in UTF-16 has a zero in nearly every pair, always on the same side. */
    private boolean everyOtherIsZero(int side) {
        int end = Math.min(bytes.length, PROBE) & ~1;
        int there = 0;
        int other = 0;
        for (int i = 0; i < end; i += 2) {
            there += bytes[i + side] == 0 ? 1 : 0;
            other += bytes[i + 1 - side] == 0 ? 1 : 0;
        }
        return bytes.length % 2 == 0 && end >= 4 && other == 0 && there * 10 >= end / 2 * 7;
    }

    private Decoded utf16(Charset charset, int from) throws ContentFault {
        ByteBuffer buffer = ByteBuffer.wrap(bytes, from, bytes.length - from);
        try {
            return new Decoded(charset.newDecoder().decode(buffer).toString(), 0, false, 0, 0);
        } catch (CharacterCodingException e) {
            CharBuffer before = charset.decode(ByteBuffer.wrap(bytes, from, buffer.position() - from));
            throw unreadable(charset.name(), line(before));
        }
    }

    private Decoded utf8(int from) throws ContentFault {
        ByteBuffer buffer = ByteBuffer.wrap(bytes, from, bytes.length - from);
        try {
            return new Decoded(
                    StandardCharsets.UTF_8.newDecoder().decode(buffer).toString(), 0, true, 0, 0);
        } catch (CharacterCodingException e) {
            return windows(from, buffer.position());
        }
    }

    private Decoded windows(int from, int first) throws ContentFault {
        String before = new String(bytes, from, first - from, WINDOWS);
        if (from > 0 || !isWindows()) {
            throw unreadable("UTF-8", line(before));
        }
        int odd = 0;
        for (byte b : bytes) {
            odd += b < 0 ? 1 : 0;
        }
        int start = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r'));
        return new Decoded(new String(bytes, WINDOWS), odd, false, line(before), first - start);
    }

    /** Whether this can be text of one encoding: no byte without a meaning, and no more letters of UTF-8 than other ones. */
    private boolean isWindows() {
        int letters = 0;
        int odd = 0;
        for (int i = 0; i < bytes.length; i++) {
            int value = bytes[i] & 0xFF;
            if ((value < ' ' && "\t\n\f\r".indexOf(value) < 0)
                    || "\u0081\u008d\u008f\u0090\u009d".indexOf(value) >= 0) {
                return false;
            }
            int length = value < 0x80 ? 0 : utf8Length(i);
            letters += length > 0 ? 1 : 0;
            odd += value >= 0x80 && length == 0 ? 1 : 0;
            i += Math.max(length - 1, 0);
        }
        return odd > letters;
    }

    /** How many bytes the letter beyond ASCII has that is written here in UTF-8; 0 when there is none. */
    private int utf8Length(int at) {
        int lead = bytes[at] & 0xFF;
        int length = lead >= 0xF0 && lead < 0xF5 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 0;
        for (int i = at + 1; i < at + length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return lead >= 0xF5 ? 0 : length;
    }

    private ContentFault unreadable(String name, int line) {
        return startsWith('P', 'K', 3, 4) || startsWith(0xD0, 0xCF, 0x11, 0xE0)
                ? new ContentFault(
                        Origin.of(file),
                        "This is a workbook or an archive, not text.",
                        "Open it in its program and save it under the ending that it is.")
                : new ContentFault(
                        Origin.of(file, line, 0), "This line is not " + name + " text.", "Save the file as UTF-8.");
    }

    private static int line(CharSequence before) {
        int line = 1;
        for (int i = 0; i < before.length(); i++) {
            char c = before.charAt(i);
            boolean pair = c == '\r' && i + 1 < before.length() && before.charAt(i + 1) == '\n';
            line += c == '\n' || (c == '\r' && !pair) ? 1 : 0;
        }
        return line;
    }
}

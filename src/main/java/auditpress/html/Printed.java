package auditpress.html;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Collects a page as UTF-8: without the locks of a string writer, and without text that is copied to be encoded. */
final class Printed extends Writer {
    private byte[] bytes;
    private int length;

    Printed(int size) {
        this.bytes = new byte[size];
    }

    @Override
    public void write(int c) {
        if (c >= 0x80) {
            write(String.valueOf((char) c));
        } else {
            ensure(1);
            bytes[length++] = (byte) c;
        }
    }

    @Override
    public void write(char[] from, int start, int count) {
        ensure(count);
        byte[] to = bytes;
        int at = length;
        for (int i = start; i < start + count; i++) {
            if (from[i] >= 0x80) {
                length = at;
                write(new String(from, i, start + count - i));
                return;
            }
            to[at++] = (byte) from[i];
        }
        length = at;
    }

    @Override
    public void write(String from, int start, int count) {
        write(from.substring(start, start + count));
    }

    @Override
    public void write(String text) {
        write(text.getBytes(StandardCharsets.UTF_8));
    }

    void write(byte[] utf8) {
        ensure(utf8.length);
        System.arraycopy(utf8, 0, bytes, length, utf8.length);
        length += utf8.length;
    }

    /** Markup of our own, all ASCII: copied as it is, since most of a page is that. */
    @SuppressWarnings("deprecation")
    Printed ascii(String markup) {
        int count = markup.length();
        ensure(count);
        markup.getBytes(0, count, bytes, length);
        length += count;
        return this;
    }

    private void ensure(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, 2 * bytes.length));
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }

    /** Forgets all of it, to collect the next page. */
    void clear() {
        length = 0;
    }

    @Override
    public String toString() {
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }
}

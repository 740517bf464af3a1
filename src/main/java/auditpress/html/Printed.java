package auditpress.html;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Collects what templates print as UTF-8: without the locks of a string writer, and without text that is copied to be encoded. */
final class Printed extends Writer {
    private byte[] bytes;
    private int length;

    Printed(int size) {
        this.bytes = new byte[size];
    }

    @Override
    public void write(int c) {
        ensure(1);
        if (c >= 0x80) {
            encoded(String.valueOf((char) c));
        } else {
            bytes[length++] = (byte) c;
        }
    }

    @Override
    public void write(char[] from, int start, int count) {
        ensure(count);
        for (int i = start; i < start + count; i++) {
            if (from[i] >= 0x80) {
                encoded(new String(from, i, start + count - i));
                return;
            }
            bytes[length++] = (byte) from[i];
        }
    }

    @Override
    public void write(String from, int start, int count) {
        encoded(from.substring(start, start + count));
    }

    private void encoded(String text) {
        byte[] more = text.getBytes(StandardCharsets.UTF_8);
        ensure(more.length);
        System.arraycopy(more, 0, bytes, length, more.length);
        length += more.length;
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

    @Override
    public String toString() {
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }
}

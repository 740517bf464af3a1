package auditpress.pdf;

import java.util.Arrays;

/** PDF syntax in the making: appends words, numbers and strings as bytes. */
final class Ops {
    private static final byte[] HEX = {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'};

    private byte[] bytes;
    private int size;

    Ops(int room) {
        bytes = new byte[room];
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, size);
    }

    int size() {
        return size;
    }

    void clear() {
        size = 0;
    }

    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }

    /** ASCII, as it is. */
    Ops raw(String text) {
        int length = text.length();
        room(length);
        for (int i = 0; i < length; i++) {
            bytes[size++] = (byte) text.charAt(i);
        }
        return this;
    }

    Ops raw(byte[] more) {
        room(more.length);
        System.arraycopy(more, 0, bytes, size, more.length);
        size += more.length;
        return this;
    }

    Ops raw(Ops more) {
        return raw(more, 0, more.size);
    }

    Ops raw(Ops more, int from, int to) {
        room(to - from);
        System.arraycopy(more.bytes, from, bytes, size, to - from);
        size += to - from;
        return this;
    }

    Ops integer(int value) {
        room(11);
        if (value < 0) {
            bytes[size++] = '-';
        }
        int rest = Math.abs(value);
        int divisor = 1;
        while (rest / divisor >= 10) {
            divisor *= 10;
        }
        for (; divisor > 0; divisor /= 10) {
            bytes[size++] = (byte) ('0' + rest / divisor % 10);
        }
        return this;
    }

    /** A length in points, to the hundredth, and a blank. */
    Ops number(float value) {
        int hundredths = Math.round(value * 100);
        room(14);
        if (hundredths < 0) {
            bytes[size++] = '-';
            hundredths = -hundredths;
        }
        integer(hundredths / 100);
        int part = hundredths % 100;
        if (part != 0) {
            bytes[size++] = '.';
            bytes[size++] = (byte) ('0' + part / 10);
            if (part % 10 != 0) {
                bytes[size++] = (byte) ('0' + part % 10);
            }
        }
        bytes[size++] = ' ';
        return this;
    }

    Ops numbers(float a, float b) {
        return number(a).number(b);
    }

    Ops numbers(float a, float b, float c, float d) {
        return numbers(a, b).numbers(c, d);
    }

    /** A text string for people, in UTF-16. */
    Ops text(String text) {
        raw("<FEFF");
        room(text.length() * 4 + 1);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            for (int shift = 12; shift >= 0; shift -= 4) {
                bytes[size++] = HEX[c >> shift & 15];
            }
        }
        return raw(">");
    }

    /** A byte string for machines. */
    Ops name(byte[] name) {
        raw("(");
        room(name.length * 2);
        for (byte b : name) {
            if (b == '(' || b == ')' || b == '\\') {
                bytes[size++] = '\\';
            }
            bytes[size++] = b;
        }
        return raw(")");
    }
}

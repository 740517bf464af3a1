package auditpress.html;

import java.io.Writer;

/** Collects what a template prints: a string writer without the locks, which cost more than the text. */
final class Printed extends Writer {
    private final StringBuilder text;

    Printed(int size) {
        this.text = new StringBuilder(size);
    }

    @Override
    public void write(int c) {
        text.append((char) c);
    }

    @Override
    public void write(char[] from, int start, int length) {
        text.append(from, start, length);
    }

    @Override
    public void write(String from, int start, int length) {
        text.append(from, start, start + length);
    }

    @Override
    public void write(String from) {
        text.append(from);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public String toString() {
        return text.toString();
    }
}

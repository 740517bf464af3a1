package auditpress.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Text as glyphs in reading order, each with its span; not yet broken into lines. */
final class Words {
    private Glyph[] glyphs = new Glyph[32];
    private int[] spanAt = new int[32];
    private int size;
    private final List<Span> spans = new ArrayList<>(2);

    void span(Span span) {
        spans.add(span);
    }

    void add(Glyph glyph) {
        if (size == glyphs.length) {
            glyphs = Arrays.copyOf(glyphs, size * 2);
            spanAt = Arrays.copyOf(spanAt, size * 2);
        }
        spanAt[size] = spans.size() - 1;
        glyphs[size++] = glyph;
    }

    int size() {
        return size;
    }

    Glyph glyph(int i) {
        return glyphs[i];
    }

    /** Which span the glyph belongs to. */
    int spanAt(int i) {
        return spanAt[i];
    }

    Span span(int number) {
        return spans.get(number);
    }

    int spans() {
        return spans.size();
    }

    float advance(int i) {
        return glyphs[i].advance() * spans.get(spanAt[i]).size();
    }

    float width(int from, int to) {
        float width = 0;
        for (int i = from; i < to; i++) {
            width += advance(i);
        }
        return width;
    }

    /** The characters of one span, as a link's description wants them. */
    String text(int number) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < size; i++) {
            if (spanAt[i] == number && glyphs[i].codePoint() > 0) {
                text.appendCodePoint(glyphs[i].isBreak() ? ' ' : glyphs[i].codePoint());
            }
        }
        return text.toString();
    }
}

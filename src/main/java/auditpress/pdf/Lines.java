package auditpress.pdf;

import java.util.Arrays;

/** Words broken into lines: each line is a stretch of glyphs with its width. */
final class Lines {
    private final Words words;
    private int[] bounds = new int[8];
    private float[] widths = new float[4];
    private int count;

    Lines(Words words) {
        this.words = words;
    }

    void add(int from, int to) {
        if (count == widths.length) {
            widths = Arrays.copyOf(widths, count * 2);
            bounds = Arrays.copyOf(bounds, count * 4);
        }
        int end = to;
        while (end > from && words.glyph(end - 1).isBlank()) {
            end--;
        }
        bounds[2 * count] = from;
        bounds[2 * count + 1] = end;
        widths[count++] = words.width(from, end);
    }

    Words words() {
        return words;
    }

    int count() {
        return count;
    }

    int from(int line) {
        return bounds[2 * line];
    }

    int to(int line) {
        return bounds[2 * line + 1];
    }

    float width(int line) {
        return widths[line];
    }

    /** Width of the widest line. */
    float width() {
        float widest = 0;
        for (int i = 0; i < count; i++) {
            widest = Math.max(widest, widths[i]);
        }
        return widest;
    }
}

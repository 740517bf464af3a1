package auditpress.pdf;

/** Breaks words into lines, each as full as it gets; a word or badge too long for a line breaks inside. */
final class LineBreaker {
    private static final String SEAMS = "/-_.:?&=,;@";

    private final Words words;
    private final float width;
    private final Lines lines;
    private int start;

    private LineBreaker(Words words, float width) {
        this.words = words;
        this.width = width + 0.01f;
        this.lines = new Lines(words);
    }

    static Lines fit(Words words, float width) {
        return new LineBreaker(words, width).run();
    }

    /** Width of the widest piece that should not break: what a column needs at least. */
    static float longest(Words words) {
        float longest = 0;
        float current = 0;
        for (int i = 0; i < words.size(); i++) {
            Glyph glyph = words.glyph(i);
            boolean badge = isInBadge(words, i);
            current = glyph.isBreak() || (glyph.isBlank() && !badge) ? 0 : current + words.advance(i);
            longest = Math.max(longest, current);
            if (breaksAfter(words, i) && !badge) {
                current = 0;
            }
        }
        return longest;
    }

    private Lines run() {
        while (start < words.size()) {
            line();
        }
        return lines;
    }

    private void line() {
        float used = 0;
        int seam = start;
        int inBadge = start;
        for (int i = start; i < words.size(); i++) {
            Glyph glyph = words.glyph(i);
            if (glyph.isBreak()) {
                end(i, i + 1);
                return;
            }
            used += words.advance(i);
            if (used > width && i > start && !glyph.isBlank()) {
                int cut = seam > start ? seam : inBadge > start ? inBadge : cut(i);
                end(cut, cut);
                return;
            }
            if (breaksAfter(words, i)) {
                seam = isInBadge(words, i) ? seam : i + 1;
                inBadge = i + 1;
            }
        }
        end(words.size(), words.size());
    }

    private void end(int to, int next) {
        lines.add(start, to);
        start = next;
    }

    /** Where to cut a word that is longer than the line: at a seam in its last third, else just before the edge. */
    private int cut(int edge) {
        for (int i = edge - 1; i > start + (edge - start) * 2 / 3; i--) {
            if (SEAMS.indexOf(words.glyph(i).codePoint()) >= 0) {
                return i + 1;
            }
        }
        return edge;
    }

    private static boolean breaksAfter(Words words, int i) {
        return switch (words.glyph(i).codePoint()) {
            case ' ', '\u2013', '\u2014' -> true;
            case '-', '/', '_' -> isLetter(words, i - 1) && isLetter(words, i + 1);
            default -> false;
        };
    }

    private static boolean isInBadge(Words words, int i) {
        return words.span(words.spanAt(i)).badge() != null;
    }

    private static boolean isLetter(Words words, int i) {
        return i >= 0
                && i < words.size()
                && words.glyph(i).codePoint() > 0
                && Character.isLetter(words.glyph(i).codePoint());
    }
}

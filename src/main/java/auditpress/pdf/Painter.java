package auditpress.pdf;

import auditpress.model.Target;
import com.lowagie.text.pdf.PdfWriter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts lines on a sheet: text with its marks for the structure tree, tints below it, links above it. */
final class Painter {
    /** Height of a capital letter of Plex, for a size of 1: what lines are centred on. */
    private static final float CAPITAL = 0.698f;

    private final PdfWriter writer;
    private final Places places;

    Painter(PdfWriter writer, Places places) {
        this.writer = writer;
        this.places = places;
    }

    static float baseline(Ink ink, float top) {
        return top - (ink.leading() + CAPITAL * ink.size()) / 2;
    }

    /** Paints lines {@code from} to {@code to} of the passage, the first one below {@code top}. */
    void paint(Sheet sheet, Passage passage, int from, int to, Box room, Align align) {
        Run run = new Run(sheet, passage);
        float baseline = baseline(passage.ink(), room.top());
        for (int line = from; line < to; line++) {
            float x = room.left() + align.shift(room.width() - passage.lines().width(line));
            run.line(line, x, baseline);
            baseline -= passage.ink().leading();
        }
        run.end();
        if (to == passage.lines().count()) {
            passage.finish();
        }
    }

    /** Paints one line turned a quarter to the left, its baseline at {@code x}, beginning at {@code y}. */
    void paintUpright(Sheet sheet, Passage passage, float x, float y) {
        Run run = new Run(sheet, passage);
        run.upright = true;
        run.line(0, x, y);
        run.end();
        passage.finish();
    }

    /** The state while one passage is painted. */
    private final class Run {
        private final Sheet sheet;
        private final Passage passage;
        private final Words words;
        private @Nullable Element owner;
        private boolean open;
        private boolean upright;
        private int atRight;
        private int atUp;

        Run(Sheet sheet, Passage passage) {
            this.sheet = sheet;
            this.passage = passage;
            this.words = passage.lines().words();
        }

        void line(int line, float start, float baseline) {
            float x = start;
            int end = passage.lines().to(line);
            for (int i = passage.lines().from(line); i < end; ) {
                int next = spanEnd(i, end);
                float width = words.width(i, next);
                span(i, next, x, baseline, width);
                x += upright ? 0 : width;
                i = next;
            }
        }

        private int spanEnd(int from, int end) {
            int i = from;
            while (i < end && words.spanAt(i) == words.spanAt(from)) {
                i++;
            }
            return i;
        }

        private void span(int from, int to, float x, float baseline, float width) {
            int number = words.spanAt(from);
            Span span = words.span(number);
            begin(passage.owner(number));
            if (span.isDecorated()) {
                decorate(span, x, baseline, width);
            }
            segments(from, to, span, x, baseline);
            if (span.target() != null && owner != null) {
                link(number, span.target(), x, baseline, width);
            }
        }

        private void begin(@Nullable Element next) {
            if (open && next == owner) {
                return;
            }
            end();
            if (next != null) {
                sheet.begin(next);
            }
            sheet.content().raw("BT ");
            atRight = 0;
            atUp = 0;
            owner = next;
            open = true;
        }

        void end() {
            if (open) {
                sheet.content().raw("ET\n");
                if (owner != null) {
                    sheet.end();
                }
                open = false;
            }
        }

        /** Shows stretches of one font, each placed by itself. */
        private void segments(int from, int to, Span span, float start, float baseline) {
            float at = start;
            int i = from;
            while (i < to) {
                Glyph first = words.glyph(i);
                float next = at;
                if (first.isDrawn()) {
                    sheet.ink(first.font(), span.size(), span.color());
                    place(upright ? start : at, upright ? baseline + at - start : baseline);
                    Ops ops = sheet.content().raw("(");
                    for (;
                            i < to
                                    && words.glyph(i).font() == first.font()
                                    && words.glyph(i).isDrawn();
                            i++) {
                        ops.raw(words.glyph(i).code());
                        next += words.advance(i);
                    }
                    ops.raw(")Tj\n");
                } else {
                    next += words.advance(i++);
                }
                at = next;
            }
        }

        /** Moves from the place of the piece before, since steps are shorter to write than places. */
        private void place(float toX, float toY) {
            Ops ops = sheet.content();
            if (upright) {
                ops.raw("0 1 -1 0 ").numbers(toX, toY).raw("Tm ");
                return;
            }
            int right = Math.round(toX * 100);
            int up = Math.round(toY * 100);
            ops.numbers((right - atRight) / 100f, (up - atUp) / 100f).raw("Td ");
            atRight = right;
            atUp = up;
        }

        private void decorate(Span span, float x, float baseline, float width) {
            Drawing drawing = sheet.decoration();
            float size = span.size();
            if (span.badge() != null) {
                drawing.pill(Palette.tint(span.badge()), x, baseline - size * 0.3f, width, size * 1.3f);
            } else if (span.code()) {
                drawing.rounded(0xeff1f4, x - 1, baseline - size * 0.3f, width + 2, size * 1.25f, 1.5f);
            }
            if (span.struck()) {
                drawing.line(span.color(), 0.6f, x, baseline + size * 0.26f, x + width, baseline + size * 0.26f);
            }
        }

        private void link(int number, Target target, float x, float baseline, float width) {
            float size = words.span(number).size();
            Box box = upright
                    ? new Box(x - size, baseline, x + size * 0.3f, baseline + width)
                    : new Box(x, baseline - size * 0.3f, x + width, baseline + size * 0.95f);
            Painter.this.link(sheet, Objects.requireNonNull(owner), target, box, words.text(number));
        }
    }

    /** Makes a place on the sheet lead to the target. */
    void link(Sheet sheet, Element element, Target target, Box box, String text) {
        if (target instanceof Target.ToPage page) {
            places.want(page, sheet.number());
        }
        var annotation = writer.getPdfIndirectReference();
        element.object(sheet.number(), annotation.getNumber());
        int key = element.structure().link(element);
        sheet.add(new Link(annotation, key, target, box, text));
    }
}

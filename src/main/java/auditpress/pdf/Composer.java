package auditpress.pdf;

import auditpress.model.Run;
import auditpress.model.Target;
import auditpress.model.Text;
import auditpress.model.Tone;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Turns text into glyphs; whatever the reader could not see otherwise is spelled out as {@code [U+202E]}. */
final class Composer {
    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final byte[] NOTHING = {};

    private final Fonts fonts;

    Composer(Fonts fonts) {
        this.fonts = fonts;
    }

    Words compose(String text, Ink ink) {
        Words words = new Words();
        add(words, text, ink);
        return words;
    }

    Words compose(Text text, Ink ink) {
        Words words = new Words();
        add(words, text, ink);
        return words;
    }

    void add(Words words, String text, Ink ink) {
        append(words, text, ink.face(), Span.of(ink));
    }

    void add(Words words, Text text, Ink ink) {
        for (Run run : text.runs()) {
            append(words, run, ink);
        }
    }

    private void append(Words words, Run run, Ink ink) {
        if (run.isPlain()) {
            append(words, run.text(), ink.face(), Span.of(ink));
        } else if (run.badge() != null) {
            badge(words, run, ink);
        } else {
            boolean code = run.style().code();
            Face face = ink.face().with(run.style());
            Target target = shown(run.target());
            float size = code && ink.face() != Face.MONO ? ink.size() * 0.92f : ink.size();
            int color = target == null ? ink.color() : Palette.ACCENT;
            append(
                    words,
                    run.text(),
                    face,
                    new Span(size, color, target, null, run.style().struck(), code));
        }
    }

    /** A file does not travel inside the pack, so a link to one is only its words. */
    private static @Nullable Target shown(@Nullable Target target) {
        return target instanceof Target.ToFile ? null : target;
    }

    private void badge(Words words, Run run, Ink ink) {
        Tone tone = Objects.requireNonNull(run.badge());
        Span span = new Span(
                ink.size() * 0.94f,
                Palette.of(tone),
                shown(run.target()),
                tone,
                run.style().struck(),
                false);
        Face face = Face.STRONG;
        words.span(span);
        words.add(pad(face, 0.4f));
        String sign = run.text().isBlank() ? tone.sign() : tone.sign() + NO_BREAK_SPACE;
        glyphs(words, sign + run.text(), face, span);
        words.add(pad(face, 0.4f));
    }

    private Glyph pad(Face face, float width) {
        return new Glyph(Glyph.PAD, space(face).font(), width, NOTHING);
    }

    private Glyph space(Face face) {
        return Objects.requireNonNull(fonts.glyph(face, ' '), "a font without a space");
    }

    private void append(Words words, String text, Face face, Span span) {
        words.span(span);
        glyphs(words, text, face, span);
    }

    private void glyphs(Words words, String text, Face face, Span span) {
        int length = text.length();
        for (int i = 0; i < length; ) {
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            String sign = codePoint < 0x2700 ? null : Signs.of(codePoint);
            if (sign != null) {
                sign.codePoints().forEach(c -> words.add(Objects.requireNonNull(fonts.glyph(face, c))));
            } else if (!Signs.choosesColour(codePoint)) {
                glyph(words, codePoint, face, span);
            }
        }
    }

    private void glyph(Words words, int codePoint, Face face, Span span) {
        Glyph glyph = Unseen.is(codePoint) ? special(face, codePoint) : fonts.glyph(face, codePoint);
        if (glyph == null) {
            spellOut(words, codePoint, face, span);
        } else {
            words.add(glyph);
        }
    }

    private @Nullable Glyph special(Face face, int codePoint) {
        Glyph space = space(face);
        if (codePoint == '\n') {
            return new Glyph('\n', space.font(), 0, NOTHING);
        }
        if (codePoint == NO_BREAK_SPACE) {
            return new Glyph(NO_BREAK_SPACE, space.font(), space.advance(), space.code());
        }
        if (Character.isISOControl(codePoint) || Character.isSpaceChar(codePoint)) {
            return space;
        }
        fonts.refuse(codePoint);
        return null;
    }

    private void spellOut(Words words, int codePoint, Face face, Span span) {
        int color = span.badge() == null ? Palette.MUTED : span.color();
        words.span(new Span(span.size() * 0.8f, color, span.target(), span.badge(), false, false));
        String name = String.format(Locale.ROOT, "[U+%04X]", codePoint);
        for (int i = 0; i < name.length(); i++) {
            words.add(Objects.requireNonNull(fonts.glyph(face, name.charAt(i))));
        }
        words.span(span);
    }
}

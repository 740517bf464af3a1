package auditpress.pdf;

import auditpress.model.Target;
import auditpress.model.Tone;
import org.jspecify.annotations.Nullable;

/**
 * What a stretch of glyphs has in common.
 *
 * @param target where a click leads, or null
 * @param badge the tone of the tint behind it, or null
 * @param code whether it stands on the grey of inline code
 */
record Span(
        float size,
        int color,
        @Nullable Target target,
        @Nullable Tone badge,
        boolean struck,
        boolean code) {
    static Span of(Ink ink) {
        return new Span(ink.size(), ink.color(), null, null, false, false);
    }

    boolean isDecorated() {
        return badge != null || struck || code;
    }
}

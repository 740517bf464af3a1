package auditpress.model;

import org.jspecify.annotations.Nullable;

/**
 * A piece of text in one style.
 *
 * @param text may hold line breaks
 * @param badge the tone of a status badge, or null for running text
 * @param target where a click leads, or null
 */
public record Run(
        String text,
        Style style,
        @Nullable Tone badge,
        @Nullable Target target) {

    /** The marks that Markdown knows; several may hold. */
    public record Style(boolean strong, boolean emphasis, boolean code, boolean struck) {
        public static final Style PLAIN = new Style(false, false, false, false);

        public boolean isPlain() {
            return !strong && !emphasis && !code && !struck;
        }

        public Style withStrong() {
            return new Style(true, emphasis, code, struck);
        }

        public Style withEmphasis() {
            return new Style(strong, true, code, struck);
        }

        public Style withCode() {
            return new Style(strong, emphasis, true, struck);
        }

        public Style withStruck() {
            return new Style(strong, emphasis, code, true);
        }
    }

    public boolean isPlain() {
        return badge == null && target == null && style.isPlain();
    }
}

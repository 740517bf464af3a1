package auditpress.pdf;

import auditpress.model.Tone;

/** The few colours of the pack, as RGB; every text colour keeps a contrast of 4.5 to 1 on its tint. */
final class Palette {
    static final int INK = 0x1b2430;
    static final int MUTED = 0x5b6675;
    static final int HAIRLINE = 0xd5dae1;
    static final int ACCENT = 0x0f5c6e;
    static final int PANEL = 0xf4f6f8;
    static final int WHITE = 0xffffff;

    private Palette() {}

    static int of(Tone tone) {
        return switch (tone) {
            case GOOD -> 0x1d6b3c;
            case WARN -> 0x8a5a00;
            case BAD -> 0xa4262c;
            case INFO -> 0x2a5d9f;
            case NEUTRAL -> MUTED;
        };
    }

    static int tint(Tone tone) {
        return switch (tone) {
            case GOOD -> 0xe6f2ea;
            case WARN -> 0xfbf1dc;
            case BAD -> 0xfbe9ea;
            case INFO -> 0xe7eff9;
            case NEUTRAL -> 0xeef0f3;
        };
    }

    /** Between tint and text colour: for bars, which are large and hold text of their own. */
    static int fill(Tone tone) {
        return switch (tone) {
            case GOOD -> 0xa9d3b8;
            case WARN -> 0xf0cf8e;
            case BAD -> 0xeda9ac;
            case INFO -> 0xa9c6ea;
            case NEUTRAL -> 0xcfd5dd;
        };
    }
}

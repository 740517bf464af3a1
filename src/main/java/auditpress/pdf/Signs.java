package auditpress.pdf;

import org.jspecify.annotations.Nullable;

/** What stands on paper for the coloured signs that people mark a state with and that no font of the pack has. */
final class Signs {
    private Signs() {}

    /** Signs or a word of the same meaning; null where the character stands for itself. */
    static @Nullable String of(int codePoint) {
        return switch (codePoint) {
            case 0x2705 -> "\u2714";
            case 0x274c, 0x274e -> "\u2718";
            case 0x2b50 -> "\u2605";
            case 0x2757 -> "!";
            case 0x2753 -> "?";
            case 0x2b1c -> "\u2610";
            case 0x1f534, 0x1f7e5 -> "[red]";
            case 0x1f7e0, 0x1f7e7 -> "[orange]";
            case 0x1f7e1, 0x1f7e8 -> "[yellow]";
            case 0x1f7e2, 0x1f7e9 -> "[green]";
            case 0x1f535, 0x1f7e6 -> "[blue]";
            default -> null;
        };
    }

    /** Whether the character only says whether the one before it is drawn in colour. */
    static boolean choosesColour(int codePoint) {
        return codePoint == 0xfe0e || codePoint == 0xfe0f;
    }
}

package auditpress.pdf;

import auditpress.model.Run;

/** The faces of type that the pack is set in, by the file that holds each. */
enum Face {
    REGULAR("IBMPlexSans-Regular.ttf"),
    STRONG("IBMPlexSans-SemiBold.ttf"),
    EMPHASIS("IBMPlexSans-Italic.ttf"),
    STRONG_EMPHASIS("IBMPlexSans-SemiBoldItalic.ttf"),
    MONO("IBMPlexMono-Regular.ttf"),
    /** Stands in where the wanted face lacks a character. */
    FALLBACK("DejaVuSans.ttf");

    private final String file;

    Face(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }

    /** This face with a run's marks on top. */
    Face with(Run.Style style) {
        if (style.code() || this == MONO) {
            return MONO;
        }
        boolean strong = style.strong() || this == STRONG || this == STRONG_EMPHASIS;
        boolean emphasis = style.emphasis() || this == EMPHASIS || this == STRONG_EMPHASIS;
        if (strong) {
            return emphasis ? STRONG_EMPHASIS : STRONG;
        }
        return emphasis ? EMPHASIS : REGULAR;
    }
}

package auditpress.pdf;

/** Characters that draw nothing themselves: controls, odd spaces, joiners, marks of direction. */
final class Unseen {
    private Unseen() {}

    static boolean is(int codePoint) {
        if (codePoint >= ' ' && codePoint < 0x7f) {
            return false;
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> true;
            default -> codePoint >= 0xfe00 && codePoint <= 0xfe0f;
        };
    }
}

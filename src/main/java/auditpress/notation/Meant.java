package auditpress.notation;

/**
 * What a text of somebody else's file means in a field.
 *
 * @param text in our canonical spelling; as written where it could not be placed
 * @param why the text was changed or not placed, as a sentence; empty where it stayed as it was
 */
public record Meant(String text, Kind kind, String why) {
    /** What became of the text. */
    public enum Kind {
        /** It was canonical, but for blanks and the signs between the entries of a list. */
        KEPT,
        /** It means the same in our spelling. */
        CHANGED,
        /** Nothing of ours is surely meant. */
        UNPLACED
    }

    /** With this a reason says that the text says more than the value can hold. */
    static final String LEFT_OUT = "left out";

    /** A text that stays as it is. */
    public static Meant kept(String text) {
        return new Meant(text, Kind.KEPT, "");
    }

    static Meant changed(String text, String why) {
        return new Meant(text, Kind.CHANGED, why);
    }

    /** Kept where it is as it was, changed for that reason where it is not. */
    static Meant of(String before, String after, String why) {
        return after.equals(before) ? kept(after) : changed(after, why);
    }

    static Meant unplaced(String text, String why) {
        return new Meant(text, Kind.UNPLACED, why);
    }

    /** Whether the text says more than the value. */
    public boolean isShortened() {
        return why.contains(LEFT_OUT);
    }

    boolean isPlaced() {
        return kind != Kind.UNPLACED;
    }
}

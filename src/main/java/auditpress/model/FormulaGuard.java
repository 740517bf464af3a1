package auditpress.model;

import java.util.regex.Pattern;

/**
 * Keeps texts of a CSV file from being taken for formulas by a spreadsheet: with an apostrophe before them, as other programs
 * write it. What was put on is taken off again exactly, also from texts that hold apostrophes of their own.
 */
public final class FormulaGuard {
    private static final String SIGN = "[=+\\-@\t\r]";
    private static final Pattern NUMBER = Pattern.compile("-\\d+(?:\\.\\d+)?");
    private static final Pattern FORMULA = Pattern.compile(SIGN + ".*", Pattern.DOTALL);
    /** One apostrophe is a guard where no other one follows, which may be a quotation's end. */
    private static final Pattern ONE = Pattern.compile("'" + SIGN + "[^']*", Pattern.DOTALL);
    /** Of several the first two are. */
    private static final Pattern TWO = Pattern.compile("''+" + SIGN + ".*", Pattern.DOTALL);

    private FormulaGuard() {}

    /** The text as a file may hold it; negative numbers, which do no harm, stay as they are. */
    public static String on(String text) {
        if (FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches()) {
            return (text.indexOf('\'') < 0 ? "'" : "''") + text;
        }
        return kept(text);
    }

    /** The text for a file in which nothing needs a guard, so that a reader who takes guards off leaves it whole. */
    public static String kept(String text) {
        return ONE.matcher(text).matches() || TWO.matcher(text).matches() ? "''" + text : text;
    }

    /** The text that was meant. */
    public static String off(String text) {
        if (ONE.matcher(text).matches()) {
            return text.substring(1);
        }
        return TWO.matcher(text).matches() ? text.substring(2) : text;
    }
}

package auditpress.notation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a column of numbers: whether 1,234 has a fraction is decided by the others. */
final class NumberNotation implements Notation {
    private static final Pattern CANONICAL = Pattern.compile("-?\\d{1,15}(?:\\.\\d{1,10})?");
    private static final String UNIT = "(?:[%‰€$£¥]|(?iu:EUR|USD|GBP|CHF|CZK|Kč)|\\p{L}[\\p{L}.]{0,15})";
    private static final Pattern WITH_UNIT =
            Pattern.compile("(" + UNIT + ")?\\s*([-−+]?\\d[\\d.,'’ ]*?)\\s*(" + UNIT + ")?");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:([.,])\\d{3})+");
    private static final Pattern MIXED = Pattern.compile("\\d{1,3}(?:[.,]\\d{3})+[.,]\\d+");
    private static final Pattern FRACTION = Pattern.compile("\\d*([.,])\\d+");
    private static final Pattern BLANK_GROUPS = Pattern.compile("(?<=\\d)['’ ](?=\\d{3}(?:\\D|$))");

    /** The sign before fractions, or a blank where no text of the column tells. */
    private final char decimals;

    private final boolean torn;
    private final boolean oneUnit;

    private NumberNotation(char decimals, boolean torn, boolean oneUnit) {
        this.decimals = decimals;
        this.torn = torn;
        this.oneUnit = oneUnit;
    }

    static NumberNotation of(List<String> texts) {
        boolean comma = false;
        boolean point = false;
        for (String text : texts) {
            String digits = digits(text);
            char sign = digits == null ? ' ' : sure(digits);
            comma |= sign == ',';
            point |= sign == '.';
        }
        long units = texts.stream()
                .map(NumberNotation::unit)
                .filter(u -> !u.isEmpty())
                .distinct()
                .count();
        return new NumberNotation(comma == point ? ' ' : comma ? ',' : '.', comma && point, units < 2);
    }

    /** The sign before the fraction where the number itself tells it, else a blank. */
    private static char sure(String digits) {
        int last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
        if (last < 0) {
            return ' ';
        }
        char sign = digits.charAt(last);
        if (MIXED.matcher(digits).matches() && digits.indexOf(sign) == last) {
            return sign;
        }
        Matcher grouped = GROUPED.matcher(digits);
        if (grouped.matches()) {
            boolean twice = digits.indexOf(sign) != last;
            return twice
                            && digits.chars()
                                            .filter(c -> c == '.' || c == ',')
                                            .distinct()
                                            .count()
                                    == 1
                    ? sign == '.' ? ',' : '.'
                    : ' ';
        }
        return FRACTION.matcher(digits).matches() ? sign : ' ';
    }

    @Override
    public Meant read(String text) {
        if (CANONICAL.matcher(text).matches() && !(GROUPED.matcher(text).matches() && decimals == ',')) {
            return Meant.kept(text);
        }
        String digits = digits(text);
        if (digits == null) {
            return Meant.unplaced(text, "It is no number.");
        }
        if (!oneUnit && !unit(text).isEmpty()) {
            return Meant.unplaced(text, "The column's numbers have several units.");
        }
        char sign = sure(digits) == ' ' ? decimals : sure(digits);
        if (sign == ' ' && GROUPED.matcher(digits).matches()) {
            return Meant.unplaced(
                    text,
                    torn
                            ? "Thousands or a fraction? Some numbers of the column write the one, some the other."
                            : "Thousands or a fraction? No number of the column tells.");
        }
        String plain = sign == ',' ? digits.replace(".", "").replace(',', '.') : digits.replace(",", "");
        if (!CANONICAL.matcher(plain).matches()) {
            return Meant.unplaced(text, "It is no number.");
        }
        String number = (negative(text) ? "-" : "") + canonical(plain);
        return Meant.of(
                text,
                number,
                "Numbers were written with digits and a point before the fraction alone"
                        + (unit(text).isEmpty() ? "." : ", without their unit."));
    }

    private static String canonical(String plain) {
        return plain.indexOf('.') < 0 ? plain : new BigDecimal(plain).toPlainString();
    }

    private static boolean negative(String text) {
        Matcher matcher = WITH_UNIT.matcher(text);
        return matcher.matches()
                && !Character.isDigit(matcher.group(2).charAt(0))
                && matcher.group(2).charAt(0) != '+';
    }

    /** The digits with their points and commas, or null where there is anything else. */
    private static @Nullable String digits(String text) {
        Matcher matcher = WITH_UNIT.matcher(text);
        if (!matcher.matches() || (matcher.group(1) != null && matcher.group(3) != null)) {
            return null;
        }
        String digits = BLANK_GROUPS
                .matcher(matcher.group(2).replaceFirst("^[-−+]", ""))
                .replaceAll("");
        return digits.chars().allMatch(c -> Character.isDigit(c) || c == '.' || c == ',') ? digits : null;
    }

    private static String unit(String text) {
        Matcher matcher = WITH_UNIT.matcher(text);
        if (!matcher.matches()) {
            return "";
        }
        String unit = matcher.group(1) == null ? matcher.group(3) : matcher.group(1);
        return unit == null ? "" : unit.toLowerCase(Locale.ROOT);
    }
}

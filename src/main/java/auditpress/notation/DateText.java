package auditpress.notation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text that names a day: three numbers in one of two orders, or in the one that their signs tell.
 *
 * @param first the day, or the month of {@code 12/31/2026}
 * @param second the other one
 * @param signs how the parts were told apart
 */
record DateText(int year, int first, int second, Signs signs) {
    /** Which of two numbers is the day. */
    enum Order {
        DAY_FIRST,
        MONTH_FIRST
    }

    /** What tells the parts apart: a word for the month, the year in front, points, or nothing but the numbers. */
    enum Signs {
        ENGLISH_DAY,
        ENGLISH_MONTH,
        OTHER_WORD,
        YEAR,
        POINTS,
        STROKES,
        SERIAL
    }

    private static final int CENTURY = 2000;
    private static final int LAST_SHORT = 79;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    private static final int FIRST_SERIAL = 32_874;
    private static final int LAST_SERIAL = 73_415;

    private static final String NAME = "(?<name>\\p{L}{3,12})\\.?";
    private static final Pattern TIME = Pattern.compile(
            "(?iu)(?:T|,?\\s+|\\s*[-–]\\s+)(?:at\\s+|um\\s+|à\\s+)?\\d{1,2}\\s?[:.h]\\s?\\d{2}"
                    + "(?:[:.]\\d{2}(?:[.,]\\d{1,9})?)?(?:\\s*[ap]\\.?m\\.?)?(?:\\s*(?:Uhr|Z|UTC|GMT|CES?T|[+-]\\d{2}:?\\d{2}))*$");
    /** What Polish writes around a date. */
    private static final Pattern AROUND = Pattern.compile("(?iu)^dnia\\s+|(?<=\\d{4})\\s*(?:r\\.?|rok[ua]?)$");

    private static final Pattern WEEKDAY = Pattern.compile(
            "(?iu)^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|montag|dienstag|mittwoch|donnerstag"
                    + "|freitag|samstag|sonnabend|sonntag|mo|di|mi|do|fr|sa|so|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lun|jeu|ven|dim"
                    + "|lunes|martes|miércoles|jueves|viernes|sábado|domingo|pondělí|úterý|středa|čtvrtek|pátek|sobota|neděle"
                    + "|δευτέρα|τρίτη|τετάρτη|πέμπτη|παρασκευή|σάββατο|κυριακή|lunedì|martedì|mercoledì|giovedì|venerdì|sabato"
                    + "|domenica|(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|maandag|dinsdag|woensdag|donderdag|vrijdag"
                    + "|zaterdag|zondag|poniedziałek|wtorek|środa|czwartek|piątek|niedziela)"
                    + "[.,]{0,2}\\s+(?=\\d|(?:den|dem|le)\\s|\\p{L}{3,12}\\.?\\s+\\d)");
    /** "den 12. März 2026", "le 12 mars 2026". */
    private static final Pattern ARTICLE = Pattern.compile("(?iu)^(?:den|dem|am|le)\\s+(?=\\d)");

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern NUMBERS =
            Pattern.compile("(\\d{1,2})(?:\\s*\\.\\s*(\\d{1,2})\\s*\\.\\s*|([-/])(\\d{1,2})\\3)(\\d{4}|\\d{2})");
    private static final Pattern DAY_NAME =
            Pattern.compile("(?iu)(?<day>\\d{1,2})(?:st|nd|rd|th|er|[.ºª°])?[\\s/-]*(?:of\\s+|de\\s+)?" + NAME
                    + "[\\s,/-]*(?:de\\s+|del\\s+|')?(?<year>\\d{4}|\\d{2})");
    private static final Pattern NAME_DAY = Pattern.compile(
            "(?iu)" + NAME + "[\\s/-]*(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:\\s*,\\s*|[\\s/-]+)(?<year>\\d{4})");
    private static final Pattern SERIAL = Pattern.compile("(\\d{5})(?:[.,]\\d+)?");

    /** A month with a year, by number or name. */
    static final Pattern MONTH_ONLY = Pattern.compile("(?iu)" + NAME + "[\\s,/-]*(?<short>')?(?<year>\\d{4}|\\d{2})"
            + "|(?:0?[1-9]|1[0-2])[/.-]\\d{4}|\\d{4}[/.-](?:0?[1-9]|1[0-2])");
    /** A year, a quarter, a half or a week of one. */
    static final Pattern PART_OF_YEAR = Pattern.compile(
            "(?iu)(?:(?:end of |ende |anfang |mitte |fin |début |mi-|by |early |mid |late )?(?:Q[1-4]|H[12]|[KC]W\\s?\\d{1,2}|T[1-4]|FY)?[\\s/'-]*(?:20)?\\d{2}"
                    + "(?:\\s*[-/]?\\s*(?:Q[1-4]|H[12]|W\\d{1,2}))?|(?:Q[1-4]|H[12])|(?:[1-4]\\.\\s?(?:Quartal|Halbjahr)|[1-4](?:er|e|ème|ère|nd)?\\s?(?:trimestre|semestre))(?:\\s+\\d{4})?)");
    /** A day of any year. */
    static final Pattern NO_YEAR =
            Pattern.compile("(?iu)\\d{1,2}\\.?[\\s/.-]*(?:\\p{L}{3,12}|\\d{1,2})\\.?|\\p{L}{3,12}\\.?\\s+\\d{1,2}");

    /** The day that a text names in any notation, whether or not the calendar has it. */
    static Optional<DateText> day(String text) {
        String bare = AROUND.matcher(text).replaceAll("");
        String named = WEEKDAY.matcher(bare).replaceFirst("");
        String day = TIME.matcher(ARTICLE.matcher(named).replaceFirst(""))
                .replaceFirst("")
                .strip();
        Matcher year = YEAR_FIRST.matcher(day);
        if (year.matches()) {
            return found(year.group(1), year.group(4), year.group(3), Signs.YEAR);
        }
        Matcher compact = COMPACT.matcher(day);
        if (compact.matches()) {
            return found(compact.group(1), compact.group(3), compact.group(2), Signs.YEAR);
        }
        Matcher numbers = NUMBERS.matcher(day);
        if (numbers.matches()) {
            boolean points = numbers.group(2) != null;
            return found(
                    numbers.group(5),
                    numbers.group(1),
                    points ? numbers.group(2) : numbers.group(4),
                    points ? Signs.POINTS : Signs.STROKES);
        }
        return named(day, DAY_NAME, Signs.ENGLISH_DAY)
                .or(() -> named(day, NAME_DAY, Signs.ENGLISH_MONTH))
                .or(() -> serial(day));
    }

    private static Optional<DateText> named(String text, Pattern pattern, Signs english) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return MonthNames.of(matcher.group("name"))
                .flatMap(m -> found(
                        matcher.group("year"),
                        matcher.group("day"),
                        String.valueOf(m.number()),
                        m.english() ? english : Signs.OTHER_WORD));
    }

    private static Optional<DateText> serial(String text) {
        Matcher matcher = SERIAL.matcher(text);
        int days = matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
        if (days < FIRST_SERIAL || days > LAST_SERIAL) {
            return Optional.empty();
        }
        LocalDate date = LocalDate.of(1899, 12, 30).plusDays(days);
        return Optional.of(new DateText(date.getYear(), date.getDayOfMonth(), date.getMonthValue(), Signs.SERIAL));
    }

    private static Optional<DateText> found(String digits, String first, String second, Signs signs) {
        int year = Integer.parseInt(digits);
        int full = digits.length() == 2 && year <= LAST_SHORT ? CENTURY + year : year;
        return full < FIRST_YEAR || full > LAST_YEAR
                ? Optional.empty()
                : Optional.of(new DateText(full, Integer.parseInt(first), Integer.parseInt(second), signs));
    }

    /** Whether another day is meant with the month first. */
    boolean isOpen() {
        return signs == Signs.STROKES && first != second && first <= 12 && second <= 12;
    }

    boolean isSerial() {
        return signs == Signs.SERIAL;
    }

    /** The order that the numbers themselves tell. */
    Optional<Order> order() {
        if (signs != Signs.STROKES || isOpen() || first == second) {
            return Optional.empty();
        }
        return Optional.of(first > 12 ? Order.DAY_FIRST : Order.MONTH_FIRST);
    }

    /** The order that people who write like this write numbers in: 20.03.2026 and 15. März day first, October 15 month first. */
    Optional<Order> habit() {
        return switch (signs) {
            case POINTS, OTHER_WORD -> Optional.of(Order.DAY_FIRST);
            case ENGLISH_MONTH -> Optional.of(Order.MONTH_FIRST);
            default -> Optional.empty();
        };
    }

    /** The day, or nothing when the calendar has none such. */
    Optional<LocalDate> date(Order order) {
        boolean swapped = signs == Signs.STROKES && (isOpen() ? order == Order.MONTH_FIRST : second > 12);
        try {
            return Optional.of(swapped ? LocalDate.of(year, first, second) : LocalDate.of(year, second, first));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}

package auditpress.read;

import auditpress.model.ContentFault;
import auditpress.model.Origin;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in plain words what is wrong with YAML or JSON that its parser gave up on. */
final class Unreadable {
    private static final Pattern MARK = Pattern.compile("(?m)^ in reader, line (\\d+), column (\\d+):$");
    private static final String QUOTE = "Put the value into quotes.";
    private static final String INDENT = "Indent the line as its neighbours with blanks.";

    /** @param start whether the place is where the broken piece begins, in place of where it was noticed */
    private record Words(Pattern said, boolean start, String message, String hint) {

        static Words at(boolean start, String said, String message, String hint) {
            return new Words(Pattern.compile(said), start, message, hint);
        }
    }

    /** What the parser says, and what it means; what stands in the parentheses goes to {@code $1}. */
    private static final List<Words> KNOWN = List.of(
            Words.at(
                    false,
                    "Duplicate Object property \"(.*)\"",
                    "The key '$1' stands twice in one mapping.",
                    "Remove or rename one of the two."),
            Words.at(false, "found character '\\\\t", "A tab indents this line; YAML knows blanks only.", INDENT),
            Words.at(false, "found character '(.)' that", "A value cannot begin with '$1'.", QUOTE),
            Words.at(
                    false,
                    "mapping values are not allowed",
                    "This colon follows a value, or the line is indented otherwise than the one above it.",
                    "Put a value that holds a colon into quotes; indent the line as its neighbours with blanks."),
            Words.at(
                    true,
                    "could not find expected ':'",
                    "This line is no 'key: value'.",
                    "Write a colon and a blank behind the key."),
            Words.at(
                    true,
                    "found unexpected end of stream",
                    "The quote that opens here never closes.",
                    "Close it, or take it away."),
            Words.at(
                    true,
                    "expected ',' or '([]}])'",
                    "The bracket that opens here is not closed before the next line or value.",
                    "Close it with '$1'."),
            Words.at(
                    false,
                    "expected <block end>",
                    "This line does not go with the ones above it.",
                    "Indent it as they are, and begin it as they begin."),
            Words.at(
                    false,
                    "expected escape sequence|unknown escape character",
                    "A backslash means something else in double quotes.",
                    "Use single quotes."),
            Words.at(
                    false,
                    "Expected a property name",
                    "A key is a word, not a list or mapping.",
                    "Write 'key: value'."));

    private Unreadable() {}

    /** @param origin where the parser says that it gave up; marks in its message are nearer to the place */
    static ContentFault fault(String file, int firstLine, Origin origin, String said) {
        Origin start = origin;
        Origin noticed = origin;
        Matcher mark = MARK.matcher(said);
        for (boolean first = true; mark.find(); first = false) {
            noticed = Origin.of(file, Integer.parseInt(mark.group(1)) + firstLine - 1, Integer.parseInt(mark.group(2)));
            start = first ? noticed : start;
        }
        for (Words words : KNOWN) {
            Matcher matcher = words.said.matcher(said);
            if (matcher.find()) {
                return new ContentFault(
                        words.start ? start : noticed, filled(words.message, matcher), filled(words.hint, matcher));
            }
        }
        String line = said.lines().findFirst().orElse("unreadable").strip();
        return new ContentFault(
                noticed,
                "Not readable: " + line + ".",
                "Check quotes, indentation and brackets at and above this place.");
    }

    private static String filled(String text, Matcher matcher) {
        return matcher.groupCount() == 0 ? text : text.replace("$1", matcher.group(1));
    }
}

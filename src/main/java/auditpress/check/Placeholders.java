package auditpress.check;

import auditpress.model.Field;
import auditpress.model.Item;
import auditpress.model.Register;
import auditpress.model.Type;
import auditpress.trace.Mentions;
import auditpress.trace.Place;
import auditpress.trace.Trace;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Rule D5: words that stand where somebody still has to write something. Code, and lines that quote a form, are passed over. */
final class Placeholders {
    private static final String LATER = "to be (?:determined|decided|defined|confirmed|completed|agreed|added)";
    private static final String WHO =
            "(?:the |your |our )?(?:company|organi[sz]ation|client|customer)(?:'s)?(?: name| contact)?"
                    + "|job title|(?:dd|day)[-/.](?:mm|month)[-/.](?:yyyy|year)";

    private static final String BLANKS =
            "ADDRESS|APPROVER|AUTHOR|COMPANY|DATE|DEPARTMENT|E-?MAIL|LOCATION|NAME|ORGANI[SZ]ATION"
                    + "|OWNER|PHONE|ROLE|TEAM|TITLE|VERSION|YEAR";

    /** Words that mean nothing else, wherever they stand. */
    private static final Pattern ANYWHERE = Pattern.compile(String.join(
            "|",
            "(?<![\\w.-])(?:TBD|tbd|TBC|FIXME)(?![\\w-])",
            // "TODO list" is a thing that people keep.
            "(?<![\\w.-])TODO(?![\\w-]|\\s+(?:list|board|column|label)s?\\b)",
            "(?i:\\blorem\\s+ipsum\\b)",
            // Not a masked number (XXXX XXXX 1234), nor a part of a name (CVE-2026-XXXX).
            "(?<![\\w./*#-])(?<![X\\d]\\s)X{3,}(?![\\w/*#-]|\\s[X\\d])",
            "(?i)(?<![\\w/<>-])<(?:(?:insert|enter|fill in|your|name of)\\b[^<>@/=\\n]{0,40}|" + WHO
                    + "|(?:full |first |last )?name|date|(?:document |policy )?(?:owner|author|approver)"
                    + "|yyyy[-/.]mm[-/.]dd)>(?![\\w/<_-])",
            "(?i)(?<![\\w\\[\\]])\\[(?:(?:insert|specify|fill in|replace with|your|name of|tbd|tbc|todo|xxx?)\\b[^\\]\\n]{0,60}|"
                    + WHO + ")\\](?![(\\[:\\w])",
            // The names that templates give to what is to be filled in, an example behind them; not [ISO27001] or
            // [MUST].
            "(?-i)(?<![\\w\\[\\]])\\[(?:[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|" + BLANKS
                    + ")(?:[ ,:;/|-][^\\[\\]\\n]{0,80})?\\](?![(\\[:\\w\\]])",
            "(?i)(?<=\\|)[ \\t]*" + LATER + "[ \\t]*(?=\\|)"));

    /** What stands for a value only where nothing else is written. */
    private static final Pattern ALONE = Pattern.compile("(?i)\\W*(?:" + LATER + "|tba|xxx?|placeholder)\\W*|\\?+");

    /** A date that never comes; in a policy it is a rule of conduct, in minutes and plans it is no date. */
    private static final Pattern VAGUE = Pattern.compile("(?i)\\b(?:as soon as possible|asap)\\b");

    private static final Set<String> PLANS =
            Set.of("review", "action", "decision", "improvement", "opportunity", "change");

    private static final Pattern QUOTED_LINE = Pattern.compile("(?m)^\\s*>.*$");

    private static final int SHORT = 40;

    private Placeholders() {}

    /** Whether the text is nothing else. */
    static boolean isOne(String text) {
        return ANYWHERE.matcher(text.strip()).matches() || ALONE.matcher(text).matches();
    }

    static Stream<Hit> hits(Trace trace) {
        return trace.pack().registers().stream().flatMap(r -> hits(trace, r));
    }

    private static Stream<Hit> hits(Trace trace, Register register) {
        List<Field> fields = register.fields().stream()
                .filter(f -> f.type() == Type.TEXT || f.type() == Type.MARKDOWN)
                .toList();
        return trace.items(register.kind()).stream()
                .flatMap(i -> hit(
                        i,
                        fields.stream()
                                .filter(f -> mayHoldOne(i.text(f.name())))
                                .flatMap(f -> found(i, f).stream())
                                .toList())
                        .stream());
    }

    /** Whether a pattern may match: one pass over the text, since tens of thousands of descriptions are looked at. */
    private static boolean mayHoldOne(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isSign(text, i)) {
                return true;
            }
        }
        return text.length() <= SHORT && ALONE.matcher(text).matches();
    }

    /** Whether a piece of what the patterns look for begins here; pieces that begin with a rare letter. */
    private static boolean isSign(String text, int at) {
        return switch (text.charAt(at)) {
            case '<', '[' -> true;
            case 'A' -> text.startsWith("ASAP", at);
            case 'F' -> text.startsWith("FIXME", at);
            case 'L' -> text.startsWith("Lorem", at) || text.startsWith("LOREM", at);
            case 'T' -> text.startsWith("TB", at) || text.startsWith("TO", at);
            case 'X' -> text.startsWith("XXX", at);
            case 'b' -> text.startsWith("bd", at) || text.startsWith("be ", at);
            case 'p' -> text.startsWith("psum", at) || text.startsWith("possible", at);
            default -> text.charAt(at) == 's' && text.startsWith("sap", at);
        };
    }

    private static List<Found> found(Item item, Field field) {
        String written = item.text(field.name());
        if (ALONE.matcher(written).matches()) {
            return List.of(new Found(field, 0, written));
        }
        String text = blanked(Mentions.withoutCode(written));
        List<Pattern> patterns = PLANS.contains(item.kind()) ? List.of(ANYWHERE, VAGUE) : List.of(ANYWHERE);
        return patterns.stream()
                .flatMap(p -> p.matcher(text).results())
                .map(m -> new Found(field, m.start(), m.group().strip()))
                .sorted(Comparator.comparing(Found::offset))
                .toList();
    }

    /** Lines that quote are blanked out, each place kept. */
    private static String blanked(String text) {
        return text.indexOf('>') < 0
                ? text
                : QUOTED_LINE
                        .matcher(text)
                        .replaceAll(line -> " ".repeat(line.group().length()));
    }

    /** A text with a hundred of them is one text that is yet to be written. */
    private static Optional<Hit> hit(Item item, List<Found> all) {
        if (all.isEmpty()) {
            return Optional.empty();
        }
        Found first = all.get(0);
        String word = Phrase.quoted(first.word());
        boolean one = all.stream().map(Found::word).distinct().count() == 1;
        return Optional.of(Hit.at(
                item,
                Place.inside(item, first.field().name(), first.offset()),
                one
                        ? "The placeholder " + word + " stands " + (all.size() == 1 ? "" : all.size() + " times ")
                                + "in '"
                                + first.field().label() + "' of "
                                + Phrase.inline(item) + "."
                        : all.size() + " placeholders stand in " + Phrase.inline(item) + ", the first, " + word
                                + ", in '" + first.field().label() + "'.",
                ""));
    }

    private record Found(Field field, int offset, String word) {}
}

package auditpress.notation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a path or web address: of a link in any writing, where it leads. */
final class AddressNotation implements Notation {
    private static final Pattern MARKDOWN =
            Pattern.compile("!?\\[[^\\[\\]]*\\]\\(\\s*<?([^()\\s>]+)>?(?:\\s+\"[^\"]*\")?\\s*\\)");
    private static final Pattern FORMULA =
            Pattern.compile("(?i)=?\\s*HYPERLINK\\(\\s*\"([^\"]+)\"\\s*(?:[,;]\\s*\"[^\"]*\"\\s*)?\\)");
    private static final Pattern WIKI = Pattern.compile("\\[[^\\[\\]|]*\\|([^\\[\\]|]+)\\]");
    private static final Pattern ANGLES = Pattern.compile("<([^<>\\s]+)>");
    private static final Pattern SCHEME = Pattern.compile("(?i)[a-z][a-z0-9+.-]*://\\S+|mailto:\\S+");
    private static final Pattern WITHOUT_SCHEME =
            Pattern.compile("(?i)(?:www\\.)?[a-z0-9-]+(?:\\.[a-z0-9-]+)+(?:/\\S*)?");

    private final boolean web;

    AddressNotation(boolean web) {
        this.web = web;
    }

    @Override
    public Meant read(String text) {
        String target = text;
        String before;
        do {
            before = target;
            target = target(target);
        } while (!target.equals(before));
        if (web && !SCHEME.matcher(target).matches()) {
            return Meant.unplaced(
                    text,
                    WITHOUT_SCHEME.matcher(target).matches()
                            ? "The address lacks its beginning, such as https://."
                            : "It is no web address.");
        }
        if (!web && SCHEME.matcher(target).matches()) {
            return Meant.unplaced(text, "It is a web address, not a file of the evidence folder.");
        }
        boolean linked = !target.equals(text);
        String path = web ? target : path(target, linked);
        String why = linked ? "Of links, the place that they lead to was taken." : "Paths were written with strokes.";
        return Meant.of(text, path, why);
    }

    private static String target(String text) {
        for (Pattern link : new Pattern[] {MARKDOWN, FORMULA, WIKI, ANGLES}) {
            Matcher matcher = link.matcher(text);
            if (matcher.matches()) {
                return matcher.group(1).strip();
            }
        }
        return text;
    }

    private static String path(String target, boolean linked) {
        String path = target.replace('\\', '/').replaceFirst("^(?:\\./)+", "");
        return linked ? path.replace("%20", " ") : path;
    }
}

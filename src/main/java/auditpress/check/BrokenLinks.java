package auditpress.check;

import auditpress.model.Field;
import auditpress.model.Item;
import auditpress.model.Register;
import auditpress.model.Type;
import auditpress.trace.Dangling;
import auditpress.trace.Mentions;
import auditpress.trace.Place;
import auditpress.trace.RecordFiles;
import auditpress.trace.Trace;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Rule D7: references in double brackets, and Markdown links, that lead nowhere. */
final class BrokenLinks {
    private static final Pattern LINK = Pattern.compile("\\]\\(\\s*(?:<([^>\\n]*)>|([^)\\s]*))");
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*");

    private final Trace trace;
    private final RecordFiles files;

    private BrokenLinks(Trace trace) {
        this.trace = trace;
        this.files = new RecordFiles(trace);
    }

    static Stream<Hit> hits(Trace trace) {
        BrokenLinks links = new BrokenLinks(trace);
        Stream<Hit> written = trace.pack().registers().stream().flatMap(links::written);
        return Stream.concat(
                trace.dangling().stream().filter(BrokenLinks::isInText).map(BrokenLinks::reference), written);
    }

    /** Whether the reference stands in running text rather than in a field of its own. */
    static boolean isInText(Dangling dangling) {
        return dangling.field().type() == Type.MARKDOWN;
    }

    private static Hit reference(Dangling dangling) {
        String message = "[[" + dangling.text() + "]] in " + Phrase.inline(dangling.from()) + " leads to nothing.";
        return Hit.at(dangling.from(), dangling.origin(), message, dangling.hint());
    }

    private Stream<Hit> written(Register register) {
        List<String> fields = register.fields().stream()
                .filter(f -> f.type() == Type.MARKDOWN)
                .map(Field::name)
                .toList();
        return trace.items(register.kind()).stream()
                .flatMap(i -> fields.stream().flatMap(f -> written(i, f)));
    }

    private Stream<Hit> written(Item item, String field) {
        String text = item.text(field);
        if (!text.contains("](")) {
            return Stream.empty();
        }
        Matcher links = LINK.matcher(Mentions.withoutCode(text));
        Set<String> seen = new HashSet<>();
        return links
                .results()
                .filter(l -> leadsNowhere(target(l)) && seen.add(target(l)))
                .map(l -> Hit.at(
                        item,
                        Place.inside(item, field, l.start() + 2),
                        "The link to " + Phrase.quoted(target(l)) + " in " + Phrase.inline(item) + " leads to nothing.",
                        hint(target(l))))
                .toList()
                .stream();
    }

    private static String target(java.util.regex.MatchResult link) {
        return link.group(1) == null ? link.group(2) : link.group(1);
    }

    private boolean leadsNowhere(String target) {
        String path = withoutAnchor(target);
        return !target.startsWith("#")
                && !SCHEME.matcher(target).matches()
                && trace.item(path).isEmpty()
                && files.find(target).isEmpty()
                && !trace.pack().files().containsKey(path);
    }

    private static String withoutAnchor(String target) {
        String path = target.replaceFirst("#.*", "").replace("%20", " ");
        return path.startsWith(EvidenceFiles.FOLDER) ? path.substring(EvidenceFiles.FOLDER.length()) : path;
    }

    private static String hint(String target) {
        return withoutAnchor(target).matches("(?i).*\\.(md|markdown)")
                ? "Import that file too ('auditpress import'), or write the id of the record in its place."
                : "Write the id of a record, the path of an evidence file, or a whole address.";
    }
}

package auditpress.page;

import auditpress.model.Catalogue;
import auditpress.model.Run;
import auditpress.model.Target;
import auditpress.model.Text;
import auditpress.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the numbers of clauses into links to their rows of the clause coverage. */
final class ClauseLinks {
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])\\d{1,2}(?:\\.\\d{1,2}){1,2}(?![\\w.])");

    private final Trace trace;

    ClauseLinks(Trace trace) {
        this.trace = trace;
    }

    /** The text as it is, each clause that has a row a link. */
    Text in(String text) {
        List<Run> runs = new ArrayList<>();
        Matcher number = NUMBER.matcher(text);
        int done = 0;
        while (number.find()) {
            Optional<String> row = rowOf(number.group());
            if (row.isPresent()) {
                add(runs, text.substring(done, number.start()), null);
                add(runs, number.group(), row(row.get()));
                done = number.end();
            }
        }
        add(runs, text.substring(done), null);
        return new Text(runs);
    }

    /** The clauses among the references of a field: those words that are no record. */
    List<Text> among(String references) {
        List<Text> clauses = new ArrayList<>();
        for (String word : words(references)) {
            if (trace.item(word).isEmpty()) {
                clauses.add(in(word.replaceFirst("(?i)^clause-", "clause ")));
            }
        }
        return clauses;
    }

    /** With one blank between, as most are, they need no pattern. */
    private static String[] words(String references) {
        for (int i = 0; i < references.length(); i++) {
            char c = references.charAt(i);
            if (c < ' ' || (c == ' ' && references.startsWith("  ", i))) {
                return references.split("\\s+");
            }
        }
        return references.split(" ");
    }

    /** The clause itself, or the first below it where it has only those: 7.5.1 for 7.5. */
    private Optional<String> rowOf(String number) {
        return trace.pack().catalogue().clauses().stream()
                .map(Catalogue.Clause::number)
                .filter(clause -> clause.equals(number) || clause.startsWith(number + "."))
                .findFirst();
    }

    static Target row(String number) {
        return new Target.ToPage(CoveragePage.ADDRESS, "clause-" + number);
    }

    private static void add(List<Run> runs, String text, @org.jspecify.annotations.Nullable Target target) {
        if (!text.isEmpty()) {
            runs.add(new Run(text, Run.Style.PLAIN, null, target));
        }
    }
}

package auditpress.check;

import auditpress.model.Item;
import auditpress.trace.Trace;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Rule E7: evidence that is no more than the title of a standard. */
final class StandardTitles {
    private static final Pattern STANDARD = Pattern.compile("(?i)\\b(?:(?:DIN|BS|EN|NEN|NF|SS)[\\s-]+)*"
            + "(?:ISO(?:[\\s/-]*IEC)?|IEC|NIST(?:[\\s-]+(?:SP|CSF|IR))?|PCI[\\s-]*DSS|CIS[\\s-]+controls|COBIT|ITIL"
            + "|BSI[\\s-]+(?:IT-)?Grundschutz|OWASP(?:[\\s-]+(?:ASVS|SAMM))?)\\b");

    /** Words that add nothing of one's own to the title of a standard. */
    private static final Set<String> EMPTY = Set.of(
            ("a according accordance amd amendment an and annex appendix as at by chapter clause clauses code compliance"
                            + " compliant complies conformity control controls cybersecurity edition for framework"
                            + " guidance in information international is management of on our per practice privacy"
                            + " protection pub publication reference requirement requirements rev revision section"
                            + " security see special standard standards system systems techniques technology the to"
                            + " version we with")
                    .split(" "));

    private StandardTitles() {}

    static Stream<Hit> hits(Trace trace) {
        return trace.items("evidence").stream()
                .filter(StandardTitles::isOnlyStandard)
                .map(StandardTitles::hit);
    }

    private static Hit hit(Item item) {
        return Hit.at(
                item,
                "title",
                Phrase.name(item) + " is only the title of a standard: " + Phrase.quoted(item.title()) + ".");
    }

    /** With nothing to open, a description may still say what was seen. */
    private static boolean isOnlyStandard(Item item) {
        boolean open = item.has("file") || item.has("url");
        String words = open ? item.text("title") : item.text("title") + " " + item.text("description");
        return isOnlyStandard(words);
    }

    private static boolean isOnlyStandard(String text) {
        return STANDARD.matcher(text).find()
                && Arrays.stream(STANDARD.matcher(text)
                                .replaceAll(" ")
                                .toLowerCase(Locale.ROOT)
                                .split("[^\\p{L}]+"))
                        .filter(w -> w.length() > 1)
                        .allMatch(EMPTY::contains);
    }
}

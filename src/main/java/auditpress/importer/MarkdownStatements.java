package auditpress.importer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * Which blocks of a Markdown text speak of the text itself: those at its head, and others in which two names of fields stand
 * together, as in a box for the control of documents at the end. Elsewhere 'Owner: ...' speaks of something else.
 */
final class MarkdownStatements {
    private static final Pattern VERSION = Pattern.compile(
            "(?iU)\\b(?:version|versi|versión|rev\\.?|v)\\s*[.:\\uff1a]?\\s*(\\d{1,3}(?:\\.\\d{1,3}){1,2})\\b");
    private static final Pattern STANDARD =
            Pattern.compile("(?i)\\b(?:ISO|Annex)\\b.*\\b(?:A\\.?\\s?[5-8]\\.\\d|clauses? \\d).*");
    private static final int LONGEST = 200;
    private static final int ENOUGH = 2;

    private final Element blocks;
    private final Set<String> names;
    private final Element statements = new Element("body");

    /** @param names those of the fields that are looked for */
    MarkdownStatements(Element blocks, Set<String> names) {
        this.blocks = blocks;
        this.names = names;
        int headings = 0;
        for (Element block : blocks.children()) {
            boolean heading = block.normalName().startsWith("h");
            headings += heading ? 1 : 0;
            boolean head = headings <= 1 || (headings == 2 && !heading && first(block));
            if (!heading && stated(block) >= (head && headings <= 1 ? 1 : ENOUGH)) {
                statements.appendChild(block.clone());
            }
            if (headings <= 1 || (headings == 2 && heading)) {
                head(block);
            }
        }
        history();
    }

    /** What the text states. */
    StatedFacts facts() {
        return new StatedFacts(blocks, statements);
    }

    private static boolean first(Element block) {
        Element before = block.previousElementSibling();
        return before != null && before.normalName().startsWith("h");
    }

    private int stated(Element block) {
        Element alone = new Element("body");
        alone.appendChild(block.clone());
        return (int)
                new StatedFacts(alone).names().stream().filter(names::contains).count();
    }

    /** A line such as 'ISO/IEC 27001: A.5.15 | Version 1.2' below the title. */
    private void head(Element block) {
        for (String line : block.wholeText().split("\n", -1)) {
            String words = line.strip();
            if (words.length() <= LONGEST
                    && !words.endsWith(".")
                    && !block.normalName().equals("table")) {
                Matcher version = VERSION.matcher(words);
                if (version.find()) {
                    state("version", version.group(1));
                }
                if (STANDARD.matcher(words).find()) {
                    state("controls", words);
                }
            }
        }
    }

    private void state(String name, String value) {
        statements.appendElement("p").appendText(name + ": " + value);
    }

    /** The latest line of a table of versions, where nothing else states one. */
    private void history() {
        for (Element table : blocks.select("> table")) {
            Elements rows = table.select("tr");
            List<String> head = rows.get(0).children().eachText();
            int version = column(head, "version");
            if (version >= 0 && rows.size() > 2 && head.size() > 2) {
                latest(rows, version, column(head, "approver"), column(head, "approved"));
            }
        }
    }

    private void latest(Elements rows, int version, int approver, int approved) {
        Optional<Element> latest = rows.stream()
                .skip(1)
                .filter(r ->
                        r.childrenSize() > version && r.child(version).text().matches(".*\\d.*"))
                .max((a, b) -> Versions.compare(
                        a.child(version).text(), b.child(version).text()));
        latest.ifPresent(row -> {
            state("version", row.child(version).text());
            state("approver", cell(row, approver));
            state("approved", cell(row, approved));
        });
    }

    private static String cell(Element row, int at) {
        return at < 0 || at >= row.childrenSize() ? "" : row.child(at).text();
    }

    private static int column(List<String> head, String field) {
        List<String> names = FactNames.common().of(field);
        for (int i = 0; i < head.size(); i++) {
            if (names.contains(auditpress.model.Register.plain(head.get(i)))) {
                return i;
            }
        }
        return -1;
    }
}

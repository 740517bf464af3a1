package auditpress.importer;

import auditpress.model.Register;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** What a text states of itself in the form "name: value", in a line or in a table. The first statement of a name counts. */
final class StatedFacts {
    private static final String NAME = "([\\p{L}][\\p{L}\\p{N} ./()'-]{1,39}?)\\s*[:\\uff1a]\\s";
    private static final Pattern LINE = Pattern.compile("^" + NAME + "+(\\S.*)$");
    /** Between statements in one line, as in "Version: 1.0 | Owner: Ada". */
    private static final Pattern NEXT = Pattern.compile("\\s+[|\\u00b7\\u2022\\u2502]\\s+(?=" + NAME + ")");

    private static final int LONGEST_VALUE = 2_000;
    private static final int MOST = 2_000;

    private final Map<String, String> values = new LinkedHashMap<>();
    private final Element blocks;

    /** @param blocks headings, paragraphs, lists and tables, as {@link HtmlBlocks} and {@link MarkdownOutline} leave them */
    StatedFacts(Element blocks) {
        this(blocks, blocks);
    }

    /** @param statements the blocks of these that state something */
    StatedFacts(Element all, Element statements) {
        this.blocks = all;
        read(statements);
    }

    private void read(Element blocks) {
        for (Element block : blocks.select("p, li, td, th")) {
            lines(block).forEach(this::line);
        }
        blocks.select("table").forEach(this::table);
    }

    /** All names under which something is stated. */
    Set<String> names() {
        return values.keySet();
    }

    /** What is stated under one of these names, given as {@link Register#plain} writes them. */
    Optional<String> of(List<String> names) {
        return names.stream()
                .flatMap(n -> Optional.ofNullable(values.get(n)).stream())
                .findFirst();
    }

    /** The lines, items or cells that follow a heading or line of one of these names. */
    List<String> below(List<String> names) {
        for (Element block : blocks.select("h2, h3, h4, h5, h6, p")) {
            Element next = block.nextElementSibling();
            if (next != null && names.contains(name(HtmlCodes.plain(block.wholeText())))) {
                return listed(next);
            }
        }
        return List.of();
    }

    private static List<String> listed(Element next) {
        List<String> found = new ArrayList<>();
        Elements rows = next.select("tbody tr");
        for (Element part : rows.isEmpty() ? next.is("ul, ol") ? next.children() : new Elements(next) : rows) {
            found.add(rows.isEmpty() ? own(part) : row(part));
        }
        return found;
    }

    /** The first cell that holds letters, and the rest behind a bar. */
    private static String row(Element row) {
        List<String> cells = row.children().stream().map(StatedFacts::own).toList();
        int first = 0;
        while (first < cells.size() - 1 && !cells.get(first).matches(".*\\p{L}{2}.*")) {
            first++;
        }
        return String.join(" | ", cells.subList(first, cells.size()));
    }

    private void table(Element table) {
        Elements rows = table.select("tr");
        // One such row alone is the head of a table of records.
        boolean form =
                rows.stream().filter(r -> r.childrenSize() == 4 && arePairs(r)).count() > 1;
        for (Element row : rows) {
            if (row.childrenSize() == 2) {
                state(own(row.child(0)), own(row.child(1)));
            } else if (form && row.childrenSize() == 4 && arePairs(row)) {
                state(own(row.child(0)), own(row.child(1)));
                state(own(row.child(2)), own(row.child(3)));
            }
        }
        if (rows.size() == 2) {
            int columns = Math.min(rows.get(0).childrenSize(), rows.get(1).childrenSize());
            for (int i = 0; i < columns; i++) {
                state(own(rows.get(0).child(i)), own(rows.get(1).child(i)));
            }
        }
    }

    /** Whether names and values stand in turn, and the row is no head of a table. */
    private static boolean arePairs(Element row) {
        return FactNames.isName(own(row.child(0)))
                && FactNames.isName(own(row.child(2)))
                && !FactNames.isName(own(row.child(1)))
                && !FactNames.isName(own(row.child(3)));
    }

    private void line(String line) {
        String name = "";
        String value = "";
        for (String part : NEXT.split(line, -1)) {
            Matcher matcher = LINE.matcher(part);
            boolean matches = matcher.matches();
            if (matches && isDayOf(name, matcher.group(1))) {
                value += " | " + part;
            } else if (matches) {
                state(name, value);
                name = matcher.group(1);
                value = matcher.group(2);
            }
        }
        state(name, value);
    }

    /** Whether a day belongs to the approval before it. */
    private static boolean isDayOf(String before, String name) {
        FactNames names = FactNames.common();
        return !before.isEmpty()
                && names.of("approver").contains(name(before))
                && names.of("date").contains(name(name));
    }

    private void state(String name, String value) {
        String key = name(name);
        if (!key.isEmpty() && !value.isBlank() && !FactNames.isName(value) && values.size() < MOST) {
            values.putIfAbsent(
                    key,
                    value.substring(0, Math.min(value.length(), LONGEST_VALUE)).strip());
        }
    }

    private static String name(String text) {
        return Register.plain(text.strip().replaceFirst("\\s*[:\uff1a]$", ""));
    }

    private static String own(Element element) {
        return String.join(" ", lines(element));
    }

    /** What stands in the block itself, line by line, without the lists below it. */
    private static List<String> lines(Element block) {
        StringBuilder text = new StringBuilder();
        block.childNodes().forEach(node -> {
            if (node instanceof org.jsoup.nodes.TextNode words) {
                text.append(HtmlCodes.plain(words.getWholeText()));
            } else if (node instanceof Element element && element.is("br")) {
                text.append('\n');
            } else if (node instanceof Element element && element.is("p")) {
                text.append(HtmlCodes.plain(element.wholeText())).append('\n');
            }
        });
        return text.toString()
                .lines()
                .map(String::strip)
                .filter(l -> !l.isEmpty())
                .toList();
    }
}

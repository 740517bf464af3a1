package auditpress.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** A table made plain: each row with as many cells as there are columns, and one row of headers. */
final class HtmlTable {
    private static final int MOST_COLUMNS = 200;
    /** A longer text is not said again for each row that its cell spans. */
    private static final int LONGEST_REPEATED = 200;

    private static final int MOST_CELLS = 200_000;

    private final Element table;
    private final BiConsumer<Element, String> dropped;
    private final Elements rows;

    HtmlTable(Element table, BiConsumer<Element, String> dropped) {
        this.table = table;
        this.dropped = dropped;
        this.rows = rows(table);
    }

    /** Whether it holds data; one that only lays out a page is no table. */
    boolean isData() {
        return rows.size() > 1
                && rows.stream().anyMatch(r -> cells(r).size() > 1)
                && table.selectFirst("h1, h2, h3, h4, h5, h6, pre") == null
                && (table.selectFirst("table table") == null || rows.stream().anyMatch(HtmlTable::hasHeader))
                && !table.attr("role").equals("presentation")
                && !table.attr("role").equals("none")
                && table.parents().size() < MOST_COLUMNS;
    }

    /** Those of the table itself; looked for step by step, since a selector would look through the tables inside as well. */
    private static Elements rows(Element table) {
        Elements rows = new Elements();
        for (Element part : table.children()) {
            boolean group = List.of("thead", "tbody", "tfoot").contains(part.normalName());
            (group ? part.children() : new Elements(part))
                    .stream().filter(r -> r.normalName().equals("tr")).forEach(rows::add);
        }
        return rows;
    }

    static List<Element> cells(Element row) {
        return row.children().stream()
                .filter(c -> c.normalName().equals("td") || c.normalName().equals("th"))
                .toList();
    }

    private static boolean hasHeader(Element row) {
        return cells(row).stream().anyMatch(c -> c.normalName().equals("th"));
    }

    void writeTo(Element place) {
        table.children().stream().filter(c -> c.normalName().equals("caption")).forEach(c -> paragraph(c, place));
        int first = 0;
        while (first < rows.size() - 1 && cells(rows.get(first)).size() == 1) {
            paragraph(cells(rows.get(first)).get(0), place);
            first++;
        }
        List<Element> rest = rows.subList(first, rows.size());
        if (HtmlPairs.arePairs(rest)) {
            pairs(rest, place);
        } else {
            write(grid(rest), place);
        }
    }

    private void paragraph(Element element, Element place) {
        HtmlRuns runs = HtmlCell.runs(element, dropped);
        if (!runs.isEmpty()) {
            runs.writeTo(place.appendElement("p"), "");
        }
    }

    /** A table of names and values reads better as a list. */
    private void pairs(List<Element> rest, Element place) {
        Element list = place.appendElement("ul");
        for (Element row : rest) {
            List<Element> cells = cells(row);
            HtmlRuns name = HtmlCell.runs(cells.get(0), dropped);
            HtmlRuns line = new HtmlRuns();
            String label = name.plain().replaceFirst("\\s*:$", "").replace('\n', ' ');
            line.add(label + ":", new HtmlRuns.Style(true, false, false, false, ""));
            line.add(" ", HtmlRuns.Style.PLAIN);
            line.addAll(HtmlCell.runs(cells.get(1), dropped));
            line.writeTo(list.appendElement("li"), "; ");
        }
    }

    /** Each cell where it stands: once for each row that it spans, and in the first of the columns that it spans. */
    private List<List<Element>> grid(List<Element> rest) {
        List<List<Element>> grid = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        int total = 0;
        for (Element row : rest) {
            List<Element> line = new ArrayList<>();
            for (Element cell : cells(row)) {
                fill(line, spans);
                if (line.size() >= MOST_COLUMNS || total >= MOST_CELLS) {
                    dropped.accept(cell, "cell of a table that is too large");
                    break;
                }
                int wide = Math.min(number(cell.attr("colspan")), MOST_COLUMNS - line.size());
                boolean repeats = cell.text().length() <= LONGEST_REPEATED;
                int high = repeats ? Math.min(number(cell.attr("rowspan")), rest.size()) : 1;
                for (int i = 0; i < wide; i++) {
                    Element shown = i == 0 ? cell : new Element("td");
                    spans.add(new Span(line.size(), high, shown));
                    line.add(shown);
                }
            }
            fill(line, spans);
            spans.replaceAll(Span::below);
            spans.removeIf(s -> s.left == 0);
            total += line.size();
            grid.add(line);
        }
        return grid;
    }

    /** Cells from above that reach down into this row at this place. */
    private static void fill(List<Element> line, List<Span> spans) {
        for (boolean filled = true; filled; ) {
            filled = false;
            for (Span span : spans) {
                if (span.column == line.size() && !span.isNew) {
                    line.add(span.cell);
                    filled = true;
                    break;
                }
            }
        }
    }

    /** A cell that fills its column for some rows more. */
    private record Span(int column, int left, Element cell, boolean isNew) {
        Span(int column, int left, Element cell) {
            this(column, left, cell, true);
        }

        Span below() {
            return new Span(column, left - 1, cell, false);
        }
    }

    private void write(List<List<Element>> grid, Element place) {
        int columns = grid.stream().mapToInt(List::size).max().orElse(0);
        Element made = place.appendElement("table");
        Element head = made.appendElement("thead").appendElement("tr");
        Element body = made.appendElement("tbody");
        for (int i = 0; i < grid.size(); i++) {
            Element row = i == 0 ? head : body.appendElement("tr");
            for (int column = 0; column < columns; column++) {
                Element cell = row.appendElement(i == 0 ? "th" : "td");
                if (column < grid.get(i).size()) {
                    HtmlRuns runs = HtmlCell.runs(grid.get(i).get(column), dropped);
                    (i == 0 ? runs.withoutStrong() : runs).writeTo(cell, "; ");
                }
            }
        }
    }

    private static int number(String span) {
        return span.strip().matches("[1-9]\\d{0,3}") ? Integer.parseInt(span.strip()) : 1;
    }
}

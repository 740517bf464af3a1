package auditpress.importer;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** Tells a table of names and values from one of records. */
final class HtmlPairs {
    private static final int LONGEST_NAME = 60;

    private HtmlPairs() {}

    /** Whether each row is a name and its value. */
    static boolean arePairs(List<Element> rows) {
        return rows.stream().allMatch(HtmlPairs::isPair);
    }

    private static boolean isPair(Element row) {
        List<Element> cells = HtmlTable.cells(row);
        return cells.size() == 2
                && cells.stream()
                        .noneMatch(
                                c -> c.hasAttr("rowspan") && !c.attr("rowspan").equals("1"))
                && cells.get(1).normalName().equals("td")
                && isName(cells.get(0));
    }

    private static boolean isName(Element cell) {
        String text = cell.text().strip();
        boolean named = cell.normalName().equals("th") || text.endsWith(":") || isStrong(cell, text);
        return named && !text.isEmpty() && text.length() <= LONGEST_NAME;
    }

    private static boolean isStrong(Element cell, String text) {
        Element strong = cell.selectFirst("b, strong, [style~=(?i)font-weight:\\s*(bold|700)]");
        return strong != null && strong.text().strip().toLowerCase(Locale.ROOT).equals(text.toLowerCase(Locale.ROOT));
    }
}

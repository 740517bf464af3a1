package auditpress.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a look through all parts of a workbook found, before its cells are read. */
final class XlsxParts {
    final Map<String, TableLayout> sheets = new HashMap<>();
    /** Parts by the id that the workbook calls them. */
    final Map<String, String> targets = new HashMap<>();

    final Set<String> names = new HashSet<>();
    boolean styles;
    boolean strict;
    /** Whether there is a list of texts, and whether a cell points into it. */
    boolean texts;

    boolean pointsToTexts;
    int links;
    int comments;

    /** Whether the workbook calls a worksheet by this id, not a chart. */
    boolean isSheet(String id) {
        return sheets.containsKey(targets.getOrDefault(id, ""));
    }

    /** What is known of the sheet that the workbook calls by this id. */
    TableLayout sheet(String id) {
        String part = targets.getOrDefault(id, "");
        return Optional.ofNullable(sheets.get(part)).orElseGet(TableLayout::new);
    }
}

package auditpress.read;

import auditpress.model.ContentFault;
import auditpress.model.Origin;
import auditpress.model.Value;
import auditpress.table.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes rows out of YAML or JSON: a list of mappings, or one mapping from id to mapping. */
final class TreeRows {
    private TreeRows() {}

    static List<Row> read(SourceFile source, Node root) throws ContentFault {
        List<Row> rows = new ArrayList<>();
        if (root instanceof Node.Sequence list) {
            for (Node item : list.items()) {
                rows.add(row(source.file(), item, null));
            }
        } else if (root instanceof Node.Mapping map) {
            for (Map.Entry<String, Node> entry : map.entries().entrySet()) {
                rows.add(row(source.file(), entry.getValue(), entry.getKey()));
            }
        } else {
            throw new ContentFault(
                    place(source.file(), root), "Expected a list of records.", "Begin each record with '- id:'.");
        }
        return rows;
    }

    static Map<String, Value> cells(Node.Mapping map) {
        Map<String, Value> cells = new LinkedHashMap<>();
        map.entries().forEach((key, node) -> {
            String text = node.cell();
            if (!text.isEmpty()) {
                cells.put(key, new Value(text, node.line(), node.column()));
            }
        });
        return cells;
    }

    private static Row row(String file, Node node, @org.jspecify.annotations.Nullable String key) throws ContentFault {
        if (!(node instanceof Node.Mapping map)) {
            String found = node.cell().lines().findFirst().orElse("");
            throw new ContentFault(
                    place(file, node),
                    "Expected a record with named fields, found '" + found + "'.",
                    "Write 'field: value' lines.");
        }
        Map<String, Value> cells = new LinkedHashMap<>();
        if (key != null && map.get("id").isEmpty()) {
            cells.put("id", new Value(key, map.line(), map.column()));
        }
        cells.putAll(cells(map));
        return new Row(place(file, node), cells);
    }

    private static Origin place(String file, Node node) {
        return Origin.of(file, node.line(), node.column());
    }
}

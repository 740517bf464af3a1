package auditpress.importer;

import auditpress.model.ContentFault;
import auditpress.model.Finding;
import auditpress.model.Value;
import auditpress.read.Row;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a door made of a file, and what it found wrong. */
record Imported(List<Take> takes, List<Finding> findings) {

    static Imported of(Door door, String name, String text) throws ContentFault {
        return of(door, name, text.getBytes(StandardCharsets.UTF_8));
    }

    static Imported of(Door door, String name, byte[] bytes) throws ContentFault {
        List<Finding> findings = new ArrayList<>();
        return new Imported(door.open(new Incoming(name, bytes), findings::add), findings);
    }

    static boolean opens(Door door, String name, String text) {
        return door.opens(new Incoming(name, text.getBytes(StandardCharsets.UTF_8)));
    }

    Take only() {
        if (takes.size() != 1) {
            throw new AssertionError("not one take: " + takes);
        }
        return takes.get(0);
    }

    /** The rows of the only take, as texts by column. */
    List<Map<String, String>> rows() {
        return only().rows().stream().map(Imported::texts).toList();
    }

    /** The row of that reference. */
    Map<String, String> row(String reference) {
        return rows().stream()
                .filter(r -> reference.equals(r.get("reference")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + reference));
    }

    private static Map<String, String> texts(Row row) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Map.Entry<String, Value> cell : row.cells().entrySet()) {
            texts.put(cell.getKey(), cell.getValue().text());
        }
        return texts;
    }
}

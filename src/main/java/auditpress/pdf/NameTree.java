package auditpress.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The names of all destinations, sorted by their bytes as readers look them up. */
final class NameTree {
    private static final int LEAF = 64;

    private NameTree() {}

    static byte[] bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8);
    }

    /** Writes the tree and gives the number of its root. */
    static int write(Map<String, Places.Place> places, Structure body) {
        List<Map.Entry<String, Places.Place>> entries = new ArrayList<>(places.entrySet());
        entries.sort((a, b) -> Arrays.compareUnsigned(bytes(a.getKey()), bytes(b.getKey())));
        Ops root = new Ops(256).raw("<</Kids[");
        for (int from = 0; from < entries.size(); from += LEAF) {
            int leaf = body.reserve();
            body.write(leaf, leaf(entries.subList(from, Math.min(entries.size(), from + LEAF)), body));
            root.integer(leaf).raw(" 0 R ");
        }
        int number = body.reserve();
        body.write(number, root.raw("]>>"));
        return number;
    }

    private static Ops leaf(List<Map.Entry<String, Places.Place>> entries, Structure body) {
        Ops ops = new Ops(4096).raw("<</Limits[").name(bytes(entries.get(0).getKey()));
        ops.name(bytes(entries.get(entries.size() - 1).getKey())).raw("]/Names[");
        for (Map.Entry<String, Places.Place> entry : entries) {
            ops.name(bytes(entry.getKey()))
                    .raw("[")
                    .integer(body.page(entry.getValue().page()))
                    .raw(" 0 R/XYZ null ");
            ops.number(entry.getValue().top()).raw("null]");
        }
        return ops.raw("]>>");
    }
}

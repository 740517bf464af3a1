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

    private record Entry(byte[] name, Places.Place place) {}

    /** Writes the tree and gives the number of its root. */
    static int write(Map<String, Places.Place> places, Structure body) {
        List<Entry> entries = new ArrayList<>(places.size());
        places.forEach((name, place) -> entries.add(new Entry(bytes(name), place)));
        entries.sort((a, b) -> Arrays.compareUnsigned(a.name, b.name));
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

    private static Ops leaf(List<Entry> entries, Structure body) {
        Ops ops = new Ops(4096).raw("<</Limits[").name(entries.get(0).name);
        ops.name(entries.get(entries.size() - 1).name).raw("]/Names[");
        for (Entry entry : entries) {
            ops.name(entry.name).raw("[").integer(body.page(entry.place.page())).raw(" 0 R/XYZ null ");
            ops.number(entry.place.top()).raw("null]");
        }
        return ops.raw("]>>");
    }
}

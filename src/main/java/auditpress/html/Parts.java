package auditpress.html;

import auditpress.model.Block;
import auditpress.model.Page;
import auditpress.model.Target;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Cuts pages with long tables into several files, and knows in which of them a row stands. */
final class Parts {
    static final int ROWS = 500;

    private final Map<String, Page> pages;
    private final Map<String, Map<String, Integer>> later = new ConcurrentHashMap<>();

    Parts(Map<String, Page> pages) {
        this.pages = pages;
    }

    /** The blocks of each file that a page becomes: all in the first, then what is left of long tables. */
    static List<List<Block>> of(List<Block> blocks) {
        int most = 1;
        for (Block block : blocks) {
            most = Math.max(most, count(block));
        }
        int count = most;
        return count == 1
                ? List.of(blocks)
                : IntStream.range(0, count).mapToObj(part -> part(blocks, part)).toList();
    }

    /** The file of a page's part; the first, counted from 0, has the page's own address. */
    static String address(String address, int part) {
        int dot = address.lastIndexOf('.');
        return part == 0 ? address : address.substring(0, dot) + "-" + (part + 1) + address.substring(dot);
    }

    /** The file in which a place stands. Asks for a page's blocks, so each page only once. */
    String address(Target.ToPage target) {
        Page page = pages.get(target.address());
        if (page == null || target.anchor().isEmpty()) {
            return target.address();
        }
        Map<String, Integer> places = later.computeIfAbsent(target.address(), a -> later(of(page.blocks())));
        return address(target.address(), places.getOrDefault(target.anchor(), 0));
    }

    private static Map<String, Integer> later(List<List<Block>> parts) {
        Map<String, Integer> places = new HashMap<>();
        for (int part = 1; part < parts.size(); part++) {
            for (Block block : parts.get(part)) {
                if (block instanceof Block.Table table) {
                    for (Block.Row row : table.rows()) {
                        places.put(row.anchor(), part);
                    }
                }
            }
        }
        return Map.copyOf(places);
    }

    private static List<Block> part(List<Block> blocks, int part) {
        return blocks.stream()
                .flatMap(block -> Stream.ofNullable(part < count(block) ? slice(block, part) : null))
                .toList();
    }

    private static int count(Block block) {
        int rows = block instanceof Block.Table table
                ? table.rows().size()
                : block instanceof Block.Matrix matrix ? matrix.rows().size() : 1;
        return Math.max(1, (rows + ROWS - 1) / ROWS);
    }

    private static @Nullable Block slice(Block block, int part) {
        if (block instanceof Block.Table t) {
            return new Block.Table(t.caption(), t.columns(), slice(t.rows(), part), t.empty(), t.tools());
        }
        if (block instanceof Block.Matrix m) {
            return new Block.Matrix(m.caption(), m.corner(), m.columns(), slice(m.rows(), part), m.legend());
        }
        return part == 0 ? block : null;
    }

    private static <T> List<T> slice(List<T> rows, int part) {
        return rows.subList(part * ROWS, Math.min(rows.size(), (part + 1) * ROWS));
    }
}

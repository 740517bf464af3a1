package auditpress.html;

import auditpress.model.Block;
import auditpress.model.Numbers;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Numbers as pages show them. */
final class Measures {
    private static final List<String> UNITS = List.of("bytes", "KB", "MB", "GB", "TB");

    private Measures() {}

    /** Each column's share of the width in even hundredths, as the style sheet has classes for; words, since templates format numbers slowly. */
    static List<String> widths(Block.Table table) {
        double sum = table.columns().stream().mapToDouble(Block.Column::weight).sum();
        return table.columns().stream()
                .map(column -> "w" + Math.max(2, 2 * Math.round(50 * column.weight() / sum)))
                .toList();
    }

    /** In the largest unit that keeps the number above one, to one decimal. */
    static String size(Block.FileEntry file) {
        int unit = 0;
        BigDecimal size = BigDecimal.valueOf(file.size());
        while (size.compareTo(BigDecimal.valueOf(1000)) >= 0 && unit < UNITS.size() - 1) {
            size = size.movePointLeft(3);
            unit++;
        }
        return plain(size.setScale(unit == 0 ? 0 : 1, RoundingMode.HALF_UP)) + " " + UNITS.get(unit);
    }

    /** A share of the whole width or height as SVG takes it. */
    static String percent(double share) {
        return plain(BigDecimal.valueOf(100 * share).setScale(2, RoundingMode.HALF_UP)) + "%";
    }

    static String plain(BigDecimal number) {
        return Numbers.plain(number);
    }
}

package auditpress.table;

import java.util.ArrayList;
import java.util.List;

/** Names of cells and rows, to and from numbers. */
public final class CellNames {
    private static final int SHOWN = 12;

    private CellNames() {}

    /** Row and column, from 1, of a reference such as C14 or $C$14; zeros where it is none. */
    static int[] of(String reference) {
        long row = 0;
        long column = 0;
        for (int i = 0; i < reference.length(); i++) {
            char c = reference.charAt(i);
            boolean letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
            if (c >= '0' && c <= '9') {
                row = Math.min(Integer.MAX_VALUE, row * 10 + c - '0');
            } else if (letter && row == 0) {
                column = Math.min(Integer.MAX_VALUE, column * 26 + Character.toUpperCase(c) - 'A' + 1);
            } else if (c != '$') {
                return new int[2];
            }
        }
        return new int[] {(int) row, (int) column};
    }

    /** A column's letters. */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }

    /** Numbers of rows in rising order as people write them: {@code rows 5, 12-14}. */
    public static String rows(List<Integer> rows) {
        List<String> runs = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            int from = rows.get(i);
            while (i + 1 < rows.size() && rows.get(i + 1) == rows.get(i) + 1) {
                i++;
            }
            runs.add(from == rows.get(i) ? "" + from : from + "-" + rows.get(i));
        }
        String shown = String.join(", ", runs.subList(0, Math.min(SHOWN, runs.size())));
        return (rows.size() == 1 ? "row " : "rows ") + shown + (runs.size() > SHOWN ? " and others" : "");
    }
}

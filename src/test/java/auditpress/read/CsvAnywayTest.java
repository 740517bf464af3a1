package auditpress.read;

import static org.assertj.core.api.Assertions.assertThat;

import auditpress.model.ContentFault;
import auditpress.model.Finding;
import auditpress.model.Register;
import auditpress.model.Value;
import auditpress.table.SourceFile;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A table reads to the same rows with the right places however it is written. */
class CsvAnywayTest {
    private static final String[] ENDS = {"\n", "\r", "\r\n"};
    private static final List<String> NAMES = List.of("id", "title", "description", "Our own");
    private static final String[] PIECES = {
        "a", "Zug", " ", ",", ";", "\t", "|", "\"", "\n", "é", "–", "#", "5.10", "'", "=", "sep", "\\"
    };

    private static final Register RISKS = Registers.shipped().stream()
            .filter(r -> r.name().equals("risks"))
            .findFirst()
            .orElseThrow();

    /** A cell and where it was written. */
    private record Written(String column, String text, int line, int at) {}

    private final List<List<Written>> rows = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int line = 1;
    private int lineStart;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void aTableReadsTheSameHoweverItIsWritten(long seed) throws ContentFault {
        for (int round = 0; round < 50; round++) {
            Random random = new Random(seed * 1000 + round);
            write(random, ",;\t|".charAt(random.nextInt(4)));
            List<Finding> findings = new ArrayList<>();
            SourceFile source = SourceFile.of("registers/risks.csv", bytes(random));
            List<Row> read = TableChoice.read(source, RISKS, findings::add);
            assertThat(findings).as(text.toString()).isEmpty();
            assertThat(read.stream().map(CsvAnywayTest::cells).toList())
                    .as(text.toString())
                    .isEqualTo(rows);
        }
    }

    private static List<Written> cells(Row row) {
        List<Written> cells = new ArrayList<>();
        for (String name : NAMES) {
            Value value = row.cells().get(name);
            if (value != null) {
                cells.add(new Written(name, value.text(), value.line(), value.column()));
            }
        }
        return cells;
    }

    private void write(Random random, char separator) {
        rows.clear();
        text.setLength(0);
        line = 1;
        lineStart = 0;
        row(random, separator, NAMES);
        for (int i = random.nextInt(6); i >= 0; i--) {
            List<String> cells = new ArrayList<>(List.of("R-" + i));
            while (cells.size() < NAMES.size()) {
                cells.add(cell(random));
            }
            rows.add(row(random, separator, cells));
            if (random.nextInt(5) == 0) {
                end(random);
            }
        }
    }

    private static String cell(Random random) {
        StringBuilder cell = new StringBuilder("x");
        for (int i = random.nextInt(8); i > 0; i--) {
            cell.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return random.nextInt(4) == 0 ? "" : cell.toString().strip();
    }

    private List<Written> row(Random random, char separator, List<String> cells) {
        List<Written> written = new ArrayList<>();
        for (String cell : cells) {
            if (!written.isEmpty() || text.length() > lineStart) {
                text.append(separator);
            }
            String column = NAMES.get(written.size());
            written.add(new Written(column, cell, line, text.length() - lineStart + 1));
            boolean plain = cell.chars().noneMatch(c -> c == separator || c == '"' || c == '\n');
            add(random, plain && random.nextBoolean() ? cell : '"' + cell.replace("\"", "\"\"") + '"');
        }
        end(random);
        written.removeIf(w -> w.text().isEmpty());
        return written;
    }

    private void add(Random random, String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == '\n') {
                end(random);
            } else {
                text.append(c);
            }
        }
    }

    /** An end of its own for each line; CR and LF of two lines must not meet. */
    private void end(Random random) {
        String end = ENDS[random.nextInt(ENDS.length)];
        boolean meets = text.length() > 0 && text.charAt(text.length() - 1) == '\r' && end.equals("\n");
        text.append(meets ? "\r" : end);
        line++;
        lineStart = text.length();
    }

    private byte[] bytes(Random random) {
        String[] charsets = {"UTF-8", "UTF-16LE", "UTF-16BE"};
        String charset = charsets[random.nextInt(charsets.length)];
        boolean mark = random.nextBoolean() || !charset.equals("UTF-8");
        return ((mark ? "\uFEFF" : "") + text).getBytes(Charset.forName(charset));
    }
}

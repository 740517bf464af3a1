package auditpress.table;

import static org.assertj.core.api.Assertions.assertThat;

import auditpress.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/** Another program reads the same cells from whatever table is well written. */
class CsvTwiceTest {
    private static final String[] PIECES = {
        "a", "Zażółć", "\"", ",", ";", "\t", "\n", "\r\n", " ", "'", "12", "=1+2", "日本", "|", "#", "R-1", "🔒"
    };

    @RepeatedTest(200)
    void jacksonReadsTheSameCells(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        char separator = ",;\t".charAt(random.nextInt(3));
        int width = 2 + random.nextInt(5);
        StringBuilder text = new StringBuilder();
        int height = 1 + random.nextInt(8);
        for (int row = 0; row < height; row++) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < width; column++) {
                cells.add(quoted(cell(random)));
            }
            text.append(String.join(String.valueOf(separator), cells)).append(random.nextBoolean() ? "\n" : "\r\n");
        }
        assertThat(ours(text.toString(), separator)).isEqualTo(jacksons(text.toString(), separator));
    }

    private static String cell(Random random) {
        StringBuilder cell = new StringBuilder("x");
        for (int piece = random.nextInt(6); piece > 0; piece--) {
            cell.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return cell + "x";
    }

    private static String quoted(String cell) {
        return cell.matches("[xaR1-9]+") ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    private static List<List<String>> ours(String text, char separator) {
        CsvScanner scanner = new CsvScanner(text, separator, (line, column, closed) -> {
            throw new AssertionError("no quote is wrong, but one is said to be at " + line + ":" + column);
        });
        List<List<String>> rows = new ArrayList<>();
        while (!scanner.isAtEnd()) {
            rows.add(scanner.next().stream().map(Value::text).toList());
        }
        return rows;
    }

    private static List<List<String>> jacksons(String text, char separator) {
        CsvMapper mapper =
                CsvMapper.builder().enable(CsvReadFeature.WRAP_AS_ARRAY).build();
        CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(separator);
        try (MappingIterator<String[]> rows =
                mapper.readerFor(String[].class).with(schema).readValues(text)) {
            return rows.readAll().stream()
                    .map(row -> List.of(row).stream()
                            .map(c -> c.replace("\r\n", "\n"))
                            .collect(Collectors.toList()))
                    .collect(Collectors.toList());
        }
    }
}

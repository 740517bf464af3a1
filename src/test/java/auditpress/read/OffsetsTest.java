package auditpress.read;

import static org.assertj.core.api.Assertions.assertThat;

import auditpress.ContentFolderBuilder;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Columns count UTF-16 units whatever the format, as editors do. */
class OffsetsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "registers/actions.yaml | - {id: A-1, title: '😀😀', due: soon}",
                "registers/actions.json | [{\"id\": \"A-1\", \"title\": \"😀😀\", \"due\": \"soon\"}]",
                "registers/actions.csv | id,title,due⏎A-1,😀😀,soon",
                "documents/d.md | ---⏎{id: D-1, title: '😀😀', approved: soon}⏎---⏎",
                "registers/actions.yaml | - {id: A-1, title: '😀⏎  😀', due: soon}"
            })
    void aPlaceBehindAnEmojiIsWhereAnEditorJumps(String file, String written, @TempDir Path folder) {
        String text = written.replace('⏎', '\n');
        ContentFolderBuilder.in(folder).file(file, text);
        String line = text.lines().filter(l -> l.contains("soon")).findFirst().orElseThrow();
        int column = line.indexOf(file.endsWith("json") ? "\"soon" : "soon") + 1;
        assertThat(PackReader.read(folder).findings())
                .singleElement()
                .satisfies(f -> assertThat(f.origin().column()).isEqualTo(column));
    }

    @ParameterizedTest
    @CsvSource({"'a: 😀 b: c', 7", "'😀: [', 0"})
    void aFaultOfYamlBehindAnEmojiHasAPlaceWithinItsLine(String text, int least, @TempDir Path folder) {
        ContentFolderBuilder.in(folder).file("registers/actions.yaml", text);
        assertThat(PackReader.read(folder).findings())
                .singleElement()
                .satisfies(f -> assertThat(f.origin().column()).isBetween(least, text.length() + 1));
    }
}

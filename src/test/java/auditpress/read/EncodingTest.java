package auditpress.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditpress.ContentFolderBuilder;
import auditpress.model.Finding;
import auditpress.model.Item;
import auditpress.model.Pack;
import auditpress.model.Register;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text reads to its letters whatever its bytes, or says what was done about it; and rows are added as the file is. */
class EncodingTest {
    private static final String FILE = "registers/risks.csv";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"UTF-8,true", "UTF-8,false", "UTF-16LE,true", "UTF-16BE,true", "UTF-16LE,false", "UTF-16BE,false"})
    void unicodeIsReadWithAndWithoutAMark(String charset, boolean mark) {
        risks(((mark ? "\uFEFF" : "") + "id,title\nR-1,Überfall – “loud”\n").getBytes(Charset.forName(charset)));
        assertThat(item("R-1").title()).isEqualTo("Überfall – “loud”");
        assertThat(item("R-1").origin("title").text()).isEqualTo(FILE + ":2:5");
        assertThat(findings()).isEmpty();
    }

    @Test
    void bytesThatAreNoUnicodeAreReadAsWindows1252AndThatIsSaid() {
        risks("id,title\r\nR-1,Mark’s „Spaß“\r\nR-2,£5\r\n".getBytes(Charset.forName("windows-1252")));
        assertThat(item("R-1").title()).isEqualTo("Mark’s „Spaß“");
        assertThat(item("R-2").title()).isEqualTo("£5");
        Finding note = findings().get(0);
        assertThat(note.message()).contains("Windows-1252").contains("5 letters");
        assertThat(note.origin().text()).isEqualTo(FILE + ":2:9");
    }

    @Test
    void aFileOfTwoEncodingsIsRefusedWithItsLine() {
        byte[] bytes = "id,title\nR-1,Überfälle\nR-2,x\n".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 2] = (byte) 0xFC;
        risks(bytes);
        assertThat(read().items()).isEmpty();
        assertThat(findings())
                .singleElement()
                .satisfies(f -> assertThat(f.origin().text()).isEqualTo(FILE + ":3"));
    }

    @Test
    void aWorkbookWithTheWrongEndingIsNamedSo() {
        risks(new byte[] {'P', 'K', 3, 4, 20, 0, (byte) 0x81, 0});
        assertThat(findings())
                .singleElement()
                .satisfies(f -> assertThat(f.message()).contains("workbook"));
    }

    @Test
    void rowsAreAddedInTheLayoutThatTheFileHas() throws IOException {
        risks("sep=;\nRisk register\nRef;Title\nR-1;Fire\n".getBytes(StandardCharsets.UTF_8));
        new CsvRegister(folder, folder.resolve(FILE), register()).append(List.of(Map.of("id", "R-2", "title", "a;b")));
        assertThat(folder.resolve(FILE)).hasContent("sep=;\nRisk register\nRef;Title\nR-1;Fire\nR-2;\"a;b\"\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "UTF-16"})
    void rowsAreNotAddedToAFileOfAnotherEncoding(String charset) {
        risks("id,title\nR-1,Überfall\n".getBytes(Charset.forName(charset)));
        CsvRegister appender = new CsvRegister(folder, folder.resolve(FILE), register());
        assertThatThrownBy(() -> appender.append(List.of(Map.of("id", "R-2")))).hasMessageContaining("not UTF-8");
    }

    private Register register() {
        return read().registers().stream()
                .filter(r -> r.name().equals("risks"))
                .findFirst()
                .orElseThrow();
    }

    private void risks(byte[] bytes) {
        ContentFolderBuilder.in(folder).file(FILE, bytes);
    }

    private Pack read() {
        return PackReader.read(folder);
    }

    private Item item(String id) {
        return read().items().stream()
                .filter(i -> i.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** What reading says about the file itself. */
    private List<Finding> findings() {
        return read().findings().stream()
                .filter(f -> f.rule().equals("L1") && !f.message().contains("has no "))
                .toList();
    }
}

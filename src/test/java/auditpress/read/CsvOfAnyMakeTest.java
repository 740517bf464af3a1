package auditpress.read;

import static org.assertj.core.api.Assertions.assertThat;

import auditpress.ContentFolderBuilder;
import auditpress.model.Finding;
import auditpress.model.Item;
import auditpress.model.Pack;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** CSV as programs and people write it reads to its values, with their places, or says what was done about it. */
class CsvOfAnyMakeTest {
    private static final String FILE = "registers/risks.csv";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void theSeparatorIsFoundFromTheHeader(String separator) {
        risks("id,title,threat\nR-1,Fire,\"a,b;c|d\"\n".replace(",", separator).replace("a" + separator, "a,"));
        assertThat(item("R-1").title()).isEqualTo("Fire");
        assertThat(item("R-1").text("threat")).isEqualTo("a,b;c|d");
    }

    @Test
    void aSeparatorInAQuotedHeaderIsNone() {
        risks("id;title;\"Our, own, long, column\"\nR-1;Fire;x\n");
        assertThat(item("R-1").text("Our, own, long, column")).isEqualTo("x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sep=;\n", "SEP=;\r\n", "\"sep=;\"\n"})
    void theFirstLineMayStateTheSeparator(String first) {
        risks(first + "id;title\nR-1;Fire, and smoke\n");
        assertThat(item("R-1").title()).isEqualTo("Fire, and smoke");
        assertThat(item("R-1").origin("title").text()).isEqualTo(FILE + ":3:5");
        assertThat(read().findings()).noneMatch(f -> f.rule().equals("L6"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n"})
    void linesEndAsTheyLike(String end) {
        risks("id,title,description\nR-1,Fire,\"two\nlines\"\n\nR-2,Flood,wet".replace("\n", end));
        assertThat(item("R-1").text("description")).isEqualTo("two\nlines");
        assertThat(item("R-2").origin("description").text()).isEqualTo(FILE + ":5:11");
    }

    @Test
    void lineEndsMayBeMixed() {
        risks("id,title\rR-1,\"a\r\nb\"\r\nR-2,Flood\nR-3,Storm");
        assertThat(item("R-3").origin("title").text()).isEqualTo(FILE + ":5:5");
        assertThat(read().items()).hasSize(3);
    }

    @Test
    void aRowMayEndEarlyAndIsNotedWhereItLacksWhatEachRecordNeeds() {
        risks("id,title,owner,threat\nR-1,Fire,Ada\nR-2,Flood\n");
        assertThat(item("R-1").has("threat")).isFalse();
        assertThat(readingNotes())
                .singleElement()
                .satisfies(f -> assertThat(f.origin().text()).isEqualTo(FILE + ":3:1"));
    }

    @Test
    void allCellsBeyondTheHeaderAreNamed() {
        risks("id,title\nR-1,Fire,lost,,gone\n");
        assertThat(readingFaults()).anySatisfy(f -> {
            assertThat(f.message()).contains("'lost', 'gone' belong to no column");
            assertThat(f.origin().text()).isEqualTo(FILE + ":2:10");
        });
    }

    @Test
    void theHeaderIsFoundBelowTitles() {
        risks("Risk register;;\n;;\nAs of 1 May;owner;\n\nRef;Title;Owner;Threat\nR-1;Fire;Ada;Sparks\n");
        assertThat(item("R-1").text("threat")).isEqualTo("Sparks");
        assertThat(item("R-1").origin("threat").text()).isEqualTo(FILE + ":6:14");
        assertThat(readingNotes()).singleElement().satisfies(f -> {
            assertThat(f.message())
                    .isEqualTo("Passed over: 2 rows above the heading (rows 1, 3, from 'Risk register').");
            assertThat(f.origin().text()).isEqualTo(FILE + ":1:1");
        });
    }

    @Test
    void aScaleBehindAColumnsNameIsNoPartOfIt() {
        risks(
                "ID*,Title:,Likelihood (1–5),\"Impact\n1 = low\",Controls,Controls (1 planned)\nR-1,Fire,3,4,A.7.1,later\n");
        assertThat(item("R-1").title()).isEqualTo("Fire");
        assertThat(item("R-1").text("likelihood")).isEqualTo("3");
        assertThat(item("R-1").text("impact")).isEqualTo("4");
        assertThat(item("R-1").text("Controls (1 planned)")).isEqualTo("later");
    }

    @Test
    void aDataRowFullOfColumnNamesIsNoHeader() {
        risks("id,title,Our own,Our other\nR-1,Risk,owner,threat\n");
        assertThat(item("R-1").title()).isEqualTo("Risk");
    }

    @Test
    void linesForPeopleArePassedOverAndRowsCommentedOutAreNoted() {
        risks("# kept by \"Ada\", since May\nid,title\n#R-1,Fire\nR-2,Flood\n# \"end\n#7,Storm\n\"#R-8\",Hail\n");
        assertThat(read().items()).extracting(Item::id).containsExactly("R-2", "#7", "#R-8");
        assertThat(readingNotes())
                .singleElement()
                .satisfies(f -> assertThat(f.origin().text()).isEqualTo(FILE + ":3:1"));
    }

    @Test
    void anUnclosedQuoteIsReportedWhereItOpensAndTheRestIsRead() {
        risks("id,title,threat\nR-1,\"Fire,x\nR-2,Flood,\"wet\"\nR-3,Storm,\"a\nb\"\n");
        assertThat(readingFaults()).singleElement().satisfies(f -> {
            assertThat(f.message()).contains("never closes");
            assertThat(f.origin().text()).isEqualTo(FILE + ":2:5");
        });
        assertThat(item("R-2").text("threat")).isEqualTo("wet");
        assertThat(item("R-3").text("threat")).isEqualTo("a\nb");
    }

    @Test
    void textBehindAClosingQuoteIsKeptAndReported() {
        risks("id,title\nR-1,\"Big\" bang\n");
        assertThat(item("R-1").title()).isEqualTo("\"Big\" bang");
        assertThat(readingFaults())
                .singleElement()
                .satisfies(f -> assertThat(f.origin().text()).isEqualTo(FILE + ":2:5"));
    }

    @Test
    void quotesMayStandBehindABlankAndInsideAWord() {
        risks("id, \"title\", threat\nR-1, \"Fire, smoke\" , 5\" pipe\n");
        assertThat(item("R-1").title()).isEqualTo("Fire, smoke");
        assertThat(item("R-1").text("threat")).isEqualTo("5\" pipe");
        assertThat(item("R-1").origin("title").text()).isEqualTo(FILE + ":2:6");
        assertThat(readingFaults()).isEmpty();
    }

    @Test
    void aHeaderThatRepeatsForEachValueOfAListGivesTheList() {
        risks("id,title,Controls,Controls,Labels,Labels,Labels\nR-1,Fire,A.7.1,A.7.2,one,,three\n");
        assertThat(item("R-1").text("controls")).isEqualTo("A.7.1 A.7.2");
        assertThat(item("R-1").text("Labels")).isEqualTo("one\nthree");
    }

    @Test
    void nulCharactersAreLeftOutAndReported() {
        risks("id,title\nR-1,Fi\0re\0\n");
        assertThat(item("R-1").title()).isEqualTo("Fire");
        assertThat(read().findings())
                .filteredOn(f -> f.message().contains("NUL"))
                .singleElement()
                .satisfies(f -> assertThat(f.origin().text()).isEqualTo(FILE + ":2:7"));
    }

    @Test
    void noBreakSpacesAroundNamesAndValuesAreNoPartOfThem() {
        risks("Risk\u00a0ID,title\u00a0\nR-1\u00a0,\u00a0Fire\n\u00a0,\u00a0\n");
        assertThat(item("R-1").title()).isEqualTo("Fire");
        assertThat(read().items()).hasSize(1);
    }

    @Test
    void theGuardAgainstFormulasIsNoPartOfTheValue() {
        risks("id,title,threat\nR-1,'-1 degree,'quoted' word\n");
        assertThat(item("R-1").title()).isEqualTo("-1 degree");
        assertThat(item("R-1").text("threat")).isEqualTo("'quoted' word");
    }

    @Test
    void anEmptyFileHasNoRows() {
        risks("");
        assertThat(read().items()).isEmpty();
        assertThat(readingFaults()).isEmpty();
    }

    @Test
    void hundredsOfThousandsOfOpenQuotesAreReadInOneGo() {
        risks("id,title\n" + "R-1,\"Fire\n\"\"\"\"\n".repeat(50_000));
        assertThat(readingFaults()).isNotEmpty();
    }

    private void risks(String text) {
        ContentFolderBuilder.in(folder).file(FILE, text);
    }

    private Pack read() {
        return PackReader.read(folder);
    }

    private Item item(String id) {
        return read().items().stream()
                .filter(i -> i.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(read().toString()));
    }

    /** What reading says about the file itself, by weight. */
    private List<Finding> readingNotes() {
        return readFrom("Passed over", "taken as empty", "Windows-1252");
    }

    private List<Finding> readingFaults() {
        return read().findings().stream()
                .filter(f -> f.rule().equals("L1") && !f.message().contains("has no "))
                .filter(f -> f.severity() == auditpress.model.Severity.ERROR)
                .toList();
    }

    private List<Finding> readFrom(String... words) {
        return read().findings().stream()
                .filter(f -> f.severity() == auditpress.model.Severity.NOTE)
                .filter(f -> List.of(words).stream().anyMatch(f.message()::contains))
                .toList();
    }
}

package auditpress;

import static org.assertj.core.api.Assertions.assertThat;

import auditpress.dossier.Dossier;
import auditpress.model.Page;
import auditpress.model.Site;
import auditpress.page.Publication;
import auditpress.pdf.PackWriter;
import auditpress.read.PackReader;
import auditpress.trace.Trace;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A register that a user declares in auditpress.yaml reads, links, gets pages and stands in the PDF without a line of Java. */
class OwnRegisterTest {
    private static final String SETTINGS = ContentFolderBuilder.SETTINGS + """
            registers:
              exercises:
                kind: exercise
                title: Continuity exercises
                item: Exercise
                group: Resilience
                clause: A.5.29
                about: What we rehearsed.
                table: [id, title, date, result, risks]
                fields:
                  id: {type: id, required: true, label: ID}
                  title: {type: text, required: true, label: Title}
                  date: {type: date, label: Held on}
                  result:
                    type: choice
                    label: Result
                    choices: {passed: {tone: good}, failed: {tone: bad, aliases: [ko]}}
                  risks: {type: links, to: [risk], label: Risks, forward: rehearses, reverse: rehearsed in}
                  notes: {type: markdown, label: Notes}
              risks:
                fields:
                  cost_centre: {type: number, label: Cost centre, aliases: {en: [cc]}}
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void content() {
        ContentFolderBuilder.in(folder)
                .file("auditpress.yaml", SETTINGS)
                .file("registers/risks.csv", "id,title,cc\nR-1,Fire,4711\n")
                .file(
                        "registers/exercises.csv",
                        "id,title,date,result,risks,notes,room\nEX-1,Blackout,2026-02-03,KO,R-1,\"See **R-1**.\",Attic\nEX-2,Flood,soon,passed,R-9,,\n");
    }

    @Test
    void itsRowsAreReadAndChecked() {
        Trace trace = trace();
        assertThat(trace.items("exercise")).extracting(i -> i.text("result")).containsExactly("failed", "passed");
        assertThat(trace.pack().findings())
                .anySatisfy(f ->
                        assertThat(f.rule() + " " + f.origin().text()).isEqualTo("L5 registers/exercises.csv:3:12"));
        assertThat(trace.dangling()).singleElement().extracting(d -> d.text()).isEqualTo("R-9");
    }

    @Test
    void itsLinksAreSeenFromBothEnds() throws Exception {
        build();
        assertThat(page("exercises/ex-1.html"))
                .contains("R-1")
                .contains("Attic")
                .contains("Failed");
        assertThat(page("risks/r-1.html"))
                .contains("rehearsed in")
                .contains("../exercises/ex-1.html")
                .contains("Cost centre")
                .contains("4711");
    }

    @Test
    void itHasATableAndAPlaceInTheNavigation() throws Exception {
        build();
        assertThat(page("exercises/index.html"))
                .contains("Blackout")
                .contains("What we rehearsed.")
                .contains("Held on");
        assertThat(page("index.html")).contains("Resilience").contains("Continuity exercises");
    }

    @Test
    void itStandsInThePack() throws Exception {
        Site site = site();
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PackWriter.write(site, pdf);
        PdfReader reader = new PdfReader(pdf.toByteArray());
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= reader.getNumberOfPages(); i++) {
            text.append(new PdfTextExtractor(reader).getTextFromPage(i));
        }
        assertThat(text.toString().replaceAll("\\s+", ""))
                .contains("Continuityexercises")
                .contains("Blackout")
                .contains("Attic");
    }

    @Test
    void itsPagesFollowItsTable() {
        assertThat(site().pages().stream().map(Page::address))
                .containsSubsequence("exercises/index.html", "exercises/ex-1.html", "exercises/ex-2.html");
    }

    @Test
    void aFaultInTheDeclarationIsReportedAtItsPlace() {
        ContentFolderBuilder.in(folder)
                .file(
                        "auditpress.yaml",
                        SETTINGS.replace("type: number", "type: numbr")
                                .replace("table: [id, title", "table: [id, titel"));
        assertThat(PackReader.read(folder).findings())
                .anySatisfy(f -> assertThat(f.hint()).isEqualTo("Did you mean 'number'?"))
                .anySatisfy(f -> assertThat(f.hint()).isEqualTo("Did you mean 'title'?"));
    }

    private Trace trace() {
        return Trace.of(PackReader.read(folder), LocalDate.of(2026, 10, 5));
    }

    private Site site() {
        Trace trace = trace();
        return Publication.of(new Dossier(trace, auditpress.check.Rulebook.check(trace)), Site.Imprint.draft("test"));
    }

    private void build() throws Exception {
        new Build(
                        new Build.Options(folder, folder.resolve("out"), Optional::orElseThrow, true, false, "test"),
                        new Phases(System::nanoTime))
                .run();
    }

    private String page(String address) throws Exception {
        return Files.readString(folder.resolve("out/latest").resolve(address));
    }
}

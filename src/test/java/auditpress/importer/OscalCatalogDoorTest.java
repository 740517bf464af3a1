package auditpress.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import auditpress.model.ContentFault;
import auditpress.model.Finding;
import auditpress.read.PassedOver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Catalogues in OSCAL. */
class OscalCatalogDoorTest {
    private static final Path SAMPLE = Path.of(
            System.getProperty("samples", "../shared/samples"), "oscal/examples/catalog/json/basic-catalog.json");
    private static final String CATALOGUE = """
            {"catalog": {"metadata": {"title": "Harbour rules, 2nd edition"}, "groups": [
              {"id": "h", "title": "Harbour", "controls": [
                {"id": "h-1", "title": "Gates",
                 "props": [{"name": "label", "value": "H-01", "class": "padded"}, {"name": "label", "value": "H-1"}],
                 "params": [
                   {"id": "h-1_p1", "label": "how often"},
                   {"id": "h-1_p2", "select": {"how-many": "one-or-more", "choice": ["by {{ insert: param, h-1_p1 }}", "never"]}},
                   {"id": "h-1_p3", "values": ["the keeper"]}],
                 "parts": [
                   {"name": "guidance", "prose": "Not taken."},
                   {"name": "statement", "prose": "See [gates](#h-9).", "parts": [
                     {"name": "item", "props": [{"name": "label", "value": "a."}], "prose": "Close {{ insert: param, h-1_p1 }};",
                      "parts": [{"name": "item", "props": [{"name": "label", "value": "1."}], "prose": "by {{ insert: param, h-1_p3 }}."}]},
                     {"name": "item", "props": [{"name": "label", "value": "b."}], "prose": "open {{ insert: param, h-1_p2 }} {{ insert: param, nobody }}."}]}],
                 "controls": [{"id": "h-1.1", "title": "Night"}]},
                {"id": "h-2", "title": "Ferries", "props": [{"name": "status", "value": "Withdrawn"}]}]}]}}
            """;

    private final OscalCatalogDoor door = new OscalCatalogDoor();

    @Test
    void aControlIsARequirementWithItsLabelAndGroup() throws ContentFault {
        Imported imported = Imported.of(door, "harbour.json", CATALOGUE);
        assertThat(imported.only().register()).isEqualTo("requirements");
        assertThat(imported.row("H-1"))
                .contains(
                        entry("framework", "Harbour-rules-2nd-edition"),
                        entry("title", "Gates"),
                        entry("parent", "Harbour"));
        assertThat(imported.findings()).isEmpty();
    }

    @Test
    void aControlBelowAControlIsARequirementToo() throws ContentFault {
        assertThat(Imported.of(door, "harbour.json", CATALOGUE).row("h-1.1"))
                .contains(entry("title", "Night"), entry("parent", "H-1 Gates"));
    }

    @Test
    void theStatementIsOneTextWithItsParametersPutIn() throws ContentFault {
        assertThat(Imported.of(door, "harbour.json", CATALOGUE).row("H-1").get("description"))
                .isEqualTo("""
                        See gates.

                        - (a) Close [how often];
                          - (1) by the keeper.
                        - (b) open [one or more of: by [how often]; never] [nobody].""");
    }

    @Test
    void aWithdrawnControlIsPassedOverWithTheReason() throws ContentFault {
        assertThat(Imported.of(door, "harbour.json", CATALOGUE).only().passedOver())
                .containsExactly(new PassedOver(16, "h-2 is withdrawn."));
    }

    @Test
    void rowsKnowTheirLine() throws ContentFault {
        assertThat(Imported.of(door, "harbour.json", CATALOGUE)
                        .only()
                        .rows()
                        .get(0)
                        .origin()
                        .text())
                .isEqualTo("harbour.json:3:5");
    }

    @Test
    void aParameterThatHoldsItselfEnds() throws ContentFault {
        String choices =
                "\"{{ insert: param, p }} {{ insert: param, p }} {{ insert: param, p }} {{ insert: param, p }}\"";
        String text = "{\"catalog\": {\"controls\": [{\"id\": \"c\", \"title\": \"C\", \"params\": [{\"id\": \"p\","
                + " \"select\": {\"choice\": [" + choices + "]}}], \"parts\": [{\"name\": \"statement\", \"prose\": "
                + choices + "}]}]}}";
        assertThat(Imported.of(door, "loop.json", text).row("c").get("description"))
                .hasSizeLessThan(100_000);
    }

    @Test
    void aValueOfTheWrongKindIsAFindingWithItsPlace() throws ContentFault {
        String text =
                "{\"catalog\": {\"metadata\": [1], \"controls\": [7,\n {\"id\": [\"x\"]}, {\"id\": \"c\", \"title\":"
                        + " {\"a\": 1}}]}}";
        Imported imported = Imported.of(door, "wrong.json", text);
        assertThat(imported.findings())
                .extracting(f -> f.origin().text(), Finding::message)
                .contains(
                        org.assertj.core.groups.Tuple.tuple(
                                "wrong.json:1:44",
                                "'controls': expected 'key: value' entries, found '7'; it was passed over."),
                        org.assertj.core.groups.Tuple.tuple(
                                "wrong.json:2:9", "'id': expected one value, found a list; it was passed over."));
        assertThat(imported.rows()).hasSize(1);
        assertThat(imported.only().passedOver()).containsExactly(new PassedOver(2, "It has no id."));
    }

    @Test
    void aFileThatNestsTooDeepIsRefused() {
        String text = "{\"catalog\": " + "{\"groups\": ".repeat(5_000) + "1" + "}".repeat(5_001);
        assertThatThrownBy(() -> Imported.of(door, "deep.json", text)).isInstanceOf(ContentFault.class);
    }

    @Test
    void aFileThatIsCutOffOrTooLargeIsRefused() {
        assertThatThrownBy(() -> Imported.of(door, "cut.json", CATALOGUE.substring(0, 500)))
                .isInstanceOf(ContentFault.class);
        assertThatThrownBy(() -> Imported.of(door, "large.json", new byte[100_000_001]))
                .isInstanceOf(ContentFault.class);
    }

    @Test
    void itOpensCataloguesAlone() {
        assertThat(Imported.opens(door, "H.JSON", CATALOGUE)).isTrue();
        assertThat(Imported.opens(door, "h.json", "{\"profile\": {}}")).isFalse();
        assertThat(Imported.opens(door, "h.yaml", CATALOGUE)).isFalse();
    }

    @Test
    void manyControlsAreReadInOneGo() throws ContentFault {
        String controls = IntStream.range(0, 20_000)
                .mapToObj(i -> "{\"id\": \"c-" + i + "\", \"title\": \"Control " + i + "\"}")
                .collect(Collectors.joining(","));
        assertThat(Imported.of(door, "many.json", "{\"catalog\": {\"controls\": [" + controls + "]}}")
                        .rows())
                .hasSize(20_000);
    }

    @Test
    void theSampleOfNistIsRead() throws IOException, ContentFault {
        assumeTrue(Files.exists(SAMPLE));
        Imported imported = Imported.of(door, "basic-catalog.json", Files.readAllBytes(SAMPLE));
        assertThat(imported.findings()).isEmpty();
        assertThat(imported.row("1.1.1"))
                .contains(
                        entry("title", "Information security roles and responsibilities"),
                        entry("parent", "Internal Organization"))
                .hasEntrySatisfying(
                        "description",
                        d -> assertThat(d)
                                .startsWith("All information security responsibilities")
                                .contains("initiating a device lock after [a duration] of inactivity")
                                .doesNotContain("{{", "(#s1.2)"));
    }
}

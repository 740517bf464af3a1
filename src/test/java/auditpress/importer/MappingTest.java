package auditpress.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import auditpress.model.ContentFault;
import auditpress.read.PassedOver;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Mappings between ISO/IEC 27001 and other frameworks, and libraries of CISO Assistant. */
class MappingTest {
    private static final String LIBRARY = """
            urn: urn:acme:risk:library:harbour-1
            ref_id: HARBOUR-1
            name: Harbour rules
            translations: {de: {name: Hafenordnung}}
            objects:
              framework:
                urn: urn:acme:risk:framework:harbour-1
                ref_id: HARBOUR 1
                requirement_nodes:
                - urn: urn:acme:risk:req_node:harbour-1:h
                  assessable: false
                  ref_id: H
                  name: Gates
                - urn: urn:acme:risk:req_node:harbour-1:h.1
                  assessable: true
                  parent_urn: urn:acme:risk:req_node:harbour-1:h
                  ref_id: "H.1 "
                  description: Gates are closed at night
                  translations: {de: {description: Die Tore sind nachts zu}}
                - urn: urn:acme:risk:req_node:harbour-1:h.2
                  assessable: true
                  name: Keepers
                  description: Keepers are known.
            """;

    private final CisoLibraryDoor library = new CisoLibraryDoor();
    private final MappingCsvDoor csv = new MappingCsvDoor();

    private static String mapping(String source, String target, String... pairs) {
        StringBuilder text = new StringBuilder("urn: urn:acme:risk:library:m\nobjects:\n  requirement_mapping_sets:\n"
                + "  - urn: urn:acme:risk:req_mapping_set:m\n    requirement_mappings:\n");
        for (String pair : pairs) {
            String[] parts = pair.split(" ", -1);
            text.append("    - source_requirement_urn: urn:a:risk:req_node:" + source + ":" + parts[0]
                    + "\n      target_requirement_urn: urn:a:risk:req_node:" + target + ":" + parts[1]
                    + "\n      relationship: " + parts[2] + "\n");
        }
        return text.toString();
    }

    @Test
    void requirementsOfALibraryAreThoseThatCanBeAssessed() throws ContentFault {
        Imported imported = Imported.of(library, "h.yaml", LIBRARY);
        assertThat(imported.rows())
                .containsExactly(
                        Map.of(
                                "framework", "harbour-1",
                                "reference", "H.1",
                                "title", "Gates are closed at night",
                                "parent", "H Gates"),
                        Map.of(
                                "framework", "harbour-1",
                                "reference", "H.2",
                                "title", "Keepers",
                                "description", "Keepers are known."));
        assertThat(imported.only().passedOver()).containsExactly(new PassedOver(10, "H is a heading."));
    }

    @Test
    void aMappingGivesEachRequirementItsControlsAndClauses() throws ContentFault {
        String text = mapping(
                "nist-csf-2.0",
                "iso27001-2022",
                "gv.oc-01 4.1 intersect",
                "gv.oc-02 4.1 intersect",
                "gv.oc-02 4.2 superset",
                "pr.aa-01 a.5.16 subset",
                "pr.aa-01 a.5.17 intersect");
        assertThat(Imported.of(library, "m.yaml", text).rows())
                .containsExactly(
                        Map.of(
                                "framework",
                                "nist-csf-2.0",
                                "reference",
                                "GV.OC-01",
                                "clauses",
                                "4.1",
                                "relation",
                                "intersects"),
                        Map.of("framework", "nist-csf-2.0", "reference", "GV.OC-02", "clauses", "4.1, 4.2"),
                        Map.of(
                                "framework",
                                "nist-csf-2.0",
                                "reference",
                                "PR.AA-01",
                                "controls",
                                "A.5.16 A.5.17",
                                "relation",
                                "subset"));
    }

    @Test
    void aMappingTheOtherWayRoundSaysTheSame() throws ContentFault {
        String text = mapping("iso27001-2022", "harbour-1", "a.5.16 h.1 superset");
        assertThat(Imported.of(library, "m.yaml", text).row("H.1"))
                .contains(entry("controls", "A.5.16"), entry("relation", "subset"));
    }

    @Test
    void aMappingToThe2013EditionLeadsToTheControlsOfToday() throws ContentFault {
        String text =
                mapping("harbour-1", "iso27001-2013", "h.1 a.9.2.3 equal", "h.1 a.18.2.3 equal", "h.2 10.1 equal");
        Imported imported = Imported.of(library, "m.yaml", text);
        assertThat(imported.row("H.1")).contains(entry("controls", "A.8.2 A.5.36 A.8.8"));
        assertThat(imported.row("H.2")).contains(entry("clauses", "10.2"));
    }

    @Test
    void the2013EditionIsAnotherFrameworkBesideThatOf2022() throws ContentFault {
        String text = mapping("iso27001-2013", "iso27001-2022", "a.5.1.1 a.5.1 subset");
        assertThat(Imported.of(library, "m.yaml", text).row("A.5.1.1"))
                .contains(entry("framework", "iso27001-2013"), entry("controls", "A.5.1"));
    }

    @Test
    void pairsThatLeadNowhereArePassedOverWithTheReason() throws ContentFault {
        String text = mapping("harbour-1", "iso27001-2022", "h.1 a.9.9 equal", "h.2 a.5.1 no_relationship");
        assertThat(Imported.of(library, "m.yaml", text).only().passedOver())
                .extracting(PassedOver::why)
                .containsExactly(
                        "harbour-1 H.1 to iso27001-2022 A.9.9 names no control or clause that there is.",
                        "harbour-1 H.2 to iso27001-2022 A.5.1 states that there is no relation.");
        assertThat(Imported.of(library, "m.yaml", mapping("a-1", "b-2", "x y equal"))
                        .only()
                        .passedOver())
                .extracting(PassedOver::why)
                .containsExactly("a-1 X to b-2 Y joins no other framework with ISO/IEC 27001.");
    }

    @Test
    void aLibraryOfControlsAloneGivesControls() throws ContentFault {
        String text = "urn: urn:a:risk:library:c\nobjects:\n  reference_controls:\n  - urn: urn:a:risk:function:c:k.1\n"
                + "    ref_id: K.1\n    name: Keys\n    description: Keys are kept.\n";
        Imported imported = Imported.of(library, "c.yml", text);
        assertThat(imported.only().register()).isEqualTo("controls");
        assertThat(imported.rows())
                .containsExactly(Map.of("reference", "K.1", "title", "Keys", "description", "Keys are kept."));
    }

    @Test
    void linesOfAMappingTableAreCollectedByRequirement() throws ContentFault {
        String text = "source_scheme,source_id,target_scheme,target_id,relation,rationale_en\n"
                + "pci,8.2.1,iso27002:2022,5.16,subset-of,\"Users, all\"\n\npci,8.2.1,iso27002:2022,5.17,intersects-with,\n"
                + "iso27001:2022,9.2,pci,12.4,superset-of,\n";
        Imported imported = Imported.of(csv, "map.csv", text);
        assertThat(imported.rows())
                .containsExactly(
                        Map.of(
                                "framework",
                                "pci",
                                "reference",
                                "8.2.1",
                                "controls",
                                "A.5.16 A.5.17",
                                "relation",
                                "subset"),
                        Map.of("framework", "pci", "reference", "12.4", "clauses", "9.2", "relation", "subset"));
        assertThat(imported.only().headerRow()).isEqualTo(1);
        assertThat(imported.only().rows().get(1).origin().line()).isEqualTo(5);
    }

    @Test
    void shortLinesAndStrayQuotesDoNoHarm() throws ContentFault {
        String text = "source_scheme;source_id;target_scheme;target_id\npci;\"8\"x;iso27001;A.5.1\npci\n;;;\n";
        Imported imported = Imported.of(csv, "map.csv", text);
        assertThat(imported.rows()).hasSize(1);
        assertThat(imported.only().passedOver()).hasSize(1);
        assertThat(imported.findings()).hasSize(1);
    }

    @Test
    void doorsOpenTheirOwnFilesAlone() {
        assertThat(Imported.opens(library, "h.YML", LIBRARY)).isTrue();
        assertThat(Imported.opens(library, "h.yaml", "organisation: X\n")).isFalse();
        assertThat(Imported.opens(library, "h.json", LIBRARY)).isFalse();
        assertThat(Imported.opens(csv, "m.csv", "\uFEFFSource scheme;source-id;TARGET_SCHEME;target_id\n"))
                .isTrue();
        assertThat(Imported.opens(csv, "m.csv", "id,title\n")).isFalse();
        assertThat(Imported.opens(csv, "m.csv", "")).isFalse();
    }

    @Test
    void aHostileLibraryIsRefusedOrReported() throws ContentFault {
        String head = "urn: x\nobjects:\n";
        assertThatThrownBy(() -> Imported.of(library, "a.yaml", head + "  framework: &a {x: *a}\n"))
                .isInstanceOf(ContentFault.class);
        assertThatThrownBy(() -> Imported.of(library, "d.yaml", head + "  framework: " + "{a: ".repeat(3_000)))
                .isInstanceOf(ContentFault.class);
        assertThatThrownBy(() -> Imported.of(library, "l.yaml", head + "# ".repeat(6_000_000)))
                .isInstanceOf(ContentFault.class);
        Imported wrong = Imported.of(
                library, "w.yaml", head + "  framework: [1, {requirement_nodes: {assessable: [], urn: 1}}]\n");
        assertThat(wrong.findings()).extracting(f -> f.origin().line()).containsOnly(3);
        assertThat(Imported.of(library, "t.yaml", "- a\n").findings()).hasSize(1);
    }
}

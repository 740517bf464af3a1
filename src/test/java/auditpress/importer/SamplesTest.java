package auditpress.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import auditpress.ContentFolderBuilder;
import auditpress.model.Finding;
import auditpress.model.Pack;
import auditpress.model.Value;
import auditpress.read.PackReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Registers that nobody here wrote come in with the counts and gaps that their authors state. Skipped where they are absent. */
class SamplesTest {
    private static final Path SAMPLES = Path.of("../shared/samples");
    private static final Path PAYBRIDGES = SAMPLES.resolve("paybridges");
    private static final Path MSSP = SAMPLES.resolve("mssp-simulation");

    @TempDir
    private Path folder;

    private Pack pack = PackReader.read(Path.of(""));

    @BeforeEach
    void samples() {
        assumeTrue(Files.isDirectory(SAMPLES), "the samples are not here");
        pack = PackReader.read(ContentFolderBuilder.in(folder).path());
    }

    @Test
    void paybridgesHasTwentyRisksEachWithTitleScoresTreatmentAndControls() {
        Plan plan = plan(PAYBRIDGES.resolve("02_Risk_Management/PayBridges_ISO_27005_Risk_Register.xlsx"), "risks");
        assertThat(plan.entries()).hasSize(20);
        assertThat(plan.entries())
                .allSatisfy(e -> assertThat(e.values())
                        .containsKeys(
                                "id", "title", "owner", "likelihood", "impact", "treatment", "controls", "status"));
        assertThat(plan.headerRow()).isEqualTo(1);
        assertThat(counts(plan, "treatment")).isEqualTo(Map.of("modify", 20L));
    }

    @Test
    void paybridgesDecidesOnNinetyThreeControlsAndAppliesEightyEight() {
        Plan plan =
                plan(PAYBRIDGES.resolve("03_Compliance_&_Mappings/Statement_of_Applicability_SoA.xlsx"), "controls");
        assertThat(plan.entries()).hasSize(93);
        assertThat(counts(plan, "applicable")).isEqualTo(Map.of("no", 5L, "yes", 88L));
    }

    @Test
    void theNineFilesThatPaybridgesCitesAreThere() throws IOException {
        Plan plan =
                plan(PAYBRIDGES.resolve("03_Compliance_&_Mappings/Statement_of_Applicability_SoA.xlsx"), "controls");
        Set<String> cited = new TreeSet<>();
        for (Plan.Entry entry : plan.entries()) {
            Matcher file = Pattern.compile("[\\w-]+\\.(?:md|json|pdf|xlsx)")
                    .matcher(entry.values().toString());
            while (file.find()) {
                cited.add(file.group());
            }
        }
        try (Stream<Path> files = Files.walk(PAYBRIDGES)) {
            assertThat(files.map(p -> p.getFileName().toString())).containsAll(cited);
        }
        assertThat(cited).hasSize(9);
    }

    @Test
    void theWorkpapersAndCorrectiveActionsOfPaybridgesAreNoStatementOfApplicability() {
        for (String file : List.of(
                "04_Audit_Workpapers/ToD_Test_of_Design_Workpaper.xlsx",
                "04_Audit_Workpapers/ToE_Test_of_Operating_Effectiveness.xlsx",
                "05_Remediation_&_CAPA/Control_Deficiency_Log_and_CAPA.xlsx")) {
            assertThat(read(PAYBRIDGES.resolve(file), Wanted.NOTHING).plans())
                    .as(file)
                    .noneMatch(p -> p.register().name().equals("controls"));
        }
        Plan plan =
                plan(PAYBRIDGES.resolve("05_Remediation_&_CAPA/Control_Deficiency_Log_and_CAPA.xlsx"), "improvements");
        assertThat(plan.entries())
                .extracting(Plan.Entry::id)
                .containsExactly("CAPA-01", "CAPA-02", "CAPA-03", "CAPA-04");
    }

    @Test
    void theSimulationHasEighteenRisks() {
        Plan plan = plan(MSSP.resolve("isms-documentation/risk-register.md"), "risks");
        assertThat(plan.entries()).hasSize(18);
        assertThat(plan.entries())
                .allSatisfy(e -> assertThat(e.values()).containsKeys("title", "owner", "treatment", "controls"));
        assertThat(counts(plan, "status")).isEqualTo(Map.of("open", 10L, "treated", 8L));
    }

    /** Its text says 91 applicable and 2 not; its table says otherwise, and the table is what is imported. */
    @Test
    void theSimulationDecidesOnNinetyThreeControlsAndExcludesNoneWhateverItsTextSays() throws IOException {
        Path file = MSSP.resolve("isms-documentation/statement-of-applicability.md");
        Plan plan = plan(file, "controls");
        assertThat(plan.entries()).hasSize(93);
        assertThat(counts(plan, "applicable")).isEqualTo(Map.of("yes", 93L));
        assertThat(Files.readString(file)).contains("91");
    }

    @TestFactory
    Stream<DynamicTest> theRegistersOfIderexComeInWithEveryRow() {
        return Map.of(
                        "registers/risk-register/example.de.csv", "risks 4",
                        "registers/risk-register/example.en.csv", "risks 4",
                        "registers/asset-register/example.de.csv", "assets 6",
                        "registers/asset-register/example.en.csv", "assets 6",
                        "soa/example.de.csv", "controls 8",
                        "soa/example.en.csv", "controls 8")
                .entrySet()
                .stream()
                .map(e -> DynamicTest.dynamicTest(e.getKey(), () -> {
                    Importer.Outcome outcome =
                            read(SAMPLES.resolve("iderex/templates").resolve(e.getKey()), Wanted.NOTHING);
                    assertThat(outcome.plans())
                            .extracting(
                                    p -> p.register().name() + " " + p.entries().size())
                            .containsExactly(e.getValue());
                }));
    }

    /** Each is broken in one way; what is said of it is said of none of the sound ones. */
    @TestFactory
    Stream<DynamicTest> trestlesBrokenTwinsEachHaveTheirOwnFinding() throws IOException {
        Path sheets = SAMPLES.resolve("trestle/tests/data/spread-sheet");
        if (!Files.isDirectory(sheets)) {
            return Stream.of();
        }
        Wanted wanted = new Wanted("risks", "", Map.of("ControlId", "id"));
        Map<String, List<String>> said = new TreeMap<>();
        try (Stream<Path> files = Files.list(sheets)) {
            files.filter(f -> f.toString().endsWith(".xlsx"))
                    .forEach(f -> said.put(f.getFileName().toString(), said(read(f, wanted))));
        }
        List<String> sound = said.getOrDefault("good.xlsx", List.of());
        return said.entrySet().stream()
                .filter(e -> !e.getKey().startsWith("good"))
                .map(e -> DynamicTest.dynamicTest(
                        e.getKey(),
                        () -> assertThat(e.getValue())
                                .as("beside what is said of good.xlsx: " + sound)
                                .anyMatch(s -> !sound.contains(s))));
    }

    @TestFactory
    Stream<DynamicTest> eachInvalidRecordIsRefusedWithPlaceAndReason() throws IOException {
        Path invalid = SAMPLES.resolve("lmodel/tests/data/invalid");
        if (!Files.isDirectory(invalid)) {
            return Stream.of();
        }
        try (Stream<Path> files = Files.list(invalid)) {
            return files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList().stream()
                    .map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> {
                        Importer.Outcome outcome = read(f, Wanted.NOTHING);
                        List<String> said = said(outcome);
                        assertThat(said).as(f.toString()).isNotEmpty();
                    }));
        }
    }

    private Plan plan(Path file, String register) {
        Importer.Outcome outcome = read(file, Wanted.NOTHING);
        Optional<Plan> plan = outcome.plans().stream()
                .filter(p -> p.register().name().equals(register))
                .findFirst();
        return plan.orElseThrow(() -> new AssertionError(said(outcome)));
    }

    private Importer.Outcome read(Path file, Wanted wanted) {
        try {
            return new Importer(pack)
                    .read(
                            file.subpath(file.getNameCount() - 2, file.getNameCount())
                                    .toString(),
                            Files.readAllBytes(file),
                            wanted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is said of it, and the rows that are no records. */
    private static List<String> said(Importer.Outcome outcome) {
        Stream<Finding> findings = Stream.concat(
                outcome.findings().stream(), outcome.plans().stream().flatMap(p -> p.findings().stream()));
        Stream<String> passed = outcome.plans().stream()
                .flatMap(p -> p.passedOver().stream())
                .map(p -> "line " + p.line() + " " + p.why());
        return Stream.concat(findings.map(f -> f.origin().text() + " " + f.message()), passed)
                .toList();
    }

    private static Map<String, Long> counts(Plan plan, String field) {
        return plan.entries().stream()
                .map(e -> Optional.ofNullable(e.values().get(field))
                        .map(Value::text)
                        .orElse(""))
                .collect(Collectors.groupingBy(v -> v, LinkedHashMap::new, Collectors.counting()));
    }
}

package auditpress.edition;

import static org.assertj.core.api.Assertions.assertThat;

import auditpress.ContentFolderBuilder;
import auditpress.check.Report;
import auditpress.check.Rulebook;
import auditpress.dossier.Dossier;
import auditpress.html.HtmlFile;
import auditpress.html.HtmlWriter;
import auditpress.html.Look;
import auditpress.model.Edition;
import auditpress.model.Edition.Picked;
import auditpress.model.Finding;
import auditpress.model.Pack;
import auditpress.model.Register;
import auditpress.model.Site;
import auditpress.page.Publication;
import auditpress.read.PackReader;
import auditpress.trace.Control;
import auditpress.trace.Trace;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What editions show, and that what they say of the rest is true. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EditionsTest {
    private static final Pattern LINK = Pattern.compile("href=\"([^\"#:]*)(?:#([^\"]*))?\"");
    private static final Pattern ANCHOR = Pattern.compile(" id=\"([^\"]*)\"");

    private Trace trace;
    private Report report;
    private Look look;

    @BeforeAll
    void read() {
        Pack pack = PackReader.read(Path.of("src/test/packs/sound/content"));
        trace = Trace.of(pack, ContentFolderBuilder.AUDIT_DATE);
        report = Rulebook.check(trace);
        look = new Look();
    }

    Stream<Edition> editions() {
        Random random = new Random(20261005);
        Stream<Edition> some = IntStream.range(0, 12).mapToObj(i -> random(random, i));
        return Stream.concat(trace.pack().editions().stream(), some);
    }

    private Edition random(Random random, int number) {
        List<String> registers =
                trace.pack().registers().stream().map(Register::name).toList();
        List<String> chapters = new ArrayList<>(Edition.CHAPTERS);
        chapters.removeAll(Edition.ALWAYS);
        return new Edition(
                "e" + number,
                "Edition " + number,
                "",
                picked(registers, random),
                random.nextInt(3) == 0 ? List.of("6", "8.2", "9") : List.of(),
                picked(List.of("A.5.*", "A.5.1", "A.6.*", "A.8.13"), random),
                List.of("", "public", "internal", "confidential").get(random.nextInt(4)),
                picked(chapters, random),
                random.nextBoolean());
    }

    private static Picked picked(List<String> all, Random random) {
        List<String> some = all.stream().filter(x -> random.nextInt(3) == 0).toList();
        return List.of(Picked.ALL, new Picked(some, List.of()), new Picked(List.of(), some))
                .get(random.nextInt(3));
    }

    @ParameterizedTest
    @MethodSource("editions")
    void whatIsShownAndWhatIsWithheldIsAllThereIs(Edition edition) {
        Redaction shown = Redaction.of(trace, report, edition);
        Pack pack = shown.trace().pack();
        for (Register register : pack.registers()) {
            assertThat(shown.trace().items(register.kind()).size()
                            + pack.withheld().of(register))
                    .as(register.name())
                    .isEqualTo(trace.items(register.kind()).size());
        }
        assertThat(shown.report().findings().size() + pack.withheld().totalFindings())
                .isEqualTo(report.findings().size());
    }

    @ParameterizedTest
    @MethodSource("editions")
    void everyLinkOfItsSiteLeadsSomewhere(Edition edition) {
        Redaction shown = Redaction.of(trace, report, edition);
        Site site = Publication.of(new Dossier(shown.trace(), shown.report()), Site.Imprint.draft("test"));
        HtmlWriter writer = new HtmlWriter(site, look, "");
        Map<String, String> pages = new HashMap<>();
        site.pages().stream().flatMap(p -> writer.render(p).stream()).forEach(f -> pages.put(f.path(), text(f)));
        Set<String> files = new HashSet<>(pages.keySet());
        writer.assets().forEach(f -> files.add(f.path()));
        shown.trace().namedFiles().keySet().forEach(f -> files.add("files/" + f));
        files.add("due.ics");
        Map<String, Set<String>> anchors = new HashMap<>();
        pages.forEach((path, html) -> anchors.put(
                path, ANCHOR.matcher(html).results().map(m -> m.group(1)).collect(Collectors.toSet())));
        pages.forEach((path, html) -> {
            Matcher link = LINK.matcher(html);
            while (link.find()) {
                String target = link.group(1).isEmpty()
                        ? path
                        : Path.of("/", path)
                                .resolveSibling(link.group(1))
                                .normalize()
                                .toString()
                                .substring(1);
                assertThat(files).as(path + " leads to").contains(target);
                if (link.group(2) != null && !link.group(2).isEmpty()) {
                    assertThat(anchors.get(target)).as(path + " to " + target).contains(link.group(2));
                }
            }
        });
    }

    private static String text(HtmlFile file) {
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void whatMayBeWithheldIsNoGap() {
        Edition edition = new Edition(
                "x",
                "X",
                "",
                new Picked(List.of(), List.of("evidence", "risks")),
                List.of(),
                Picked.ALL,
                "",
                Picked.ALL,
                false);
        Trace shown = Redaction.of(trace, report, edition).trace();
        assertThat(Control.all(trace).filter(Control::isImplemented)).isNotEmpty();
        assertThat(Control.all(shown)
                        .filter(c -> trace.isJoined(trace.item(c.item().id()).orElseThrow(), "evidence")))
                .isNotEmpty()
                .noneMatch(Control::lacksEvidence)
                .noneMatch(Control::lacksReason);
    }

    @Test
    void anApprovalStandsAsItStoodBeforeAnythingWasWithheld() {
        Edition edition = new Edition(
                "x",
                "X",
                "",
                new Picked(List.of(), List.of("people", "evidence")),
                List.of(),
                Picked.ALL,
                "",
                Picked.ALL,
                false);
        Trace shown = Redaction.of(trace, report, edition).trace();
        assertThat(auditpress.trace.Approval.all(shown).map(a -> a.standing()))
                .isNotEmpty()
                .containsExactlyElementsOf(auditpress.trace.Approval.all(trace)
                        .map(a -> a.standing())
                        .toList());
    }

    @Test
    void anEditionThatShowsAllIsTheFullOneUnderItsTitle() {
        Redaction stage =
                Redaction.of(trace, report, trace.pack().edition("STAGE-2").orElseThrow());
        assertThat(stage.report()).isSameAs(report);
        assertThat(stage.trace().pack().items()).isEqualTo(trace.pack().items());
        assertThat(Redaction.of(trace, report, trace.pack().edition()).trace()).isSameAs(trace);
        assertThat(trace.pack().edition("surveillance").orElseThrow().hasChapter("since"))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{press: {registers: {only: risk}}}|There is no register 'risk'|'risks'?",
                "{press: {registers: {without: [incidents, supplier]}}}|There is no register 'supplier'|'suppliers'?",
                "{press: {controls: {only: [A.5.*, A.9.1]}}}|There is no control 'A.9.1'|mean",
                "{press: {clauses: {only: ['6.1', '12']}}}|There is no clause '12'|number",
                "{press: {chapters: {without: finding}}}|There is no chapter 'finding'|'findings'?",
                "{press: {chapters: {without: overview}}}|'overview' stands in every edition|list",
                "{press: {confidentiality: internl}}|'internl' is not a level|'internal'?",
                "{full: {registers: {without: risks}}}|The full edition withholds nothing|your own",
                "{press: {register: {only: risks}}}|there is no such setting|'registers'?"
            })
    void whatCannotBeUnderstoodIsAFindingWithAdvice(String yaml, String message, String hint, @TempDir Path folder) {
        ContentFolderBuilder.at(folder).file("auditpress.yaml", ContentFolderBuilder.SETTINGS + "editions: " + yaml);
        List<Finding> findings = PackReader.read(folder).findings();
        assertThat(findings).singleElement().satisfies(f -> {
            assertThat(f.message()).contains(message);
            assertThat(f.hint()).contains(hint);
            assertThat(f.origin().line()).isEqualTo(4);
        });
    }

    @Test
    void aListWithAnUnknownNameShowsNothingRatherThanTooMuch(@TempDir Path folder) {
        ContentFolderBuilder.at(folder)
                .file(
                        "auditpress.yaml",
                        ContentFolderBuilder.SETTINGS + "editions: {press: {registers: {without: [incident]}}}");
        Edition press = PackReader.read(folder).edition("press").orElseThrow();
        assertThat(press.registers().has("incidents")).isFalse();
        assertThat(press.registers().has("risks")).isFalse();
    }

    @Test
    void aShippedEditionStaysButForWhatIsStated(@TempDir Path folder) {
        ContentFolderBuilder.at(folder)
                .file(
                        "auditpress.yaml",
                        ContentFolderBuilder.SETTINGS + "editions: {customer: {confidentiality: Internal}}");
        Edition customer = PackReader.read(folder).edition("customer").orElseThrow();
        assertThat(customer.confidentiality()).isEqualTo("internal");
        assertThat(customer.title()).isEqualTo("Customer edition");
        assertThat(customer.registers().has("risks")).isFalse();
    }
}

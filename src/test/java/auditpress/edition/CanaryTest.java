package auditpress.edition;

import static org.assertj.core.api.Assertions.assertThat;

import auditpress.ContentFolderBuilder;
import auditpress.command.Console;
import auditpress.command.Verbs;
import auditpress.edition.Canary.Haystack;
import auditpress.model.Sha256;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No byte of what an edition withholds is anywhere in it. */
class CanaryTest {
    @TempDir
    private Path folder;

    @Test
    void aCustomerEditionHoldsNothingOfWhatItWithholds() throws IOException {
        Path content = CanaryContent.in(folder.resolve("content"));
        List<Haystack> full = Canary.haystacks(Canary.build(content, folder.resolve("full"), "full"));
        assertThat(full).anyMatch(h -> h.holds("canaryson")).anyMatch(h -> h.holds(Sha256.of(CanaryContent.FILE)));
        List<Haystack> customer = Canary.haystacks(Canary.build(content, folder.resolve("customer"), "customer"));
        assertThat(Canary.places(customer, "canary")).isEmpty();
        assertThat(Canary.places(customer, Sha256.of(CanaryContent.FILE))).isEmpty();
        assertThat(Canary.places(customer, "registers/risks.csv")).isEmpty();
        List<Haystack> data = List.of(Canary.data(content, "customer"));
        assertThat(Canary.places(data, "canary")).isEmpty();
        assertThat(Canary.places(data, Sha256.of(CanaryContent.FILE))).isEmpty();
        assertThat(customer).anyMatch(h -> h.name().equals("pack.pdf") && h.holds("proof that follows [withheld]"));
        assertThat(customer).anyMatch(h -> h.name().endsWith("public.txt") && h.holds("public proof"));
    }

    @Test
    void aReleaseForCustomersHoldsNothingOfWhatIsWithheldInWhatHasChanged() throws IOException {
        Path content = CanaryContent.in(folder.resolve("content"));
        Path out = folder.resolve("site");
        assertThat(release(content, out, "R-1")).isZero();
        Path risks = content.resolve("registers/risks.csv");
        Files.writeString(risks, Files.readString(risks).replace("Canary risk ", "Canary changed risk "));
        assertThat(release(content, out, "R-2", "--edition", "customer", "--since", "R-1"))
                .isZero();
        List<Haystack> bag = Canary.haystacks(out.resolve("releases/R-2"));
        assertThat(bag).anyMatch(h -> h.name().equals("data/release.json") && h.holds("R-1"));
        assertThat(bag).anyMatch(h -> h.name().equals("data/site/since.html"));
        assertThat(Canary.places(bag, "canary")).isEmpty();
        assertThat(Canary.places(bag, Sha256.of(CanaryContent.FILE))).isEmpty();
    }

    private static int release(Path content, Path out, String... more) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Console console =
                new Console(nowhere, System.err, Map.of(), () -> ContentFolderBuilder.AUDIT_DATE, System::nanoTime);
        List<String> arguments =
                new ArrayList<>(List.of("release", "--date", "2026-01-31", "--content", content.toString()));
        arguments.addAll(
                List.of("--out", out.toString(), "--accept-findings", "As risk-canary says", "--by", "p-canary"));
        arguments.addAll(List.of(more));
        return Verbs.run(console, arguments.toArray(String[]::new));
    }

    @Test
    void whatIsWithheldByItsConfidentialityAloneIsNowhere() throws IOException {
        Path content = ContentFolderBuilder.at(folder.resolve("content"))
                .file(
                        "auditpress.yaml",
                        ContentFolderBuilder.SETTINGS + "editions: {press: {confidentiality: internal}}\n")
                .file(
                        "registers/risks.csv",
                        "id,title,owner,likelihood,impact,treatment,controls,description\n"
                                + "R-1,Fire,Ada,2,2,modify,A.5.1,\"Proved by E-909, the Canary log; kept as canary/log.txt. See POL-9.\"\n")
                .file(
                        "statement-of-applicability.csv",
                        "control,applicable,reasons,status,evidence\nA.5.1,yes,risk,implemented,E-909\n")
                .file("evidence/canary/log.txt", "canary")
                .file(
                        "evidence/evidence.csv",
                        "id,title,file,supports,confidentiality,collected\n"
                                + "E-909,Canary log,canary/log.txt,A.5.1,restricted,not a canary date\n"
                                + "E-8,Open log,,A.5.1,Internal,2026-01-31\n")
                .file(
                        "documents/pol-9.md",
                        "---\nid: POL-9\ntitle: Canary policy\nclassification: Secret\n---\n\ncanary\n")
                .path();
        List<Haystack> press = Canary.haystacks(Canary.build(content, folder.resolve("out"), "press"));
        assertThat(Canary.places(press, "canary")).isEmpty();
        assertThat(Canary.places(press, "E-909")).isEmpty();
        assertThat(Canary.places(press, "POL-9")).isEmpty();
        assertThat(press).anyMatch(h -> h.name().equals("evidence/e-8.html"));
        String control = Files.readString(folder.resolve("out/latest/controls/a.5.1.html"));
        assertThat(control).contains("1 withheld").doesNotContain("No evidence");
    }

    @Test
    void whatIsWithheldByThePatternOfAControlIsNowhere() throws IOException {
        Path content = ContentFolderBuilder.at(folder.resolve("content"))
                .file(
                        "auditpress.yaml",
                        ContentFolderBuilder.SETTINGS
                                + "editions: {half: {controls: {without: [\"A.5.*\", \"OWN-*\"]}}}\n")
                .file(
                        "registers/risks.csv",
                        "id,title,owner,likelihood,impact,treatment,controls,description\n"
                                + "R-1,Fire,Ada,2,2,modify,A.5.1 own-7 A.6.1,\"Held by OWN-7 (Canary fence), a.5.1 and A.6.1.\"\n"
                                + "R-2,Flood,Ada,2,2,modify,A.5.1,x\n")
                .file(
                        "statement-of-applicability.csv",
                        "control,title,applicable,reasons,justification,status\n"
                                + "A.5.1,Canary rules,yes,risk,canary,implemented\n"
                                + "OWN-7,Canary fence,yes,risk,canary,implemented\nA.6.1,,yes,risk,As OWN-7,planned\n")
                .path();
        Path latest = Canary.build(content, folder.resolve("out"), "half");
        List<Haystack> half = Canary.haystacks(latest);
        assertThat(Canary.places(half, "canary")).isEmpty();
        assertThat(Canary.places(half, "own-7")).isEmpty();
        assertThat(half.stream().map(Haystack::name)).noneMatch(n -> n.startsWith("controls/a.5."));
        assertThat(Files.readString(latest.resolve("risks/r-2.html")))
                .contains("1 withheld")
                .doesNotContain("No control is named");
        assertThat(Files.readString(latest.resolve("reading.html"))).contains("What this edition withholds");
    }
}

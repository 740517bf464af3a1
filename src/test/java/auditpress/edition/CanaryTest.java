package auditpress.edition;

import static org.assertj.core.api.Assertions.assertThat;

import auditpress.ContentFolderBuilder;
import auditpress.edition.Canary.Haystack;
import auditpress.model.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

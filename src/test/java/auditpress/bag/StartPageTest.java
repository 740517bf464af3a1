package auditpress.bag;

import static org.assertj.core.api.Assertions.assertThat;

import auditpress.model.Release;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import nu.validator.client.EmbeddedValidator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class StartPageTest {
    private static final Release RELEASE =
            SmallRelease.release("2026", "00", new Release.Predecessor("2025", "00"));

    @Test
    void theNuCheckerFindsNothing() throws Exception {
        EmbeddedValidator checker = new EmbeddedValidator();
        checker.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);

        assertThat(checker.validate(new ByteArrayInputStream(StartPage.bytes(RELEASE, true)))).isBlank();
    }

    @Test
    void itSaysWhatItIsAndLinksWhatItHolds() {
        Document page = page(false);

        assertThat(page.title()).isEqualTo("Release 2026 of Harbour Ltd");
        assertThat(page.select("a").eachAttr("href"))
                .containsExactly("data/site/index.html", "data/pack.pdf", "data/data.json");
        assertThat(page.select("dl").text()).contains("Surveillance <1>", "2026-10-05", "Release before 2025");
        assertThat(page.select("script, link, img")).isEmpty();
    }

    @Test
    void theCommandsOfTheSignatureStandOnlyWhereThereIsOne() {
        assertThat(page(true).text()).contains("ssh-keygen -Y verify");
        assertThat(page(false).text())
                .doesNotContain("ssh-keygen")
                .contains("sha256sum -c manifest-sha256.txt tagmanifest-sha256.txt", "Get-FileHash", "bagit.py --validate .");
    }

    private static Document page(boolean signed) {
        return Jsoup.parse(new String(StartPage.bytes(RELEASE, signed), StandardCharsets.UTF_8));
    }
}

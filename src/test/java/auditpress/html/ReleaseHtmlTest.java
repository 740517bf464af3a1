package auditpress.html;

import static org.assertj.core.api.Assertions.assertThat;

import auditpress.model.Release;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Map;
import nu.validator.client.EmbeddedValidator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

class ReleaseHtmlTest {
    private static final Release FIRST = release(null);
    private static final Release RELEASE = release(new Release.Predecessor("2025", "00"));

    @Test
    void theNuCheckerFindsNothing() throws Exception {
        assertThat(complaints(bytes(RELEASE, true))).isBlank();
        assertThat(complaints(bytes(FIRST, false))).isBlank();
    }

    @Test
    void itsPolicyLetsInItsOwnStyleAlone() throws Exception {
        Document page = page(true);
        byte[] style = page.expectFirst("style").data().getBytes(StandardCharsets.UTF_8);
        String hash = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(style));

        assertThat(page.expectFirst("meta[http-equiv]").attr("content"))
                .isEqualTo("default-src 'none'; style-src 'sha256-" + hash + "'; base-uri 'none'; form-action 'none'");
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
                .contains(
                        "sha256sum -c manifest-sha256.txt tagmanifest-sha256.txt",
                        "Get-FileHash",
                        "bagit.py --validate .");
    }

    private static byte[] bytes(Release release, boolean signed) {
        return ReleaseHtml.of(release, "data/site/index.html", "data/pack.pdf", "data/data.json", signed, new Look());
    }

    private static Release release(Release.@Nullable Predecessor before) {
        return new Release(
                "2026",
                "Harbour Ltd",
                "Surveillance <1>",
                "Northmark",
                LocalDate.of(2026, 10, 5),
                "full",
                "Everything",
                0,
                "Auditpress 0.1.0",
                null,
                "00",
                Map.of(),
                Map.of(),
                null,
                before);
    }

    /** The checker builds its grammar by deep recursion, for which a thread's usual stack is short. */
    private static String complaints(byte[] page) throws InterruptedException {
        String[] said = {"not checked"};
        Thread thread = new Thread(null, () -> said[0] = check(page), "checker", 1 << 26);
        thread.start();
        thread.join();
        return said[0];
    }

    private static String check(byte[] page) {
        EmbeddedValidator checker = new EmbeddedValidator();
        checker.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        try {
            // It cannot hash a style, so it takes ours for one that its policy blocks; the next test holds the hash.
            return checker.validate(new ByteArrayInputStream(page))
                    .replaceAll("(?m)^.*info warning: Inline style violates.*$", "");
        } catch (IOException | SAXException e) {
            return e.toString();
        }
    }

    private static Document page(boolean signed) {
        return Jsoup.parse(new String(bytes(RELEASE, signed), StandardCharsets.UTF_8));
    }
}

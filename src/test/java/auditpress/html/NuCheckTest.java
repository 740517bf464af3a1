package auditpress.html;

import static org.assertj.core.api.Assertions.assertThat;

import auditpress.Specimen;
import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.Test;

class NuCheckTest {

    @Test
    void theNuCheckerFindsNothing() throws Exception {
        EmbeddedValidator checker = new EmbeddedValidator();
        checker.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        Map<String, String> verdicts = new TreeMap<>();
        for (Map.Entry<String, byte[]> file :
                Rendered.of(Specimen.site()).files().entrySet()) {
            if (!file.getKey().startsWith("assets/") && isOneOfItsKind(file.getKey())) {
                verdicts.put(file.getKey(), complaints(checker.validate(new ByteArrayInputStream(file.getValue()))));
            }
        }

        assertThat(verdicts)
                .hasSizeGreaterThan(8)
                .allSatisfy((path, verdict) -> assertThat(verdict).isBlank());
    }

    /** Handed over as a stream, a page has no origin for the checker, which then takes 'self' for nobody. */
    private static String complaints(String verdict) {
        return verdict.lines()
                .filter(line -> !line.matches(".*external (stylesheet|script) .* blocked by .*"))
                .collect(Collectors.joining("\n"));
    }

    /** The many records of a register are alike. */
    private static boolean isOneOfItsKind(String path) {
        return !path.matches(".*\\d.*")
                || path.contains("-001")
                || path.endsWith("5.1.html")
                || path.endsWith("EV-1.html");
    }
}

package auditpress.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import auditpress.Specimen;
import java.io.ByteArrayInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

class ConformanceTest {

    @BeforeAll
    static void startVeraPdf() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3a", "ua1"})
    void theSpecimenIsValid(String flavour) throws Exception {
        ValidationResult result = validate(Pack.of(Specimen.site()).bytes(), flavour);

        assertThat(result.getFailedChecks()).isEmpty();
        assertThat(result.isCompliant()).isTrue();
    }

    private static ValidationResult validate(byte[] pack, String name) throws Exception {
        PDFAFlavour flavour = PDFAFlavour.fromString(name);
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pack), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser);
        }
    }
}

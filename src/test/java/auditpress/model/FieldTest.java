package auditpress.model;

import static org.assertj.core.api.Assertions.assertThat;

import auditpress.read.Registers;
import org.junit.jupiter.api.Test;

class FieldTest {
    private static final Field TREATMENT = Registers.shipped().stream()
            .filter(r -> r.kind().equals("risk"))
            .flatMap(r -> r.field("treatment").stream())
            .findFirst()
            .orElseThrow();

    @Test
    void aMistypedWordIsNearTheChoiceThatItsAliasNames() {
        assertThat(TREATMENT.nearest("mitgate")).map(Choice::value).contains("modify");
        assertThat(TREATMENT.nearest("Modfy")).map(Choice::value).contains("modify");
        assertThat(TREATMENT.nearest("acept")).map(Choice::value).contains("accept");
    }

    @Test
    void aWordLikeNoneIsNearNone() {
        assertThat(TREATMENT.nearest("Purple rain")).isEmpty();
    }
}

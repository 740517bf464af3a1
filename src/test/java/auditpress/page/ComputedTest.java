package auditpress.page;

import static org.assertj.core.api.Assertions.assertThat;

import auditpress.model.Register;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What a declaration may name beside its fields, and what can be shown, are the same columns. */
class ComputedTest {
    @Test
    void everyComputedColumnCanBeNamedAndShown() {
        assertThat(Arrays.stream(Computed.values()).map(c -> c.name().toLowerCase(Locale.ROOT)))
                .hasSameElementsAs(Register.COMPUTED);
    }
}

package auditpress.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsoDateTest {
    @Test
    void readsDaysOfTheCalendar() {
        assertThat(IsoDate.of("2026-10-05")).contains(LocalDate.of(2026, 10, 5));
        assertThat(IsoDate.of("2024-02-29")).contains(LocalDate.of(2024, 2, 29));
        assertThat(IsoDate.of("0001-01-01")).contains(LocalDate.of(1, 1, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-10-5",
                "2026-13-01",
                "2026-02-29",
                "2026-00-10",
                "2026-10-00",
                "2026/10/05",
                "05.10.2026",
                "20261005",
                "2026-1a-05",
                "-026-10-05",
                "2026-10-05T",
                "\u0662026-10-05",
                "2026-+1-05"
            })
    void anythingElseIsNone(String text) {
        assertThat(IsoDate.of(text)).isEmpty();
    }
}

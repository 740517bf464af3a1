package auditpress.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewInputTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a) Status of actions|A",
                "(b) Issues|B",
                "c. Interested parties|C",
                "D: Performance|D",
                "d2) Monitoring|D",
                "9.3.2 e Feedback|E",
                "9.3.2 (f) Risks|F",
                "9.3.2 d1 Nonconformities|D",
                "Input g|G",
                "**g)** Opportunities|G",
                "Status of actions from earlier reviews|A",
                "Changes in external and internal issues|B",
                "Needs and expectations of interested parties|C",
                "Results of audits|D",
                "Feedback from interested parties|E",
                "Risk assessment and treatment plan|F",
                "Opportunities for continual improvement|G"
            })
    void aHeadingStandsForAnInputByItsLetterOrItsWords(String heading, ReviewInput input) {
        assertThat(ReviewInput.in(heading)).containsExactly(input);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A summary of the day", "Decisions", "Attendance", "e-mail", "General", "9.3.3 Results"})
    void anOrdinaryHeadingStandsForNone(String heading) {
        assertThat(ReviewInput.in(heading)).isEmpty();
    }

    @Test
    void theLetterWinsOverTheWords() {
        assertThat(ReviewInput.in("f) Objectives and audit results")).containsExactly(ReviewInput.F);
    }
}

package auditpress.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MinutesTest {

    @Test
    void wordsUnderASubheadingAnswerTheHeadingAboveIt() {
        Minutes minutes = Minutes.of("## d) Performance\n\n### Trends\n\nFewer incidents.\n\n## e) Feedback\n");
        assertThat(minutes.part(ReviewInput.D)).get().matches(Minutes.Part::answered);
        assertThat(minutes.part(ReviewInput.E)).get().matches(p -> !p.answered());
    }

    @Test
    void wordsUnderTheNextHeadingOfTheSameLevelDoNot() {
        assertThat(Minutes.of("## a) Actions\n\n## Other\n\nWords.\n").part(ReviewInput.A))
                .get()
                .matches(p -> !p.answered());
    }

    @Test
    void ofTwoHeadingsForOneInputTheAnsweredOneCounts() {
        assertThat(Minutes.of("## d1) Nonconformities\n\n## d2) Measurements\n\nAll on target.\n")
                        .part(ReviewInput.D))
                .get()
                .matches(Minutes.Part::answered);
    }

    @Test
    void resultsOfAuditsAreAnInputAndNotADecision() {
        assertThat(Minutes.of("## Audit results\n\nTwo.\n\n## Results of risk assessment\n\nFour.\n")
                        .results())
                .isEmpty();
        assertThat(Minutes.of("## Results of the meeting\n\nNone.\n").results()).hasSize(1);
    }

    @Test
    void headingsInsideCodeAreNone() {
        assertThat(Minutes.of("```\n## a) Actions\n```\n\nWords.\n").part(ReviewInput.A))
                .isEmpty();
    }

    @Test
    void aPartKnowsWhereItsHeadingBegins() {
        String text = "Opening words.\n\n## Decisions ##\n\nNone.\n";
        assertThat(Minutes.of(text).results())
                .singleElement()
                .isEqualTo(new Minutes.Part(2, "Decisions", text.indexOf("##"), text.length(), true));
    }
}

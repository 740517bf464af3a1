package auditpress.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordingTest {

    @Test
    void orderPluralsAndSmallWordsDoNotMatter() {
        assertThat(Wording.of("The reviews of leavers were late.").saysNoMoreThan(Wording.of("Late leaver review")))
                .isTrue();
    }

    @Test
    void oneNewWordOfMeaningSaysMore() {
        assertThat(Wording.of("The reviews were late because nobody asked").saysNoMoreThan(Wording.of("Late reviews")))
                .isFalse();
    }

    @Test
    void aTextWithoutMeaningRepeatsNothing() {
        assertThat(Wording.of("It was so.").saysNoMoreThan(Wording.of("Late reviews")))
                .isFalse();
        assertThat(Wording.of("").isSameAs(Wording.of("..."))).isFalse();
    }

    @Test
    void textsThatSayTheSameHaveOneKey() {
        assertThat(Wording.of("Late reviews of leavers").key(2))
                .isEqualTo(Wording.of("Leaver reviews late").key(2));
        assertThat(Wording.of("Phishing").key(2)).isEmpty();
    }
}

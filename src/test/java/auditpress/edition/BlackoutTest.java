package auditpress.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words of a text are replaced. */
class BlackoutTest {
    private final Blackout blackout = new Blackout(Set.of(
            Phrase.of("R-1", true, false),
            Phrase.of("R-1.2", true, true),
            Phrase.of("Fire in the lab", false, false),
            Phrase.of("Fire", false, false),
            Phrase.of("«Élan»", false, false),
            Phrase.of("https://x.example/a", true, false)));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "see r-1.|see [withheld].",
                "R-12 and XR-1 and R-1.2|R-12 and XR-1 and R-1.2",
                "[[R-1]] and [R-1](x) and [R-1]|[withheld] and [[withheld]](x) and [withheld]",
                "R-1: gone|[withheld] : gone",
                "so R-1: gone|so [withheld]: gone",
                "R-1(b)|[withheld] (b)",
                "Fire  in the lab, fire in the lab|[withheld], fire in the lab",
                "Fire in the labs|[withheld] in the labs",
                "Fires|Fires",
                "Élan vital|[withheld] vital",
                "at https://X.example/a/|at [withheld]/",
                "nothing|nothing"
            })
    void wholeWordsAreReplacedAndOthersStay(String text, String expected) {
        assertThat(blackout.text(text)).isEqualTo(expected);
    }
}

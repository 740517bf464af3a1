package auditpress.command;

import static org.assertj.core.api.Assertions.assertThat;

import auditpress.check.Rule;
import auditpress.check.Rulebook;
import org.junit.jupiter.api.Test;

class ExplainVerbTest {
    private final Terminal terminal = new Terminal();

    @Test
    void aRuleIsExplainedInWhateverCaseItIsTyped() {
        Rule rule = Rulebook.rules().stream()
                .filter(r -> r.id().equals("R7"))
                .findFirst()
                .orElseThrow();
        assertThat(terminal.run("explain", "r7")).isZero();
        assertThat(terminal.out())
                .startsWith("R7 (error): " + rule.sentence())
                .contains(rule.clause(), rule.why(), rule.mend(), rule.needs().words());
    }

    @Test
    void aRuleThatIsAlwaysAssessedSaysSo() {
        terminal.run("explain", "L1");
        assertThat(terminal.out()).contains("needs   nothing");
    }

    @Test
    void withoutARuleEachIsALine() {
        assertThat(terminal.run("explain")).isZero();
        assertThat(terminal.out().lines().map(l -> l.substring(0, l.indexOf(" "))))
                .containsExactlyElementsOf(
                        Rulebook.rules().stream().map(Rule::id).toList());
    }

    @Test
    void anUnknownRuleIsWrongUsageWithAdvice() {
        assertThat(terminal.run("explain", "R77")).isEqualTo(2);
        assertThat(terminal.err())
                .contains("no rule 'R77'", "Did you mean 'R7'?", "R risks", "O objectives", "X context");
        assertThat(terminal.out()).isEmpty();
    }
}

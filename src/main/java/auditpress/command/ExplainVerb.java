package auditpress.command;

import auditpress.check.Family;
import auditpress.check.Rule;
import auditpress.check.Rulebook;
import auditpress.model.Nearest;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code auditpress explain}: what a rule asks, why, and how a breach is mended. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Explain a rule of the rulebook, or list all.",
        footer = {"", "Exit codes: 0 explained, 2 there is no such rule."})
final class ExplainVerb implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "0..1", paramLabel = "RULE", description = "The rule's id, such as R7 (default: list all).")
    @Nullable
    private String rule;

    ExplainVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (rule == null) {
            Rulebook.rules().forEach(this::list);
        } else {
            explain(find(rule.strip()));
        }
        return Verbs.CLEAN;
    }

    private void list(Rule one) {
        console.line(String.format(
                Locale.ROOT, "%-4s %-8s %s", one.id(), one.severity().key(), one.sentence()));
    }

    private void explain(Rule one) {
        String needs = one.needs().words();
        console.line(one.id() + " (" + one.severity().key() + "): " + one.sentence());
        console.line("  clause  " + one.clause());
        console.line("  why     " + one.why());
        console.line("  mend    " + one.mend());
        console.line("  needs   " + (needs.isEmpty() ? "nothing; it is always assessed" : needs));
    }

    private static Rule find(String id) {
        List<Rule> rules = Rulebook.rules();
        return rules.stream()
                .filter(r -> r.id().equalsIgnoreCase(id))
                .findFirst()
                .orElseThrow(() -> new Verbs.Unusable("There is no rule '" + id + "'. "
                        + Nearest.hint(id, rules.stream().map(Rule::id).toList(), "'auditpress explain' lists all.")
                        + " Families: " + families() + "."));
    }

    private static String families() {
        return Stream.of(Family.values())
                .filter(f -> !f.rules().isEmpty())
                .map(f -> f + " " + f.title().substring(0, 1).toLowerCase(Locale.ROOT)
                        + f.title().substring(1))
                .collect(Collectors.joining(", "));
    }
}

package auditpress.check;

import static auditpress.model.Severity.ERROR;
import static auditpress.model.Severity.WARNING;

import auditpress.model.Item;
import auditpress.model.Settings;
import auditpress.trace.Control;
import auditpress.trace.Trace;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rules about the justifications of the Statement of Applicability: thought about, and true of this scope (6.1.3 d). */
final class JustificationRules {
    private static final int MANY = 5;

    /**
     * The controls that cannot be left out where the fact holds. Left out of these sets are A.8.30, since development need
     * not be given to others; A.7.6 and A.7.11 to A.7.13, since premises need not hold secure areas or equipment; and A.7.10
     * and A.7.14, which are about media and equipment wherever they are.
     */
    private static final Map<Settings.Fact, Set<String>> NEEDED = Map.of(
            Settings.Fact.SUPPLIERS, controls("A.5.", 19, 22),
            Settings.Fact.CLOUD_SERVICES, controls("A.5.", 23, 23),
            Settings.Fact.SOFTWARE_DEVELOPMENT, controls("A.8.", 4, 4, 25, 29, 31, 31),
            Settings.Fact.PREMISES, controls("A.7.", 1, 5, 7, 8),
            Settings.Fact.REMOTE_WORK, Set.of("A.6.7", "A.7.9"));

    static final List<Rule> RULES = List.of(
            new Rule(
                    "C10",
                    WARNING,
                    "6.1.3 d",
                    Need.STATEMENT,
                    "No justification stands word for word at many controls.",
                    "One sentence for many controls was copied; why this control is needed here was not thought about.",
                    "Say at each control what it is needed for: which risk, law, contract or practice.",
                    JustificationRules::copied),
            new Rule(
                    "C11",
                    ERROR,
                    "6.1.3 d, 4.3",
                    Need.STATEMENT.and(Need.FACTS),
                    "No control is excluded that the stated facts of the scope call for.",
                    "The scope and the Statement of Applicability contradict each other; one of them is wrong.",
                    "Make the control applicable, or correct 'facts' in auditpress.yaml.",
                    JustificationRules::calledFor));

    private JustificationRules() {}

    /** @param ranges first and last number of each run of controls */
    private static Set<String> controls(String theme, int... ranges) {
        return IntStream.range(0, ranges.length / 2)
                .flatMap(i -> IntStream.rangeClosed(ranges[2 * i], ranges[2 * i + 1]))
                .mapToObj(n -> theme + n)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Hit> copied(Trace trace) {
        List<Item> applicable = Control.all(trace)
                .filter(Control::isApplicable)
                .map(Control::item)
                .toList();
        Map<String, List<Item>> byText = applicable.stream()
                .filter(i -> i.has("justification"))
                .collect(Collectors.groupingBy(
                        i -> i.text("justification").toLowerCase(Locale.ROOT).replaceAll("\\s+", " "),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return byText.values().stream()
                .filter(same -> same.size() >= MANY && same.size() * 4 > applicable.size())
                .map(JustificationRules::copied);
    }

    private static Hit copied(List<Item> same) {
        Item first = same.get(0);
        return Hit.at(
                first,
                "justification",
                same.size() + " controls (" + Phrase.ids(same) + ") have the same justification, "
                        + Phrase.quoted(first.text("justification")) + ".");
    }

    private static Stream<Hit> calledFor(Trace trace) {
        Settings settings = trace.pack().settings();
        List<Settings.Fact> facts =
                Stream.of(Settings.Fact.values()).filter(settings::holds).toList();
        return Control.all(trace)
                .filter(Control::isExcluded)
                .map(Control::item)
                .flatMap(i -> facts.stream()
                        .filter(f -> NEEDED.getOrDefault(f, Set.of()).contains(i.id()))
                        .limit(1)
                        .map(f -> Hit.at(
                                i,
                                "applicable",
                                Phrase.name(i) + " is excluded, yet the settings say that the organisation " + f.words()
                                        + ".")));
    }
}

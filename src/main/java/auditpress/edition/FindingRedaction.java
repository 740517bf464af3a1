package auditpress.edition;

import auditpress.model.Finding;
import auditpress.model.Item;
import auditpress.model.Origin;
import auditpress.model.Type;
import auditpress.model.Withheld;
import auditpress.trace.Trace;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Takes out the findings about withheld records, and out of the others what names or quotes those. */
final class FindingRedaction {
    private static final String SETTINGS = "auditpress.yaml";

    private static final Set<Type> NO_WORDS =
            Set.of(Type.DATE, Type.NUMBER, Type.CHOICE, Type.CHOICES, Type.SCORE, Type.FLAG);

    /** As long as findings quote a value. */
    private static final int QUOTED = 60;

    private final Blackout blackout;
    private final boolean shown;
    private final boolean showsWaivers;
    private final Set<String> shownRecords = new HashSet<>();
    private final Set<String> shownFiles = new HashSet<>(Set.of("", SETTINGS));
    private final Set<String> mixedFiles = new HashSet<>();
    private final Set<String> quotes = new HashSet<>();

    /** @param shown whether the edition shows findings at all */
    FindingRedaction(Trace trace, Selection selection, Blackout blackout, boolean shown) {
        this.blackout = blackout;
        this.shown = shown;
        this.showsWaivers =
                trace.pack().register("waiver").filter(selection::shows).isPresent();
        selection.kept().forEach(i -> {
            shownRecords.add(i.id().toLowerCase(Locale.ROOT));
            shownFiles.add(i.origin().file());
            i.register().fields().stream()
                    .filter(f -> f.type() == Type.FILE && i.has(f.name()))
                    .forEach(f -> shownFiles.add("evidence/" + i.text(f.name())));
        });
        selection.withheld().forEach(i -> {
            shownRecords.remove(i.id().toLowerCase(Locale.ROOT));
            mixedFiles.add(i.origin().file());
            quotable(i).forEach(quotes::add);
        });
        selection.kept().stream().flatMap(FindingRedaction::quotable).forEach(quotes::remove);
    }

    /** The values of the record's words as a finding quotes them. */
    private static Stream<String> quotable(Item item) {
        return item.values().entrySet().stream()
                .filter(e -> item.register()
                        .field(e.getKey())
                        .filter(f -> NO_WORDS.contains(f.type()))
                        .isEmpty())
                .map(e -> e.getValue().text().lines().findFirst().orElse(""))
                .flatMap(t -> t.length() > QUOTED ? Stream.of(t, t.substring(0, QUOTED) + "…") : Stream.of(t));
    }

    /** The findings that remain, in their order. */
    List<Finding> of(List<Finding> findings) {
        return findings.stream().flatMap(f -> of(f).stream()).toList();
    }

    /** How many are taken out, by rule. */
    Map<String, Integer> withheld(List<Finding> findings) {
        Map<String, Integer> counts = new TreeMap<>();
        findings.stream().filter(f -> !isShown(f)).forEach(f -> counts.merge(f.rule(), 1, Integer::sum));
        return counts;
    }

    Optional<Finding> of(Finding finding) {
        return isShown(finding)
                ? Optional.of(new Finding(
                        finding.rule(),
                        finding.severity(),
                        finding.record(),
                        words(finding.message()),
                        words(finding.hint()),
                        finding.origin(),
                        Optional.ofNullable(finding.waiver()).map(this::waiver).orElse(null)))
                : Optional.empty();
    }

    /** What is about no record is shown only when nothing of its file is withheld: it may quote any row. */
    private boolean isShown(Finding finding) {
        String file = finding.origin().file();
        return shown
                && shownFiles.contains(file)
                && (finding.record().isEmpty()
                        ? !mixedFiles.contains(file)
                        : shownRecords.contains(finding.record().toLowerCase(Locale.ROOT)));
    }

    private Finding.Waiver waiver(Finding.Waiver waiver) {
        return showsWaivers
                ? new Finding.Waiver(
                        blackout.text(waiver.approver()), words(waiver.reason()), waiver.until(), waiver.origin())
                : new Finding.Waiver(Withheld.MARK, Withheld.MARK, waiver.until(), Origin.of(""));
    }

    private String words(String text) {
        return blackout.text(unquoted(text));
    }

    /** The text without values of withheld records between quotes. */
    private String unquoted(String text) {
        for (int from = text.indexOf('\''); from >= 0; from = text.indexOf('\'', from + 1)) {
            for (int to = text.indexOf('\'', from + 1); to >= 0; to = text.indexOf('\'', to + 1)) {
                if (quotes.contains(text.substring(from + 1, to))) {
                    return unquoted(text.substring(0, from) + Withheld.MARK + text.substring(to + 1));
                }
            }
        }
        return text;
    }
}

package auditpress.figure;

import auditpress.check.Report;
import auditpress.model.Finding;
import auditpress.model.PastRelease;
import auditpress.model.Severity;
import auditpress.model.Tone;
import auditpress.trace.Trace;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All figures of a pack. What a pack keeps no records of is left out, rather than counted as none. */
public final class Figures {
    private final List<Figure> all;

    private Figures(List<Figure> all) {
        this.all = List.copyOf(all);
    }

    public static Figures of(Trace trace, Report report) {
        List<Figure> figures = new ArrayList<>();
        figures.addAll(DueFigures.of(trace));
        figures.addAll(RiskFigures.of(trace));
        figures.addAll(ControlFigures.of(trace));
        figures.addAll(EvidenceFigures.of(trace));
        figures.addAll(ImprovementFigures.of(trace));
        figures.addAll(AuditFigures.of(trace));
        figures.addAll(ChainFigures.of(trace));
        for (Severity severity : Severity.values()) {
            figures.add(found(report, severity, trace.pack().withheld().totalFindings()));
        }
        return new Figures(figures);
    }

    private static Figure found(Report report, Severity severity, int withheld) {
        List<Finding> findings = report.findings().stream()
                .filter(f -> f.severity() == severity && !f.isWaived())
                .toList();
        String name = severity.key() + "s";
        Figure figure = Figure.found(
                        "findings-" + severity.key(),
                        name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1),
                        findings)
                .badly(severity.tone());
        return withheld == 0
                ? figure
                : figure.in(findings.isEmpty() ? Tone.NEUTRAL : severity.tone())
                        .noting(withheld + " of any weight withheld");
    }

    /** These figures as those of a release that trends are drawn from. */
    public PastRelease of(String release, LocalDate auditDate) {
        Map<String, BigDecimal> values = new TreeMap<>();
        all.forEach(f -> values.put(f.key(), f.amount().value()));
        return new PastRelease(release, auditDate, values);
    }

    public List<Figure> all() {
        return all;
    }

    public List<Figure> of(Figure.Group group) {
        return all.stream().filter(f -> f.group() == group).toList();
    }

    /** The figure of that key; nothing where the pack keeps no such records. */
    public Optional<Figure> figure(String key) {
        return all.stream().filter(f -> f.key().equals(key)).findFirst();
    }
}

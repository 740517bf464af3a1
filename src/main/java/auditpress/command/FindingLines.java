package auditpress.command;

import auditpress.check.Report;
import auditpress.export.OneLine;
import auditpress.model.Finding;
import auditpress.model.Severity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Findings as lines that an editor can jump to; those that one hint mends stand together. */
final class FindingLines {
    private final Console console;
    private final Path content;

    private FindingLines(Console console, Path content) {
        this.console = console;
        this.content = content;
    }

    /** Prints each. */
    static void print(Console console, Path content, Collection<Finding> findings) {
        print(console, content, findings, findings.size());
    }

    /** @param most how many of those that one hint mends are printed; the others are counted */
    static void print(Console console, Path content, Collection<Finding> findings, int most) {
        FindingLines lines = new FindingLines(console, content);
        Map<List<Object>, List<Finding>> alike = new LinkedHashMap<>();
        for (Finding finding : findings) {
            Object waiver = Objects.requireNonNullElse(finding.waiver(), "");
            alike.computeIfAbsent(
                            List.of(finding.severity(), finding.rule(), finding.hint(), waiver), k -> new ArrayList<>())
                    .add(finding);
        }
        alike.values().forEach(group -> lines.print(group, most));
    }

    private void print(List<Finding> alike, int most) {
        // To say that one more is left out takes the line that it would take.
        int shown = alike.size() <= most + 1 ? alike.size() : most;
        for (Finding finding : alike.subList(0, shown)) {
            console.line(place(finding) + ": " + finding.severity().key() + ": [" + finding.rule() + "] "
                    + OneLine.of(finding.message()));
        }
        Finding last = alike.get(alike.size() - 1);
        if (shown < alike.size()) {
            console.line("    and " + (alike.size() - shown) + " more like it, the last at " + place(last)
                    + "; 'auditpress check --all' prints each");
        }
        if (last.waiver() != null) {
            console.line("    " + OneLine.of(last.waiver().words()));
        }
        if (!last.hint().isEmpty()) {
            console.line("    " + OneLine.of(last.hint()));
        }
    }

    private String place(Finding finding) {
        String file = finding.origin().file().isEmpty() ? "." : finding.origin().text();
        return OneLine.of(content.resolve(file).toString().replace('\\', '/'));
    }

    /** {@code 2 errors, 1 warning, 0 notes}. */
    static String counts(Report report) {
        StringBuilder text = new StringBuilder();
        for (Severity severity : Severity.values()) {
            long count = report.count(severity);
            text.append(text.length() == 0 ? "" : ", ")
                    .append(count)
                    .append(' ')
                    .append(severity.key())
                    .append(count == 1 ? "" : "s");
        }
        int waived = report.waived().size();
        return text.append(waived == 0 ? "" : ", " + waived + " waived").toString();
    }
}

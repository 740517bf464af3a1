package auditpress.export;

import auditpress.model.Finding;
import auditpress.model.Origin;
import auditpress.model.Severity;
import java.util.List;

/** Findings as workflow commands of GitHub Actions, which shows them beside the lines they are about. */
public final class FindingsGithub {
    private FindingsGithub() {}

    /**
     * One command a finding.
     *
     * @param folder the content folder below the working directory, with a slash at its end, or empty
     */
    public static List<String> lines(List<Finding> findings, String folder) {
        return findings.stream().map(f -> line(f, folder)).toList();
    }

    private static String line(Finding finding, String folder) {
        String hint = finding.hint().isEmpty() ? "" : "\n" + OneLine.of(finding.hint());
        Finding.Waiver waiver = finding.waiver();
        String waived = waiver == null ? "" : "\n" + OneLine.of(waiver.words());
        return "::" + command(finding) + " file="
                + property(folder + finding.origin().file())
                + place(finding.origin()) + ",title=" + property(title(finding)) + "::"
                + data(OneLine.of(finding.message()) + waived + hint);
    }

    /** One that somebody answers for is no more than a notice. */
    private static String command(Finding finding) {
        boolean notice = finding.severity() == Severity.NOTE || finding.isWaived();
        return notice ? "notice" : finding.severity().key();
    }

    /** A cell of a worksheet is no line of the file. */
    private static String place(Origin origin) {
        if (!origin.sheet().isEmpty() || origin.line() == 0) {
            return "";
        }
        return ",line=" + origin.line() + (origin.column() == 0 ? "" : ",col=" + origin.column());
    }

    private static String title(Finding finding) {
        Origin origin = finding.origin();
        return finding.rule()
                + (finding.record().isEmpty() ? "" : " " + finding.record())
                + (origin.sheet().isEmpty() ? "" : " " + origin.sheet() + "!" + origin.cell());
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(OneLine.of(text)).replace(":", "%3A").replace(",", "%2C");
    }
}

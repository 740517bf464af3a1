package auditpress.export;

import auditpress.check.Family;
import auditpress.check.Report;
import auditpress.check.Report.Result;
import auditpress.model.Finding;
import auditpress.model.Severity;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * The outcome of a check as JUnit XML, which build servers read: a suite for each family of rules, a case for each rule. A
 * case fails when the rule has findings that make the exit code 1, and is skipped when the rule is off or not assessed.
 */
public final class FindingsJunit {
    private final Report report;
    private final Severity failOn;
    private final String folder;
    private final XMLStreamWriter xml;

    private FindingsJunit(Report report, Severity failOn, String folder, XMLStreamWriter xml) {
        this.report = report;
        this.failOn = failOn;
        this.folder = folder;
        this.xml = xml;
    }

    /**
     * Writes one document.
     *
     * @param failOn the lightest finding that makes a case fail
     * @param folder the content folder below the working directory, with a slash at its end, or empty
     */
    public static void write(Report report, Severity failOn, String folder, Writer out) {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            new FindingsJunit(report, failOn, folder, xml).document();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void document() throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        start("\n", "testsuites", "auditpress", report.results());
        for (Family family : Family.values()) {
            List<Result> results = report.results().stream()
                    .filter(r -> r.rule().family() == family)
                    .toList();
            if (!results.isEmpty()) {
                suite(family, results);
            }
        }
        end("\n");
        xml.writeEndDocument();
    }

    private void suite(Family family, List<Result> results) throws XMLStreamException {
        start("\n  ", "testsuite", family.title(), results);
        for (Result result : results) {
            testCase(family, result);
        }
        end("\n  ");
    }

    private void start(String indent, String element, String name, List<Result> results) throws XMLStreamException {
        long failed = results.stream().filter(r -> !failures(r).isEmpty()).count();
        long skipped = results.stream().filter(FindingsJunit::isSkipped).count();
        xml.writeCharacters(indent);
        xml.writeStartElement(element);
        xml.writeAttribute("name", name);
        xml.writeAttribute("tests", String.valueOf(results.size()));
        xml.writeAttribute("failures", String.valueOf(failed));
        xml.writeAttribute("errors", "0");
        xml.writeAttribute("skipped", String.valueOf(skipped));
    }

    private void testCase(Family family, Result result) throws XMLStreamException {
        xml.writeCharacters("\n    ");
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", "auditpress." + family);
        xml.writeAttribute("name", result.rule().id() + " " + result.rule().sentence());
        List<Finding> failures = failures(result);
        List<Finding> others =
                result.findings().stream().filter(f -> !isFailure(f)).toList();
        if (!failures.isEmpty()) {
            text("failure", summary(failures), lines(failures));
        } else if (isSkipped(result)) {
            text("skipped", reason(result), "");
        }
        if (!others.isEmpty()) {
            text("system-out", "", lines(others));
        }
        end("\n    ");
    }

    private void text(String element, String message, String text) throws XMLStreamException {
        xml.writeCharacters("\n      ");
        xml.writeStartElement(element);
        if (!message.isEmpty()) {
            xml.writeAttribute("message", message);
        }
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private void end(String indent) throws XMLStreamException {
        xml.writeCharacters(indent);
        xml.writeEndElement();
    }

    private List<Finding> failures(Result result) {
        return result.findings().stream().filter(this::isFailure).toList();
    }

    private boolean isFailure(Finding finding) {
        return finding.severity().atLeast(failOn) && !finding.isWaived();
    }

    private static boolean isSkipped(Result result) {
        return (result.isOff() || !result.assessed()) && result.findings().isEmpty();
    }

    private static String reason(Result result) {
        return result.isOff()
                ? "Switched off: " + OneLine.of(result.off())
                : "Not assessed: the pack holds no " + result.rule().needs().words() + ".";
    }

    private static String summary(List<Finding> failures) {
        String first = OneLine.of(failures.get(0).message());
        return failures.size() == 1 ? first : failures.size() + " findings. The first: " + first;
    }

    private String lines(List<Finding> findings) {
        return findings.stream().map(this::line).collect(Collectors.joining());
    }

    private String line(Finding finding) {
        Finding.Waiver waiver = finding.waiver();
        String waived = waiver == null ? "" : "    " + waiver.words();
        String hint = finding.hint().isEmpty() ? "" : "    " + finding.hint();
        return "\n"
                + OneLine.of(folder + finding.origin().text() + ": "
                        + finding.severity().key() + ": " + finding.message() + waived + hint);
    }
}

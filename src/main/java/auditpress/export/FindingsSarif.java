package auditpress.export;

import auditpress.check.Report;
import auditpress.check.Rule;
import auditpress.model.Finding;
import auditpress.model.Origin;
import auditpress.trace.Trace;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The outcome of a check as SARIF 2.1.0 (OASIS), which code hosts and editors read: one run, the rulebook, the findings. */
public final class FindingsSarif {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final String BASE = "%SRCROOT%";

    private final Report report;
    private final String folder;
    private final Fingerprints fingerprints;
    private final JsonGenerator json;

    private FindingsSarif(Trace trace, Report report, String folder, JsonGenerator json) {
        this.report = report;
        this.folder = folder;
        this.fingerprints = new Fingerprints(trace.auditDate());
        this.json = json;
    }

    /**
     * Writes one log.
     *
     * @param version of the program
     * @param folder the content folder below the working directory, with a slash at its end, or empty
     */
    public static void write(Trace trace, Report report, String version, String folder, Writer out) {
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            new FindingsSarif(trace, report, folder, json).log(trace, version);
        }
    }

    private void log(Trace trace, String version) {
        json.writeStartObject();
        json.writeStringProperty("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.writeStringProperty("version", "2.1.0");
        json.writeArrayPropertyStart("runs");
        json.writeStartObject();
        tool(version);
        base();
        json.writeStringProperty("columnKind", "utf16CodeUnits");
        json.writeArrayPropertyStart("results");
        report.findings().forEach(this::result);
        json.writeEndArray();
        properties(trace);
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void tool(String version) {
        json.writeObjectPropertyStart("tool");
        json.writeObjectPropertyStart("driver");
        json.writeStringProperty("name", "Auditpress");
        json.writeStringProperty("version", version);
        SarifRules.write(json);
        json.writeEndObject();
        json.writeEndObject();
    }

    /** Where that folder lies on this machine is nobody's business, so its address is left out (3.14.14). */
    private void base() {
        json.writeObjectPropertyStart("originalUriBaseIds");
        json.writeObjectPropertyStart(BASE);
        SarifRules.text(
                "description",
                folder.isEmpty() ? "The content folder." : "The folder in which the check was started.",
                json);
        json.writeEndObject();
        json.writeEndObject();
    }

    private void properties(Trace trace) {
        json.writeObjectPropertyStart("properties");
        json.writeStringProperty("auditDate", trace.auditDate().toString());
        json.writeArrayPropertyStart("notAssessed");
        report.notAssessed().stream().map(Rule::id).forEach(json::writeString);
        json.writeEndArray();
        json.writeObjectPropertyStart("off");
        report.results().stream()
                .filter(Report.Result::isOff)
                .forEach(r -> json.writeStringProperty(r.rule().id(), r.off()));
        json.writeEndObject();
        json.writeEndObject();
    }

    private void result(Finding finding) {
        json.writeStartObject();
        json.writeStringProperty("ruleId", finding.rule());
        json.writeNumberProperty("ruleIndex", SarifRules.index(finding.rule()));
        json.writeStringProperty("level", SarifRules.level(finding.severity()));
        String hint = finding.hint().isEmpty() ? "" : " " + finding.hint();
        SarifRules.text("message", finding.message() + hint, json);
        json.writeArrayPropertyStart("locations");
        location(finding.origin());
        json.writeEndArray();
        json.writeObjectPropertyStart("partialFingerprints");
        json.writeStringProperty("auditpress/v1", fingerprints.of(finding));
        json.writeEndObject();
        Finding.Waiver waiver = finding.waiver();
        if (waiver != null) {
            suppression(waiver);
        }
        json.writeEndObject();
    }

    /** A waiver stands in a register, not in the place that it is about: the suppression is external (3.35). */
    private void suppression(Finding.Waiver waiver) {
        json.writeArrayPropertyStart("suppressions");
        json.writeStartObject();
        json.writeStringProperty("kind", "external");
        json.writeStringProperty("status", "accepted");
        json.writeStringProperty("justification", waiver.words());
        json.writeEndObject();
        json.writeEndArray();
    }

    private void location(Origin origin) {
        json.writeStartObject();
        json.writeObjectPropertyStart("physicalLocation");
        json.writeObjectPropertyStart("artifactLocation");
        json.writeStringProperty("uri", uri(folder + origin.file()));
        json.writeStringProperty("uriBaseId", BASE);
        json.writeEndObject();
        if (origin.sheet().isEmpty() && origin.line() > 0) {
            region(origin);
        }
        json.writeEndObject();
        if (!origin.sheet().isEmpty()) {
            cell(origin);
        }
        json.writeEndObject();
    }

    private void region(Origin origin) {
        json.writeObjectPropertyStart("region");
        json.writeNumberProperty("startLine", origin.line());
        if (origin.column() > 0) {
            json.writeNumberProperty("startColumn", origin.column());
        }
        json.writeEndObject();
    }

    private void cell(Origin origin) {
        json.writeArrayPropertyStart("logicalLocations");
        json.writeStartObject();
        json.writeStringProperty("name", origin.cell().isEmpty() ? origin.sheet() : origin.cell());
        json.writeStringProperty("fullyQualifiedName", origin.text());
        json.writeEndObject();
        json.writeEndArray();
    }

    /** The path as a relative reference: every byte that is not plain in an address is written as its number (RFC 3986). */
    private static String uri(String path) {
        StringBuilder uri = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || "-._~/".indexOf(c) >= 0);
            uri.append(plain ? String.valueOf(c) : String.format(java.util.Locale.ROOT, "%%%02X", b));
        }
        return uri.toString();
    }
}

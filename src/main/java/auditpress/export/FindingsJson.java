package auditpress.export;

import auditpress.check.Report;
import auditpress.check.Rule;
import auditpress.figure.Amount;
import auditpress.figure.Figure;
import auditpress.figure.Figures;
import auditpress.model.Finding;
import auditpress.model.Register;
import auditpress.trace.Trace;
import java.io.Writer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes the outcome of a check as one JSON object: auditDate, records by kind, figures, findings, notAssessed. */
public final class FindingsJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private FindingsJson() {}

    public static void write(Trace trace, Report report, Writer out) {
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeStringProperty("auditDate", trace.auditDate().toString());
            json.writeObjectPropertyStart("records");
            for (Register register : trace.pack().registers()) {
                long count = trace.pack().items().stream()
                        .filter(i -> i.kind().equals(register.kind()))
                        .count();
                json.writeNumberProperty(register.kind(), count);
            }
            json.writeEndObject();
            json.writeArrayPropertyStart("figures");
            Figures.of(trace, report).all().forEach(f -> write(f, json));
            json.writeEndArray();
            json.writeArrayPropertyStart("findings");
            report.findings().forEach(f -> write(f, json));
            json.writeEndArray();
            json.writeArrayPropertyStart("notAssessed");
            report.notAssessed().stream().map(Rule::id).forEach(json::writeString);
            json.writeEndArray();
            json.writeArrayPropertyStart("off");
            report.results().stream().filter(Report.Result::isOff).forEach(r -> off(r, json));
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void off(Report.Result result, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("rule", result.rule().id());
        json.writeStringProperty("reason", result.off());
        json.writeEndObject();
    }

    private static void write(Figure figure, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("key", figure.key());
        json.writeStringProperty("label", figure.label());
        json.writeNumberProperty("value", figure.amount().value());
        json.writeStringProperty("unit", figure.amount().unit());
        if (figure.amount() instanceof Amount.Share share) {
            json.writeNumberProperty("of", share.of());
        }
        json.writeArrayPropertyStart("records");
        figure.records().forEach(json::writeString);
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(Finding finding, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("rule", finding.rule());
        json.writeStringProperty("severity", finding.severity().key());
        json.writeStringProperty("record", finding.record());
        json.writeStringProperty("message", finding.message());
        json.writeStringProperty("hint", finding.hint());
        json.writeStringProperty("file", finding.origin().file());
        if (finding.origin().sheet().isEmpty()) {
            json.writeNumberProperty("line", finding.origin().line());
            json.writeNumberProperty("column", finding.origin().column());
        } else {
            json.writeStringProperty("sheet", finding.origin().sheet());
            json.writeStringProperty("cell", finding.origin().cell());
        }
        Finding.Waiver waiver = finding.waiver();
        if (waiver != null) {
            json.writeObjectPropertyStart("waiver");
            json.writeStringProperty("approver", waiver.approver());
            json.writeStringProperty("reason", waiver.reason());
            json.writeStringProperty("until", waiver.until().toString());
            json.writeEndObject();
        }
        json.writeEndObject();
    }
}

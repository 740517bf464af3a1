package auditpress.html;

import auditpress.model.Block.Stage;
import auditpress.model.Block.Step;
import auditpress.model.Target;
import auditpress.model.Tone;

/** Writes the steps of a trail as items of a list: in Java, since half of what stands on a record's page are steps. */
final class StepHtml {
    private final TextHtml texts;
    private final Urls urls;
    private final Printed out;

    private StepHtml(TextHtml texts, Urls urls, Printed out) {
        this.texts = texts;
        this.urls = urls;
        this.out = out;
    }

    static void write(Stage stage, TextHtml texts, Urls urls, Printed out) {
        StepHtml html = new StepHtml(texts, urls, out);
        for (Step step : stage.steps()) {
            html.step(step, stage.here());
        }
    }

    /** A step that leads nowhere is a hole, but for the record's own. */
    private void step(Step step, boolean here) {
        Target target = step.target();
        out.ascii("<li class=\"step ").ascii(step.tone().key());
        out.ascii(target == null && !here ? " hole\">" : "\">");
        if (!step.relation().isEmpty()) {
            out.ascii("<span class=\"relation\">");
            Markup.escape(step.relation(), out);
            out.ascii("</span> ");
        }
        if (target == null) {
            out.ascii("<span class=\"words\">");
            sign(step.tone());
            texts.write(step.label(), true, out);
            out.ascii("</span></li>\n");
        } else {
            out.ascii("<a href=\"");
            urls.write(target, out);
            out.ascii(here ? "\" aria-current=\"page\">" : "\">");
            sign(step.tone());
            texts.write(step.label(), false, out);
            out.ascii("</a></li>\n");
        }
    }

    private void sign(Tone tone) {
        if (tone != Tone.NEUTRAL) {
            out.ascii("<i class=\"").ascii(tone.key()).ascii("\" aria-hidden=\"true\">");
            out.write(tone.sign());
            out.ascii("</i> ");
        }
    }
}

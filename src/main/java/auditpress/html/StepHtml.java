package auditpress.html;

import auditpress.model.Block.Stage;
import auditpress.model.Block.Step;
import auditpress.model.Target;
import auditpress.model.Tone;

/** Writes the steps of a trail as items of a list: in Java, since half of what stands on a record's page are steps. */
final class StepHtml {
    private final TextHtml texts;
    private final Urls urls;
    private final StringBuilder out = new StringBuilder(512);

    private StepHtml(TextHtml texts, Urls urls) {
        this.texts = texts;
        this.urls = urls;
    }

    static String of(Stage stage, TextHtml texts, Urls urls) {
        StepHtml html = new StepHtml(texts, urls);
        for (Step step : stage.steps()) {
            html.step(step, stage.here());
        }
        return html.out.toString();
    }

    /** A step that leads nowhere is a hole, but for the record's own. */
    private void step(Step step, boolean here) {
        Target target = step.target();
        out.append("<li class=\"step ").append(step.tone().key());
        out.append(target == null && !here ? " hole\">" : "\">");
        if (!step.relation().isEmpty()) {
            out.append("<span class=\"relation\">");
            Markup.escape(step.relation(), out);
            out.append("</span> ");
        }
        if (target == null) {
            out.append("<span class=\"words\">");
            sign(step.tone());
            texts.write(step.label(), true, out);
            out.append("</span></li>\n");
        } else {
            out.append("<a href=\"");
            urls.write(target, out);
            out.append(here ? "\" aria-current=\"page\">" : "\">");
            sign(step.tone());
            texts.write(step.label(), false, out);
            out.append("</a></li>\n");
        }
    }

    private void sign(Tone tone) {
        if (tone != Tone.NEUTRAL) {
            out.append("<i class=\"").append(tone.key()).append("\" aria-hidden=\"true\">");
            out.append(tone.sign()).append("</i> ");
        }
    }
}

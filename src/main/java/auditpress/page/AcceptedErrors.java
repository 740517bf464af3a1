package auditpress.page;

import auditpress.dossier.Dossier;
import auditpress.model.Block;
import auditpress.model.Release;
import auditpress.model.Text;
import auditpress.model.Tone;
import java.util.List;

/** Says that a release was made although there were errors, why, and who answers for that. */
final class AcceptedErrors {
    private AcceptedErrors() {}

    /** One callout; nothing where no errors were accepted. */
    static List<Block> of(Dossier dossier) {
        Release.Accepted accepted = dossier.accepted();
        if (accepted == null) {
            return List.of();
        }
        int errors = accepted.errors();
        String title = "Released with " + errors + (errors == 1 ? " error" : " errors");
        Text reason = Text.of(accepted.by() + " answers for that: " + accepted.reason());
        return List.of(new Block.Callout(Tone.BAD, title, List.of(new Block.Paragraph(reason))));
    }
}

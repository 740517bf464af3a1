package auditpress.oscal;

import auditpress.model.Item;
import auditpress.trace.Trace;
import java.util.List;

/** The controls that the Statement of Applicability decides on, excluded ones among them, as a profile of the catalog. */
final class ProfileDocument {
    private final Trace trace;
    private final Requirements requirements;

    ProfileDocument(Trace trace, Requirements requirements) {
        this.trace = trace;
        this.requirements = requirements;
    }

    byte[] bytes(Draft draft) {
        List<String> ids = trace.items("control").stream()
                .map(Item::id)
                .map(requirements::control)
                .distinct()
                .toList();
        Node imported = new Node()
                .text("href", OscalExport.CATALOG)
                .list("include-controls", List.of(new Node().texts("with-ids", ids)));
        Node profile = new Node().list("imports", List.of(imported)).with("merge", new Node().flag("as-is", true));
        return draft.finish("profile", "Controls of the Statement of Applicability", profile);
    }
}

package auditpress.oscal;

import auditpress.model.Settings;
import auditpress.model.Sha256;
import auditpress.model.Withheld;
import auditpress.trace.Trace;
import java.util.List;

/** An OSCAL document in the making: collects the parties and resources that its body names. */
final class Draft {
    static final String OSCAL_VERSION = "1.1.3";

    private final Trace trace;
    private final String program;
    private final Ids ids;
    private final Parties parties;
    private final Resources resources;

    Draft(Trace trace, Ids ids, String program) {
        this.trace = trace;
        this.program = program;
        this.ids = ids;
        this.parties = new Parties(trace, ids);
        this.resources = new Resources(trace, ids);
    }

    Ids ids() {
        return ids;
    }

    Parties parties() {
        return parties;
    }

    Resources resources() {
        return resources;
    }

    /**
     * The document; its UUID changes with its content.
     *
     * @param model as OSCAL calls it
     * @param about its title, without whose it is
     */
    byte[] finish(String model, String about, Node body) {
        Node content = new Node().with("metadata", metadata(about)).and(body).and(resources.backMatter());
        String uuid = ids.of(model, Sha256.of(content.members().toString()));
        return Json.of(new Node().with(model, new Node().text("uuid", uuid).and(content)));
    }

    private Node metadata(String about) {
        Settings settings = trace.pack().settings();
        String whose = Prose.title(settings.organisation());
        List<Node> props = Props.list(
                Props.known("marking", settings.classification()),
                Props.of("generator", program),
                Props.of("edition", trace.pack().edition().title()));
        return new Node()
                .text("title", whose.isEmpty() ? about : whose + ": " + about)
                .text("last-modified", Day.required(trace.auditDate()))
                .text("version", trace.auditDate().toString())
                .text("oscal-version", OSCAL_VERSION)
                .list("props", props)
                .list("roles", parties.roles())
                .list("parties", parties.parties())
                .text("remarks", remarks());
    }

    private String remarks() {
        String as = "Made from the records as they stood on " + trace.auditDate()
                + ", which also stands for the time of the last change. Paths are below the folder of the records.";
        Withheld withheld = trace.pack().withheld();
        return withheld.isNothing()
                ? as
                : as + " This edition withholds "
                        + Prose.title(withheld.byKind(trace.pack().registers())) + ".";
    }
}

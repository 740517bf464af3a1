package auditpress.check;

import java.util.List;

/** The families of rules, in the order in which people read the rulebook. The id of a rule begins with its family's letter. */
public enum Family {
    L("Sources and links"),
    X("Context"),
    T("Risk method"),
    R("Risks"),
    C("Controls and the Statement of Applicability"),
    E("Evidence"),
    N("Incidents"),
    A("Internal audits"),
    I("Improvements"),
    M("Management reviews"),
    P("Opportunities"),
    O("Objectives"),
    D("Documents"),
    B("Rubber stamps"),
    W("Waivers");

    private final String title;

    Family(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** The rules of the rulebook that belong to it; none for a family that is yet to come. */
    public List<Rule> rules() {
        return Rulebook.rules().stream().filter(r -> r.family() == this).toList();
    }
}

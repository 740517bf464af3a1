package auditpress.oscal;

import auditpress.check.Report;
import auditpress.trace.Trace;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * The records as OSCAL 1.1.3 in JSON: the Statement of Applicability as a system security plan with its profile and catalog,
 * the register of risks, the findings of audits and those of the rulebook as assessment results, improvements and actions as
 * a plan of action and milestones.
 */
public final class OscalExport {
    static final String CATALOG = "catalog.json";
    static final String PROFILE = "profile.json";
    static final String PLAN = "system-security-plan.json";
    static final String RESULTS = "assessment-results.json";
    static final String ACTIONS = "plan-of-action-and-milestones.json";

    private OscalExport() {}

    /**
     * The files by their names. A document that would hold nothing is left out: plan and profile without any control, the
     * plan of action without any improvement or action.
     *
     * @param program name and version of the program
     * @throws IllegalArgumentException for an audit date that OSCAL has no notation for
     */
    public static SortedMap<String, byte[]> files(Trace trace, Report report, String program) {
        Ids ids = new Ids(trace);
        Requirements requirements = new Requirements(trace);
        Supplier<Draft> draft = () -> new Draft(trace, ids, program);
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put(CATALOG, new CatalogDocument(trace, requirements).bytes(draft.get()));
        if (!trace.items("control").isEmpty()) {
            files.put(PROFILE, new ProfileDocument(trace, requirements).bytes(draft.get()));
            files.put(PLAN, new PlanDocument(trace, requirements, draft.get()).bytes());
        }
        files.put(RESULTS, new ResultsDocument(trace, report, requirements, draft.get()).bytes(program));
        if (ActionsDocument.items(trace).findAny().isPresent()) {
            files.put(ACTIONS, new ActionsDocument(trace, requirements, draft.get()).bytes());
        }
        return files;
    }
}

package auditpress.page;

import auditpress.model.Target;
import auditpress.trace.Deadline;
import auditpress.trace.Deadlines;
import auditpress.trace.Trace;
import java.util.List;

/** The site's calendar of deadlines: where it stands and what it holds. There is none when it would be empty. */
public final class CalendarFile {
    public static final String PATH = "due.ics";
    static final Target TARGET = new Target.ToFile(PATH);

    private CalendarFile() {}

    /** What is overdue, and what falls due in the twelve months after the audit date. */
    public static List<Deadline> of(Trace trace) {
        return Deadlines.until(trace, trace.auditDate().plusYears(1));
    }
}

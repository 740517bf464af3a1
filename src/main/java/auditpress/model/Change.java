package auditpress.model;

import java.time.LocalDate;
import java.util.List;

/**
 * A change of one record, as the history of its file tells.
 *
 * @param record its id
 * @param date of the change, in UTC
 * @param author who made it, as the history names them
 * @param fields names of those that changed, in order; empty where the record was added or removed
 */
public record Change(String record, What what, LocalDate date, String author, List<String> fields) {

    /** What happened to it. */
    public enum What {
        ADDED,
        CHANGED,
        REMOVED
    }
}

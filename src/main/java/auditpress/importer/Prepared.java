package auditpress.importer;

import auditpress.model.Finding;
import auditpress.model.Register;
import java.util.List;
import java.util.stream.Stream;

/**
 * A take whose rows have titles and ids, as far as they can be had.
 *
 * @param titles where the titles come from
 * @param numbered whether the ids are ours, since the file holds none
 * @param notes what is to be said of that
 */
record Prepared(Register register, Take take, Titles titles, boolean numbered, List<Finding> notes) {
    /** Where titles come from. */
    enum Titles {
        /** From the file. */
        STATED,
        /** They are the text of the record, which is short. */
        MOVED,
        /** We cut them out of other fields. */
        MADE
    }

    Prepared with(Take other) {
        return new Prepared(register, other, titles, numbered, notes);
    }

    Prepared with(Take other, Finding note) {
        return new Prepared(
                register,
                other,
                titles,
                numbered,
                Stream.concat(notes.stream(), Stream.of(note)).toList());
    }

    Prepared withTitles(Titles others) {
        return new Prepared(register, take, others, numbered, notes);
    }

    /** The same where nobody could have done otherwise. */
    Prepared withoutNotes() {
        return new Prepared(register, take, titles, numbered, List.of());
    }

    Prepared withNumbers(Take other, Finding note) {
        return new Prepared(register, other, titles, true, with(other, note).notes());
    }
}

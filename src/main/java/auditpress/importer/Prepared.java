package auditpress.importer;

import auditpress.model.Finding;
import auditpress.model.Register;
import java.util.List;
import java.util.stream.Stream;

/**
 * A take whose rows have titles and ids, as far as they can be had.
 *
 * @param numbered whether the ids are ours, since the file holds none
 * @param notes what is to be said of that
 */
record Prepared(Register register, Take take, boolean numbered, List<Finding> notes) {
    Prepared with(Take other) {
        return new Prepared(register, other, numbered, notes);
    }

    Prepared with(Take other, Finding note) {
        return new Prepared(
                register,
                other,
                numbered,
                Stream.concat(notes.stream(), Stream.of(note)).toList());
    }

    /** The same where nobody could have done otherwise. */
    Prepared withoutNotes() {
        return new Prepared(register, take, numbered, List.of());
    }

    Prepared withNumbers(Take other, Finding note) {
        return new Prepared(register, other, true, with(other, note).notes());
    }
}

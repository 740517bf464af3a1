package auditpress.diff;

import java.util.List;
import java.util.Optional;

/**
 * What belongs together under one heading.
 *
 * @param key names it in addresses and in JSON
 * @param parts the kinds of record it is about
 */
record Topic(String key, String title, List<Part> parts) {

    /**
     * What is asked of the records of a kind. What a record's own topic does not ask is reported there as "changed".
     *
     * @param arrival what a new record is called
     * @param departure what a record is called that is gone
     * @param aspects asked in turn of each record on both sides
     */
    record Part(String kind, Arrival arrival, What departure, List<Aspect> aspects) {

        Part arriving(Arrival other) {
            return new Part(kind, other, departure, aspects);
        }

        Part departing(What other) {
            return new Part(kind, arrival, other, aspects);
        }
    }

    /** What it asks of records of that kind. */
    Optional<Part> about(String kind) {
        return parts.stream().filter(p -> p.kind().equals(kind)).findFirst();
    }

    static Topic of(String key, String title, Part... parts) {
        return new Topic(key, title, List.of(parts));
    }

    static Part part(String kind, Aspect... aspects) {
        return new Part(kind, Arrival.NEW, What.REMOVED, List.of(aspects));
    }
}

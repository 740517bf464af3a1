package auditpress.check;

import auditpress.model.Item;
import java.util.List;
import java.util.stream.Stream;

/** A field that a rule asks to be filled, and what people call it in a sentence. */
record Wanted(String field, String words) {

    /** One hit that names all fields that are empty, or none. */
    static Stream<Hit> missing(Item item, Wanted... fields) {
        if (Stream.of(fields).allMatch(f -> item.has(f.field))) {
            return Stream.empty();
        }
        List<Wanted> empty = Stream.of(fields).filter(f -> !item.has(f.field)).toList();
        String none = Phrase.and(empty.stream().map(f -> "no " + f.words).toList());
        return Stream.of(Hit.at(item, "", Phrase.name(item) + " has " + none + ".", fill(empty)));
    }

    private static String fill(List<Wanted> empty) {
        return "Fill " + Phrase.and(empty.stream().map(f -> "'" + f.field + "'").toList()) + ".";
    }
}

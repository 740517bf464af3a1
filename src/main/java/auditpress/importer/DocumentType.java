package auditpress.importer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What kind of document a text is, by what it calls itself. */
final class DocumentType {
    private record Type(Pattern words, String value) {}

    /** The first that is named counts: the procedure of a plan is a procedure. */
    private static final List<Type> TYPES = List.of(
            type("polic(?:y|ies)\\b|richtlinie|leitlinie|politik|pol[ií]tica|politique|kebijakan", "policy"),
            type("procedure|process|verfahren|prozess|procedimiento|procédure|prosedur", "procedure"),
            type("guideline|leitfaden|\\bguide\\b|handbook|handbuch|panduan", "guideline"),
            type("\\bplan\\b|plan$", "plan"),
            type("standard", "standard"),
            type("statement|erklärung", "statement"),
            type("\\bregister\\b|\\bregistry\\b|\\btemplate\\b|\\bchecklist\\b|\\bform\\b|\\blog\\b", "record"));

    private DocumentType() {}

    private static Type type(String words, String value) {
        return new Type(Pattern.compile(words), value);
    }

    /** By the type that it states, else by its title. */
    static Optional<String> of(String stated, String title) {
        return Stream.of(stated, title)
                .map(w -> w.toLowerCase(Locale.ROOT))
                .flatMap(w -> TYPES.stream()
                        .filter(t -> t.words().matcher(w).find())
                        .map(Type::value)
                        .limit(1))
                .findFirst();
    }
}

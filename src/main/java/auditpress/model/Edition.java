package auditpress.model;

import java.util.List;

/**
 * For whom a publication is made, and what it withholds from them.
 *
 * @param key as it is asked for on the command line
 * @param title what its cover says ("Customer edition")
 * @param about for whom it is, in one sentence
 * @param registers those that it shows, by name
 * @param clauses numbers of those that it shows, with the clauses below them; all where there are none
 * @param controls those that it shows, by id
 * @param confidentiality the highest level of a record that it shows, as a value of the evidence register; empty for any
 * @param chapters those that it has beside the registers, by key
 * @param since whether it tells what has changed since the last audit
 */
public record Edition(
        String key,
        String title,
        String about,
        Picked registers,
        List<String> clauses,
        Picked controls,
        String confidentiality,
        Picked chapters,
        boolean since) {

    /** The edition that withholds nothing, and is built unless another one is asked for. */
    public static final String FULL = "full";

    /** Keys of the chapters that hold no register. */
    public static final List<String> CHAPTERS = List.of(
            "overview",
            "reading",
            "since",
            "sign-off",
            "findings",
            "figures",
            "method",
            "matrix",
            "loop",
            "coverage",
            "documented",
            "rulebook",
            "fields");

    /** Chapters that no edition can leave out: the first page, and the one that says what is withheld. */
    public static final List<String> ALWAYS = List.of("overview", "reading");

    /**
     * Which of many are shown.
     *
     * @param only these, or all where there are none
     * @param without these
     */
    public record Picked(List<String> only, List<String> without) {
        public static final Picked ALL = new Picked(List.of(), List.of());

        /** What stands for a choice that cannot be understood: nothing is shown rather than too much. */
        public static final Picked NOTHING = new Picked(List.of(), List.of("*"));

        public boolean has(String name) {
            return (only.isEmpty() || only.stream().anyMatch(p -> matches(p, name)))
                    && without.stream().noneMatch(p -> matches(p, name));
        }

        /** Whether the pattern means the name, in any case; a {@code *} at its end stands for anything. */
        public static boolean matches(String pattern, String name) {
            return pattern.endsWith("*")
                    ? name.regionMatches(true, 0, pattern, 0, pattern.length() - 1)
                    : name.equalsIgnoreCase(pattern);
        }
    }

    /** An edition of that name which shows everything. */
    public static Edition all(String key, String title) {
        return new Edition(key, title, "", Picked.ALL, List.of(), Picked.ALL, "", Picked.ALL, false);
    }

    /** Whether nothing can be withheld by it. */
    public boolean showsAll() {
        return registers.equals(Picked.ALL)
                && clauses.isEmpty()
                && controls.equals(Picked.ALL)
                && confidentiality.isEmpty()
                && chapters.equals(Picked.ALL);
    }

    /** Whether the clause of that number is shown: it, or one above it, is among those asked for. */
    public boolean hasClause(String number) {
        return clauses.isEmpty() || clauses.stream().anyMatch(c -> number.equals(c) || number.startsWith(c + "."));
    }

    public boolean hasChapter(String chapter) {
        return ALWAYS.contains(chapter) || (chapter.equals("since") ? since : chapters.has(chapter));
    }
}

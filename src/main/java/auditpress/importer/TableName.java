package auditpress.importer;

import auditpress.model.Register;
import auditpress.read.Registers;
import auditpress.table.Table;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the name of a sheet says that it holds; where that says nothing the name of its file, then of the folder.
 *
 * @param registers names of those that are called so
 * @param other what else it is, or empty
 * @param own whether the table's own name says it, not only that of the file around several tables or of the folder
 */
record TableName(Set<String> registers, String other, boolean own) {
    private static final TableName NONE = new TableName(Set.of(), "", false);
    private static final Map<String, List<String>> OTHERS = Registers.others();
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{M}]+");
    private static final Pattern HUMP = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");

    /** A name that stands in the text: that of a register, or of what else it is. */
    private record Match(int words, int end, String register, String other) {
        /** "Risk register guide" is a guide, "audit findings" are no audits: more words tell more, then the last. */
        static final Comparator<Match> TELLING =
                Comparator.comparingInt(Match::words).thenComparingInt(Match::end);
    }

    /**
     * Looks at the names.
     *
     * @param file its name, with folders
     * @param alone whether the file holds no other table
     */
    static TableName of(String file, Table table, boolean alone, List<Register> registers) {
        String[] parts = file.split("[/\\\\]", -1);
        String last = FileNames.isFolders(file)
                ? FileNames.own(file)
                : parts[parts.length - 1].replaceAll("\\.\\p{Alnum}{1,8}$", "");
        return in(table.sheet(), true, registers)
                .or(() -> in(last, alone, registers))
                .or(() -> in(parts.length > 1 ? parts[parts.length - 2] : "", false, registers))
                .orElse(NONE);
    }

    /** What the name of a file says, else that of its folder. */
    static TableName ofFile(String file, List<Register> registers) {
        String own = FileNames.own(file);
        Path folder = Path.of(file).getParent();
        return in(own, true, registers)
                .or(() -> in(folder == null ? "" : String.valueOf(folder.getFileName()), false, registers))
                .orElse(NONE);
    }

    /** Whether the table is called as that register is. */
    boolean says(Register register) {
        return registers.contains(register.name());
    }

    private static Optional<TableName> in(String text, boolean own, List<Register> registers) {
        String words = " " + words(text) + " ";
        List<Match> matches = new ArrayList<>();
        for (Register register : registers) {
            names(register).forEach(n -> match(words, n, register.name(), "", matches));
        }
        OTHERS.forEach((other, names) -> names.forEach(n -> match(words, n, "", other, matches)));
        return matches.stream().max(Match.TELLING).map(best -> {
            Set<String> called = matches.stream()
                    .filter(m ->
                            Match.TELLING.compare(m, best) == 0 && !m.register().isEmpty())
                    .map(Match::register)
                    .collect(Collectors.toSet());
            return new TableName(called, called.isEmpty() ? best.other() : "", own);
        });
    }

    private static List<String> names(Register register) {
        List<String> names = new ArrayList<>(register.called());
        names.add(words(register.title()));
        if (register.called().isEmpty()) {
            names.add(words(register.name()));
        }
        return names;
    }

    private static void match(String text, String name, String register, String other, List<Match> matches) {
        int at = text.lastIndexOf(" " + name + " ");
        if (at >= 0) {
            matches.add(new Match(name.split(" ").length, at + name.length(), register, other));
        }
    }

    /** In small letters, a blank between words. */
    private static String words(String text) {
        String apart = HUMP.matcher(text).replaceAll(" ");
        return SEPARATORS.matcher(apart).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}

package auditpress.read;

import auditpress.model.Field;
import auditpress.model.Register;
import auditpress.model.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the record that names the columns: titles, dates and addresses may stand above it. */
final class HeaderFinder {
    /** How many records are looked at. */
    static final int DEPTH = 30;

    /** A bracket or line that begins with a number, at the end. */
    private static final Pattern SCALE = Pattern.compile("\\s*[(\\[\\n]\\s*\\d[^()\\[\\]]{0,200}[)\\]]?$");

    private static final Pattern MARK = Pattern.compile("[*:?]$");

    private final Map<String, Field> columns;
    private final String identity;

    HeaderFinder(Register register) {
        this.columns = register.columns();
        this.identity = register.identity().get(0);
    }

    /** The record with the most names of the register; the first one where it will do. */
    List<Value> header(List<List<Value>> records) {
        if (records.isEmpty()) {
            return List.of();
        }
        List<Value> best = records.get(0);
        boolean only = filled(best) == 1;
        if (isHeader(best)) {
            return best;
        }
        for (List<Value> record : records) {
            int known = known(record);
            if (known > known(best) && (known > 1 || only)) {
                best = record;
            }
            only &= filled(record) == 1;
        }
        return best;
    }

    /** Several names with the id among them, or as many as half of all, are no chance. */
    private boolean isHeader(List<Value> record) {
        int known = known(record);
        boolean id = record.stream().anyMatch(c -> isIdentity(c.text()));
        return known > 1 && (id || known * 2 >= filled(record));
    }

    private boolean isIdentity(String name) {
        Field field = field(name);
        return field != null && field.name().equals(identity);
    }

    /** How many fields of the register the cells name. */
    int known(List<Value> cells) {
        Set<String> fields = new HashSet<>();
        for (Value cell : cells) {
            Field field = field(cell.text());
            if (field != null) {
                fields.add(field.name());
            }
        }
        return fields.size();
    }

    private @Nullable Field field(String written) {
        String name = name(written);
        Field field = columns.get(Register.plain(name));
        return field == null ? columns.get(Register.plain(bare(name))) : field;
    }

    /** What the columns are called: as written, but for a scale behind a name of the register that no other column has. */
    List<String> names(List<Value> cells) {
        List<String> names =
                new ArrayList<>(cells.stream().map(c -> name(c.text())).toList());
        for (int i = 0; i < names.size(); i++) {
            String bare = bare(names.get(i));
            boolean taken = names.stream().anyMatch(n -> Register.plain(n).equals(Register.plain(bare)));
            if (!taken && columns.containsKey(Register.plain(bare))) {
                names.set(i, bare);
            }
        }
        return names;
    }

    /** Without what says how to fill it: "Likelihood (1-5)" and "Likelihood *" are the likelihood. */
    private static String bare(String name) {
        return MARK.matcher(SCALE.matcher(name).replaceFirst(""))
                .replaceFirst("")
                .strip();
    }

    /** A column's name as written, with blanks for no-break spaces and without the hash of a commented line. */
    private static String name(String text) {
        String name = text.replace('\u00a0', ' ').replace("\u0000", "").strip();
        boolean hash = name.startsWith("#") && name.length() > 1 && Character.isLetter(name.charAt(1));
        return hash ? name.substring(1) : name;
    }

    static int filled(List<Value> cells) {
        int filled = 0;
        for (Value cell : cells) {
            filled += cell.text().isEmpty() ? 0 : 1;
        }
        return filled;
    }
}

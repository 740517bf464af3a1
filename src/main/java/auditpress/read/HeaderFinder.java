package auditpress.read;

import auditpress.model.Field;
import auditpress.model.Register;
import auditpress.model.Value;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the record that names the columns: titles, dates and addresses may stand above it. */
final class HeaderFinder {
    /** How many records are looked at. */
    static final int DEPTH = 30;

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
        Field field = columns.get(Register.plain(name));
        return field != null && field.name().equals(identity);
    }

    /** How many fields of the register the cells name. */
    int known(List<Value> cells) {
        Set<String> fields = new HashSet<>();
        for (Value cell : cells) {
            Field field = columns.get(Register.plain(name(cell.text())));
            if (field != null) {
                fields.add(field.name());
            }
        }
        return fields.size();
    }

    /** A column's name as written, with blanks for no-break spaces and without the hash of a commented line. */
    static String name(String text) {
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

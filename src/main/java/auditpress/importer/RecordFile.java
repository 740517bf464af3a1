package auditpress.importer;

import auditpress.model.ContentFault;
import auditpress.model.Field;
import auditpress.model.Origin;
import auditpress.model.Register;
import auditpress.read.ForeignRecords;
import auditpress.read.Row;
import auditpress.read.TableFit;
import auditpress.table.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes records out of YAML and JSON: they belong to the register that knows most of their keys. */
final class RecordFile {
    private final Incoming file;
    private final Wanted wanted;
    private final List<Register> registers;

    RecordFile(Incoming file, Wanted wanted, List<Register> registers) {
        this.file = file;
        this.wanted = wanted;
        this.registers = wanted.among(registers);
    }

    static boolean opens(Incoming file) {
        return file.ends(".yaml") || file.ends(".yml") || file.ends(".json");
    }

    Take take() throws ContentFault {
        List<Row> rows = ForeignRecords.read(SourceFile.of(file.name(), file.bytes()), file.ends(".json"));
        Set<String> keys = new LinkedHashSet<>();
        rows.forEach(r -> keys.addAll(r.cells().keySet()));
        Register best = registers.get(0);
        for (Register register : registers) {
            best = weight(register, keys) > weight(best, keys) ? register : best;
        }
        if (wanted.as().isEmpty() && known(best, keys).size() < Math.min(2, keys.size())) {
            throw new ContentFault(
                    rows.isEmpty() ? Origin.of(file.name()) : rows.get(0).origin(),
                    "No register knows these keys: " + String.join(", ", keys) + ".",
                    "Say which it is with --as, and what the keys mean with --map KEY=FIELD.");
        }
        return new Take(best.name(), "", 0, rows, List.of(), false, columns(best, keys));
    }

    /** The number of known keys; the name of the file decides between equals. */
    private int weight(Register register, Set<String> keys) {
        String name =
                file.name().substring(file.name().lastIndexOf('/') + 1).replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ");
        boolean named = Register.plain(name).contains(Register.plain(register.singular()));
        return known(register, keys).size() * 2 + (named ? 3 : 0);
    }

    private Set<String> known(Register register, Set<String> keys) {
        Set<String> known = new LinkedHashSet<>();
        columns(register, keys).forEach(c -> known.add(c.field()));
        known.remove("");
        return known;
    }

    private List<TableFit.Column> columns(Register register, Set<String> keys) {
        Map<String, Field> names = register.columns();
        List<TableFit.Column> columns = new ArrayList<>();
        for (String key : keys) {
            Field field = names.get(Register.plain(key));
            String meant = wanted.map().getOrDefault(key, field == null ? "" : field.name());
            boolean taken = columns.stream().anyMatch(c -> c.field().equals(meant));
            if (!meant.equals(TableFit.LEFT_OUT)) {
                columns.add(new TableFit.Column(key, key, taken ? "" : meant));
            }
        }
        return columns;
    }
}

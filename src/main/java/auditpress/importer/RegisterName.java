package auditpress.importer;

import auditpress.model.Register;
import auditpress.table.Table;
import java.util.List;
import java.util.Locale;

/** Looks for the name of a register in what people call their sheets, files and folders. */
final class RegisterName {
    private RegisterName() {}

    /**
     * What a table is called, in words.
     *
     * @param withFile whether the names of its file and folder are its own
     */
    static String place(String file, Table table, boolean withFile) {
        String[] parts = file.split("[/\\\\]");
        String place =
                withFile ? String.join(" ", List.of(parts).subList(Math.max(0, parts.length - 2), parts.length)) : "";
        return Register.plain(table.sheet() + " " + place).replaceAll("[^\\p{L}]+", " ");
    }

    /** Whether one of the names that the register has is among the words. */
    static boolean isIn(String place, Register register) {
        return List.of(register.title(), register.singular(), register.kind(), register.name()).stream()
                .map(t -> t.toLowerCase(Locale.ROOT))
                .anyMatch(t -> (" " + place + " ").contains(" " + t + " "));
    }
}

package auditpress.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that was read.
 *
 * @param settable what auditpress.yaml may hold
 * @param registers declared ones in the order of the publication, whether or not anything was found for them
 * @param items in the order of their registers, files and rows
 * @param files the evidence folder's regular files by path
 * @param history changes of records, the oldest first; empty where the settings do not ask for it
 * @param findings what reading found wrong (rules L1 to L8, E1)
 * @param editions those that may be asked for, the full one among them
 * @param edition the one that this is
 * @param withheld what this edition leaves out
 */
public record Pack(
        Settings settings,
        List<Setting> settable,
        Catalogue catalogue,
        List<Register> registers,
        List<Item> items,
        Map<String, StoredFile> files,
        List<Change> history,
        List<Finding> findings,
        List<Edition> editions,
        Edition edition,
        Withheld withheld) {

    /** The same with these items. */
    public Pack with(List<Item> others) {
        return new Pack(
                settings,
                settable,
                catalogue,
                registers,
                List.copyOf(others),
                files,
                history,
                findings,
                editions,
                edition,
                withheld);
    }

    /** A pack that withholds nothing. */
    public Pack(
            Settings settings,
            List<Setting> settable,
            Catalogue catalogue,
            List<Register> registers,
            List<Item> items,
            Map<String, StoredFile> files,
            List<Change> history,
            List<Finding> findings,
            List<Edition> editions) {
        this(
                settings,
                settable,
                catalogue,
                registers,
                items,
                files,
                history,
                findings,
                editions,
                editions.stream()
                        .filter(e -> e.key().equals(Edition.FULL))
                        .findFirst()
                        .orElse(Edition.all(Edition.FULL, "Full edition")),
                Withheld.NOTHING);
    }

    /** The edition of that key, in any case. */
    public Optional<Edition> edition(String key) {
        return editions.stream().filter(e -> e.key().equalsIgnoreCase(key)).findFirst();
    }

    public Optional<Register> register(String kind) {
        return registers.stream().filter(r -> r.kind().equals(kind)).findFirst();
    }
}

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
 */
public record Pack(
        Settings settings,
        List<Setting> settable,
        Catalogue catalogue,
        List<Register> registers,
        List<Item> items,
        Map<String, StoredFile> files,
        List<Change> history,
        List<Finding> findings) {

    public Optional<Register> register(String kind) {
        return registers.stream().filter(r -> r.kind().equals(kind)).findFirst();
    }
}

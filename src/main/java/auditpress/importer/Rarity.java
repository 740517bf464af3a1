package auditpress.importer;

import auditpress.read.TableFit;
import java.util.List;

/** Says how much a column tells of a register: the fewer others know its name, the more. */
final class Rarity {
    private final List<TableFit> all;
    private final int most;

    /**
     * @param all the table as each register understands it
     * @param most what a column counts that one register alone knows
     */
    Rarity(List<TableFit> all, int most) {
        this.all = all;
        this.most = most;
    }

    /** What all columns that the register knows count. */
    int of(TableFit fit) {
        return fit.knownNames().stream().mapToInt(this::of).sum();
    }

    int of(String column) {
        return (int) (most / Math.max(1, knowing(column)));
    }

    /** How many registers know the column. */
    long knowing(String column) {
        return all.stream().filter(f -> f.knownNames().contains(column)).count();
    }
}

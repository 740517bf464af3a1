package auditpress.importer;

import auditpress.model.Register;
import auditpress.read.TableFit;
import auditpress.table.Table;
import java.util.Set;

/**
 * Whether what a register knows of a table is enough to be its register, or may be chance.
 *
 * @param name what the names of sheet and file say
 * @param wanted whether the user says that it is the register's
 */
record Enough(TableName name, Table table, boolean wanted, Rarity rarity) {
    /** So many known columns, the id among them, are no chance where they are two of five of all. */
    private static final int ENOUGH = 3;
    /** So many fields, and half of all columns, are none even where no id is among them or the name says that the table is something else. */
    private static final int PLENTY = 5;
    /** So many are none, whatever else a program exports beside them. */
    private static final int MANY = 8;
    /** A column that so many registers know tells none of them. */
    private static final int COMMON = 4;

    /** For a table among whose columns is the id. */
    boolean withId(TableFit fit) {
        if (wanted) {
            return fit.identifies();
        }
        if (!fit.tells()) {
            return false;
        }
        if (name.says(fit.register())) {
            return fit.known() >= ENOUGH - 1;
        }
        if (name.own()) {
            return Set.copyOf(fit.meanings().values()).size() >= PLENTY
                    && fit.known() * 2 >= fit.named()
                    && isTold(fit)
                    && isTitled(fit);
        }
        boolean most = fit.known() * 5 >= fit.named() * 2 || fit.score() >= MANY;
        return most && fit.known() >= Math.min(ENOUGH, fit.named()) && isTold(fit);
    }

    /** For a table without ids, which is numbered: more has to be known. */
    boolean withoutId(TableFit fit) {
        Register register = fit.register();
        return !fit.identifies()
                && isTitled(fit)
                && Numbering.isPossible(register)
                && (wanted || fit.score() >= needed(fit));
    }

    /** Whether a column is the title, or may stand in for it. */
    private static boolean isTitled(TableFit fit) {
        Register register = fit.register();
        return fit.means(register.titleField())
                || register.nameless().titleFrom().stream().anyMatch(fit::means);
    }

    /** So many fields tell a register though none is the id. */
    private int needed(TableFit fit) {
        if (!name.says(fit.register()) || !name.own()) {
            return Math.max(PLENTY, fit.named() * 3 / 4);
        }
        return table.sheet().isEmpty() && fit.means(fit.register().titleField())
                ? ENOUGH - 1
                : Math.max(ENOUGH, Math.min(MANY, fit.named() * 2 / 5));
    }

    /** Whether a column is of this register and few others: number, title, owner and due date alone are any list's. */
    private boolean isTold(TableFit fit) {
        return fit.knownNames().stream().anyMatch(n -> rarity.knowing(n) < COMMON);
    }
}

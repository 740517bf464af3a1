package auditpress.read;

import auditpress.model.Field;
import auditpress.model.Register;
import auditpress.model.Spelling;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The names of a register's columns, found in any spelling that leaves no doubt. */
final class ColumnNames {
    /** Single letters are too little to be read otherwise than as spelled: C is not the Czech č. */
    private static final int SHORTEST = 2;

    private final Map<String, Field> own;
    private final Supplier<Map<String, Field>> all;
    private @Nullable Map<String, Field> columns;
    private final Map<String, String> folded = new HashMap<>();
    private final Map<String, String> bare = new HashMap<>();

    /** A name in the spelling that the register knows, and what it means there. */
    record Known(String name, Field field) {}

    /** All names that the register knows; most of them are looked at only when a column has none of its own ones. */
    ColumnNames(Register register) {
        this(register.ownColumns(), register::columns);
    }

    /** @param columns by their names under {@link Register#plain} */
    ColumnNames(Map<String, Field> columns) {
        this(columns, () -> columns);
    }

    private ColumnNames(Map<String, Field> own, Supplier<Map<String, Field>> all) {
        this.own = own;
        this.all = all;
    }

    private Map<String, Field> columns() {
        if (columns == null) {
            columns = all.get();
        }
        return columns;
    }

    /** What a column of that name means: as spelled, else as {@link Spelling#folded} where that means one field only. */
    Optional<Known> of(String name) {
        String plain = Register.plain(name);
        Field field = own.containsKey(plain) ? own.get(plain) : columns().get(plain);
        if (field != null) {
            return Optional.of(new Known(name, field));
        }
        String alias = folded().get(Spelling.folded(name));
        return alias == null
                ? Optional.empty()
                : Optional.ofNullable(columns().get(alias)).map(f -> new Known(alias, f));
    }

    /** @param bare a name as {@link Particles#without} leaves it; what it means where that is one field only */
    Optional<Known> ofBare(String bare) {
        String alias = bare().get(bare);
        return alias == null
                ? Optional.empty()
                : Optional.ofNullable(columns().get(alias)).map(f -> new Known(alias, f));
    }

    /** Made when a name is first not found as spelled. */
    private Map<String, String> folded() {
        return keyed(folded, Spelling::folded, SHORTEST);
    }

    /** Made when a name is first not found in any other way. */
    private Map<String, String> bare() {
        return keyed(bare, Particles::without, 1);
    }

    /** Names by their keys, without those keys that several fields have. */
    private Map<String, String> keyed(Map<String, String> keyed, UnaryOperator<String> key, int shortest) {
        if (keyed.isEmpty()) {
            Set<String> torn = new HashSet<>();
            columns().forEach((name, field) -> {
                String made = key.apply(name);
                String before = made.length() < shortest ? null : keyed.putIfAbsent(made, name);
                if (before != null && !field.equals(columns().get(before))) {
                    torn.add(made);
                }
            });
            torn.forEach(keyed::remove);
        }
        return keyed;
    }
}

package auditpress.importer;

import auditpress.model.Register;
import auditpress.read.TableFit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** Which tables of a file are taken for which register, and what a further one that looks like it is to them. */
final class TakenTables {
    /** A code and what it stands for. */
    private static final int LEGEND = 2;

    private static final Pattern LETTERS = Pattern.compile("^[^\\d]*");

    /** What a table is. */
    enum Place {
        FIRST,
        /** Its rows are others of the same series. */
        FURTHER,
        /** It speaks of the rows of the first. */
        AGAIN,
        /** It looks like the register and is not surely. */
        SECOND,
        /** It only has a few of the same columns. */
        OTHER
    }

    private final Map<Register, TableFit> first = new HashMap<>();
    private final Map<Register, Set<String>> ids = new HashMap<>();

    Place place(TableFit fit, TableFit.Content content) {
        TableFit before = first.get(fit.register());
        if (before == null) {
            return Place.FIRST;
        }
        if (!fit.identifies()) {
            return before.identifies() ? Place.OTHER : Place.SECOND;
        }
        if (!fit.table().sheet().isEmpty()) {
            return Place.SECOND;
        }
        List<String> own = TableIds.of(fit.register(), content);
        Set<String> taken = Objects.requireNonNull(ids.get(fit.register()));
        if (fit.named() <= LEGEND) {
            return Place.OTHER;
        }
        if (!own.isEmpty() && own.stream().noneMatch(taken::contains)) {
            return isOneSeries(own, taken) ? Place.FURTHER : Place.SECOND;
        }
        return taken.containsAll(own) ? Place.AGAIN : Place.SECOND;
    }

    /** Whether all begin with the same letters. */
    private static boolean isOneSeries(List<String> own, Set<String> taken) {
        Set<String> beginnings = new HashSet<>();
        List<String> all = new ArrayList<>(own);
        all.addAll(taken);
        all.forEach(id -> {
            var letters = LETTERS.matcher(id);
            beginnings.add(letters.find() ? letters.group() : "");
        });
        return beginnings.size() == 1 && !beginnings.contains("");
    }

    void add(TableFit fit, TableFit.Content content) {
        first.putIfAbsent(fit.register(), fit);
        ids.computeIfAbsent(fit.register(), r -> new HashSet<>()).addAll(TableIds.of(fit.register(), content));
    }

    /** The table that was taken for the register before that one. */
    TableFit first(TableFit fit) {
        return Objects.requireNonNull(first.get(fit.register()));
    }
}

package auditpress.importer;

import auditpress.model.Item;
import auditpress.model.Register;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers of one register: those of its records by their titles, and those that follow. */
final class NumberSeries {
    private static final Pattern NUMBERED = Pattern.compile("(.*?)(\\d{1,9})");

    private final Map<String, Deque<String>> byTitle = new HashMap<>();
    private final String prefix;
    private final int width;
    private int last;

    /** @param there the register's records in their order */
    NumberSeries(Register register, List<Item> there) {
        there.forEach(i ->
                byTitle.computeIfAbsent(key(i.title()), t -> new ArrayDeque<>()).add(i.id()));
        Matcher first = NUMBERED.matcher(register.nameless().firstId());
        if (!first.matches()) {
            throw new IllegalStateException("No number ends the first id of " + register.name());
        }
        Map<String, Integer> widths = new LinkedHashMap<>();
        Map<String, Integer> highest = new HashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        for (Item item : there) {
            Matcher id = NUMBERED.matcher(item.id());
            if (id.matches()) {
                widths.merge(id.group(1), id.group(2).length(), Math::min);
                highest.merge(id.group(1), Integer.parseInt(id.group(2)), Math::max);
                counts.merge(id.group(1), 1, Integer::sum);
            }
        }
        // Where records are numbered in several ways, none of them is the register's.
        prefix = widths.keySet().stream()
                .filter(p -> counts.getOrDefault(p, 0) * 3 >= there.size() * 2)
                .findFirst()
                .orElse(first.group(1));
        width = widths.getOrDefault(prefix, first.group(2).length());
        last = highest.getOrDefault(prefix, 0);
    }

    /** The id of a record of that title which no row before has taken. */
    Optional<String> of(String title) {
        return Optional.ofNullable(byTitle.get(key(title))).map(Deque::poll);
    }

    /** @param taken ids that are not free; the new one becomes one of them */
    String next(Collection<String> taken) {
        String id;
        do {
            last++;
            String digits = String.valueOf(last);
            id = prefix + "0".repeat(Math.max(0, width - digits.length())) + digits;
        } while (taken.contains(id));
        taken.add(id);
        return id;
    }

    private static String key(String title) {
        return title.strip().toLowerCase(Locale.ROOT);
    }
}

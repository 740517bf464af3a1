package auditpress.page;

import auditpress.model.Item;
import auditpress.model.Register;
import auditpress.model.Sha256;
import auditpress.model.Target;
import auditpress.trace.Criterion;
import auditpress.trace.Trace;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Gives each item its address: its register's folder and its id, made safe for every file system and never given twice. */
final class Addresses {
    /** Names that Windows keeps for devices. */
    private static final Pattern RESERVED = Pattern.compile("con|prn|aux|nul|com\\d|lpt\\d|index(-\\d+)?");

    private static final int HASH_DIGITS = 8;

    private final Map<Item, Target.ToPage> targets = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    /** @param hasPage which items have a page of their own */
    Addresses(List<Item> items, Predicate<Item> hasPage) {
        items.forEach(i -> targets.put(i, target(i, hasPage.test(i))));
    }

    static Addresses of(Trace trace) {
        return new Addresses(trace.items(), i -> hasPage(trace, i));
    }

    /**
     * Whether the record has a page of its own; else it is a row of its register's page. Hundreds of requirements that ship with
     * the program, and of which nobody says more, would each repeat what their row says.
     */
    static boolean hasPage(Trace trace, Item item) {
        boolean bare = item.kind().equals("criterion") && new Criterion(trace, item).isUnremarked();
        return item.register().detail() && !bare;
    }

    static String index(Register register) {
        return register.name() + "/index.html";
    }

    Target.ToPage of(Item item) {
        Target.ToPage target = targets.get(item);
        if (target == null) {
            throw new IllegalStateException("No page for " + item);
        }
        return target;
    }

    private Target.ToPage target(Item item, boolean page) {
        String folder = item.register().name() + "/";
        String name = slug(item.id());
        String free = name;
        for (int i = 2; !taken.add(folder + free); i++) {
            free = name + "--" + i;
        }
        return page ? new Target.ToPage(folder + free + ".html") : new Target.ToPage(index(item.register()), free);
    }

    /** What most ids look like, told without a pattern: a letter first, a digit last, a hyphen or point between. */
    private static boolean isSafe(String lower) {
        int last = lower.length() - 1;
        if (last < 0 || last >= 60 || !isLetter(lower.charAt(0)) || !isDigit(lower.charAt(last))) {
            return false;
        }
        boolean joined = false;
        for (int i = 1; i < last; i++) {
            char c = lower.charAt(i);
            joined |= c == '.' || c == '-';
            if (c != '.' && c != '-' && c != '_' && !isLetter(c) && !isDigit(c)) {
                return false;
            }
        }
        return joined && !lower.startsWith("index-");
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The id in lower case; where that loses letters, with a piece of its hash, so that no two ids meet. */
    static String slug(String id) {
        String lower = id.toLowerCase(Locale.ROOT);
        if (isSafe(lower)) {
            return lower;
        }
        String safe = lower.replaceAll("[^a-z0-9._-]+", "-").replaceAll("^[.-]+|[.-]+$", "");
        boolean same = safe.equals(lower)
                && safe.length() <= 80
                && !RESERVED.matcher(safe).matches();
        return same
                ? safe
                : (safe.length() > 60 ? safe.substring(0, 60) : safe) + "-"
                        + Sha256.of(id).substring(0, HASH_DIGITS);
    }
}

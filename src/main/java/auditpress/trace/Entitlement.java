package auditpress.trace;

import auditpress.model.Authority;
import auditpress.model.Item;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Who may accept risks, and up to which level (6.1.3 f): whoever the method gives authority to, by name, role or flag, up to
 * that level; others by their own flag, up to any level.
 */
public record Entitlement(Trace trace) {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Whether the person may accept this risk; one without a level needs nothing but some authority. */
    public boolean covers(Person person, Risk risk) {
        Optional<BigDecimal> limit = limit(person, risk);
        boolean within = limit.isPresent()
                && risk.current().filter(l -> l.isAbove(limit.get())).isEmpty();
        return within || (person.mayAcceptRisk() && isUnlimited(person));
    }

    /** The highest level of this risk that the method lets the person accept; nothing where it does not speak of them. */
    public Optional<BigDecimal> limit(Person person, Risk risk) {
        return trace.method().authorities().stream()
                .filter(a -> names(a, person)
                        || (isOwner(a) && trace.out(risk.item(), "owner").contains(person.item())))
                .map(Authority::upTo)
                .max(Comparator.naturalOrder());
    }

    /** The people whom the authority speaks of; none for the owner, who differs from risk to risk. */
    public List<Item> people(Authority authority) {
        return trace.items("person").stream()
                .filter(i -> names(authority, new Person(i)))
                .toList();
    }

    /** The people entitled by their own flag alone, to every level. */
    public List<Item> unlimited() {
        return trace.items("person").stream()
                .map(Person::new)
                .filter(p -> p.mayAcceptRisk() && isUnlimited(p))
                .map(Person::item)
                .toList();
    }

    /** Whether it means the owner of each risk. */
    public static boolean isOwner(Authority authority) {
        return List.of("owner", "risk owner").contains(plain(authority.who()));
    }

    /** What an authority may be called: ids and names of people, their roles, and the words for the owner and the flags. */
    public List<String> known() {
        Stream<String> people =
                trace.items("person").stream().flatMap(i -> Stream.of(i.id(), i.text("name"), i.text("role")));
        return Stream.concat(people, Stream.of("owner", "top_management", "can_accept_risk"))
                .filter(w -> !w.isEmpty())
                .distinct()
                .toList();
    }

    private boolean isUnlimited(Person person) {
        return trace.method().authorities().stream().noneMatch(a -> names(a, person));
    }

    private static boolean names(Authority authority, Person person) {
        Item item = person.item();
        String who = plain(authority.who());
        if (isOwner(authority) || who.isEmpty()) {
            return false;
        }
        return Stream.of(item.id(), item.text("name"), item.text("email")).anyMatch(authority.who()::equalsIgnoreCase)
                || isFlagged(item, who, "top_management")
                || isFlagged(item, who, "can_accept_risk")
                || (" " + plain(item.text("role")) + " ").contains(" " + who + " ");
    }

    private static boolean isFlagged(Item person, String who, String flag) {
        return who.equals(plain(flag)) && person.is(flag, "yes");
    }

    private static String plain(String words) {
        return BETWEEN_WORDS
                .matcher(words.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }
}

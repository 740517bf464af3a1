package auditpress.trace;

import auditpress.model.Field;
import auditpress.model.Item;
import auditpress.model.OwnerWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds items by what people write: ids in any case; people also by name, e-mail address and a role that nobody else has. */
final class Index {
    private final Map<String, Item> byId = new HashMap<>();
    private final Map<String, Item> people = new HashMap<>();
    private final List<Item> repeated = new ArrayList<>();

    Index(List<Item> items) {
        for (Item item : items) {
            if (byId.putIfAbsent(Trace.key(item.id()), item) != null) {
                repeated.add(item);
            }
            if (item.kind().equals("person")) {
                people.putIfAbsent(Trace.key(item.id()), item);
                people.putIfAbsent(Trace.key(item.text("name")), item);
                people.putIfAbsent(Trace.key(item.text("email")), item);
            }
        }
        roles(items).forEach((role, holders) -> {
            if (holders.size() == 1) {
                people.putIfAbsent(role, holders.get(0));
            }
        });
    }

    /** Who holds each role; one person may hold several. */
    private static Map<String, List<Item>> roles(List<Item> items) {
        Map<String, List<Item>> holders = new HashMap<>();
        for (Item item : items) {
            if (item.kind().equals("person")) {
                OwnerWords.roles(item.text("role"))
                        .map(Trace::key)
                        .filter(r -> !r.isBlank())
                        .distinct()
                        .forEach(r -> holders.computeIfAbsent(r, k -> new ArrayList<>())
                                .add(item));
            }
        }
        return holders;
    }

    Optional<Item> byId(String id) {
        return Optional.ofNullable(byId.get(Trace.key(id)));
    }

    Optional<Item> person(String text) {
        // Somebody without an e-mail address is not found by an empty text.
        return text.isBlank() ? Optional.empty() : Optional.ofNullable(people.get(Trace.key(text.strip())));
    }

    List<Item> repeated() {
        return List.copyOf(repeated);
    }

    /** Ids of those kinds, as written; of people their names as well. */
    List<String> ids(List<String> kinds) {
        return byId.values().stream()
                .filter(i -> kinds.contains(i.kind()) || kinds.contains(Field.ANY))
                .flatMap(i -> i.kind().equals("person") ? Stream.of(i.id(), i.title()) : Stream.of(i.id()))
                .sorted()
                .toList();
    }
}

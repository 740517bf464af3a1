package auditpress.trace;

import auditpress.model.Field;
import auditpress.model.Item;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds items by what people write: ids in any case; people also by name and e-mail address. */
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

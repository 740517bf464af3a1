package auditpress.importer;

import auditpress.model.Field;
import auditpress.model.Item;
import auditpress.model.Register;
import auditpress.model.Type;
import auditpress.model.Value;
import auditpress.read.TableFit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What links may lead to: the records that are there, and those that files of the same import bring. */
final class Names {
    private final List<Named> all = new ArrayList<>();

    private record Named(String kind, String id, String title) {}

    Names(List<Item> items, Collection<Prepared> brought) {
        items.forEach(i -> all.add(new Named(
                i.register().kind(),
                i.id(),
                title(i.register()).map(t -> i.title()).orElse(""))));
        brought.forEach(this::add);
    }

    private void add(Prepared brought) {
        Register register = brought.register();
        Take take = brought.take();
        List<String> ids = take.ids(register);
        String title = title(register)
                .flatMap(f -> take.column(f.name()))
                .map(TableFit.Column::name)
                .orElse("");
        for (int i = 0; i < ids.size(); i++) {
            Value value = take.rows().get(i).cells().get(title);
            if (!ids.get(i).isEmpty()) {
                all.add(new Named(register.kind(), ids.get(i), value == null ? "" : value.text()));
            }
        }
    }

    /** The field of its title; none where that is a link, as of approvals, and so the name of another record. */
    private static Optional<Field> title(Register register) {
        return register.field(register.titleField()).filter(f -> f.type() == Type.TEXT);
    }

    /** The ids of the records to which the field may lead. */
    Set<String> ids(Field field) {
        return all.stream().filter(n -> field.leadsTo(n.kind())).map(Named::id).collect(Collectors.toSet());
    }

    /** Their ids by their titles, as names are compared; none of a title that several have. */
    Map<String, String> titles(Field field) {
        Map<String, String> titles = new HashMap<>();
        Set<String> several = new HashSet<>(Set.of(""));
        for (Named named : all) {
            if (field.leadsTo(named.kind())) {
                String title = Register.plain(named.title());
                String before = titles.putIfAbsent(title, named.id());
                if (before != null && !before.equals(named.id())) {
                    several.add(title);
                }
            }
        }
        titles.keySet().removeAll(several);
        return titles;
    }
}

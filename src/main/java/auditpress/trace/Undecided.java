package auditpress.trace;

import auditpress.model.Catalogue;
import auditpress.model.Item;
import auditpress.model.Origin;
import auditpress.model.Pack;
import auditpress.model.Register;
import auditpress.model.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Controls of Annex A that no row decides on: a gap is a row, so each becomes an item without a decision. */
final class Undecided {
    private Undecided() {}

    static List<Item> controls(Pack pack) {
        Register register = pack.register("control").orElseThrow();
        Set<String> decided = pack.items().stream()
                .filter(i -> i.kind().equals("control"))
                .map(i -> Trace.key(i.id()))
                .collect(Collectors.toSet());
        return pack.catalogue().themes().stream()
                .flatMap(t -> t.controls().stream())
                .filter(c -> !decided.contains(Trace.key(c.id())))
                .map(c -> item(register, c))
                .toList();
    }

    private static Item item(Register register, Catalogue.Entry control) {
        Map<String, Value> values = new LinkedHashMap<>();
        values.put("control", new Value(control.id(), 0, 0));
        return new Item(register, control.id(), Origin.of(register.files().get(0) + ".csv"), values);
    }
}

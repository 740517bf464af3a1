package auditpress.oscal;

import auditpress.model.Field;
import auditpress.model.Item;
import auditpress.model.Type;
import auditpress.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Properties in our namespace: what OSCAL has no member for. */
final class Props {
    private Props() {}

    static Node of(String name, String value) {
        return new Node()
                .text("name", Token.of(name.replace('_', '-')))
                .text("ns", Ids.NAMESPACE)
                .text("value", Prose.line(value));
    }

    /** One that OSCAL itself knows. */
    static Node known(String name, String value) {
        return new Node().text("name", name).text("value", Prose.line(value));
    }

    /** Those that have a value that can be seen. */
    static List<Node> list(Node... props) {
        return Stream.of(props).filter(Props::isFilled).toList();
    }

    private static boolean isFilled(Node prop) {
        return prop.members().containsKey("value");
    }

    /**
     * The record's id, and each of its fields that is said nowhere else, own columns among them.
     *
     * @param said names of the fields that are
     */
    static List<Node> of(Trace trace, Item item, Set<String> said) {
        List<Node> props = new ArrayList<>();
        props.add(of("label", item.id()));
        item.values().forEach((name, value) -> {
            boolean isId = item.register().identity().contains(name);
            String words = words(trace, item, name);
            if (!isId && !said.contains(name)) {
                props.add(of(name, words));
            }
        });
        return props.stream().filter(Props::isFilled).toList();
    }

    /** The field's text; people by their names. */
    private static String words(Trace trace, Item item, String field) {
        Type type = item.register().field(field).map(Field::type).orElse(Type.TEXT);
        if (type == Type.PERSON) {
            return trace.personName(item, field);
        }
        List<Item> people = type == Type.PEOPLE ? trace.out(item, field) : List.of();
        boolean complete = !people.isEmpty() && trace.dangling(item, field).isEmpty();
        return complete ? people.stream().map(Item::title).collect(Collectors.joining(", ")) : item.text(field);
    }
}

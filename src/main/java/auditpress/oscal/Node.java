package auditpress.oscal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An object of JSON in the making: members in the order in which they were given. What is empty is left out, as OSCAL asks. */
final class Node {
    private final Map<String, Object> members = new LinkedHashMap<>();

    Node text(String name, String value) {
        if (!value.isEmpty()) {
            members.put(name, value);
        }
        return this;
    }

    Node flag(String name, boolean value) {
        members.put(name, value);
        return this;
    }

    Node with(String name, Node inner) {
        members.put(name, inner.members);
        return this;
    }

    Node texts(String name, List<String> values) {
        if (!values.isEmpty()) {
            members.put(name, List.copyOf(values));
        }
        return this;
    }

    Node list(String name, List<Node> inner) {
        if (!inner.isEmpty()) {
            members.put(name, inner.stream().map(n -> n.members).toList());
        }
        return this;
    }

    /** All members of the other one. */
    Node and(Node other) {
        members.putAll(other.members);
        return this;
    }

    boolean isEmpty() {
        return members.isEmpty();
    }

    /** What is to be printed. */
    Map<String, Object> members() {
        return members;
    }
}

package auditpress.oscal;

import auditpress.model.Field;
import auditpress.model.Item;
import auditpress.trace.Trace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The people whom one document names, the organisation, and the parts they play. */
final class Parties {
    private static final Pattern MAIL =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

    private final Trace trace;
    private final Ids ids;
    private final Map<Item, String> people = new LinkedHashMap<>();
    private final Map<String, String> roles = new TreeMap<>();

    Parties(Trace trace, Ids ids) {
        this.trace = trace;
        this.ids = ids;
    }

    String organisation() {
        return ids.of("party", "organisation");
    }

    /** The person whom that field names, where the pack knows them. */
    Optional<String> in(Item item, String field) {
        return trace.person(item, field).map(p -> people.computeIfAbsent(p, ids::of));
    }

    /** The parts that people play for this record, by its person fields of those names. */
    List<Node> responsible(Item item, String... fields) {
        List<Node> responsible = new ArrayList<>();
        for (String field : fields) {
            in(item, field).ifPresent(party -> {
                String role = Token.of(field.replace('_', '-'));
                roles.put(role, item.register().field(field).map(Field::label).orElse(field));
                responsible.add(new Node().text("role-id", role).texts("party-uuids", List.of(party)));
            });
        }
        return responsible;
    }

    /** Who says something: that person, else the organisation. */
    Node origin(Item item, String field) {
        return actor("party", in(item, field).orElse(organisation()));
    }

    static Node actor(String type, String uuid) {
        return new Node().list("actors", List.of(new Node().text("type", type).text("actor-uuid", uuid)));
    }

    Set<String> roleIds() {
        return roles.keySet();
    }

    List<Node> roles() {
        return roles.entrySet().stream()
                .map(r -> new Node().text("id", r.getKey()).text("title", Prose.title(r.getValue())))
                .toList();
    }

    List<Node> parties() {
        List<Node> parties = new ArrayList<>();
        parties.add(new Node()
                .text("uuid", organisation())
                .text("type", "organization")
                .text("name", Prose.line(trace.pack().settings().organisation())));
        trace.items("person").stream()
                .filter(people::containsKey)
                .map(this::person)
                .forEach(parties::add);
        return parties;
    }

    private Node person(Item person) {
        String mail = person.text("email");
        boolean isMail = MAIL.matcher(mail).matches();
        return new Node()
                .text("uuid", ids.of(person))
                .text("type", "person")
                .text("name", Prose.line(person.title()))
                .list("props", Props.of(trace, person, isMail ? Set.of("name", "email") : Set.of("name")))
                .texts("email-addresses", isMail ? List.of(mail) : List.of())
                .texts("member-of-organizations", List.of(organisation()));
    }
}

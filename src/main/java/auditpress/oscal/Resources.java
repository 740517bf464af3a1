package auditpress.oscal;

import auditpress.model.Item;
import auditpress.model.StoredFile;
import auditpress.trace.Evidence;
import auditpress.trace.Trace;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The evidence and documents that one document links to, for its back matter. */
final class Resources {
    private static final Set<String> SAID = Set.of("title", "description", "file", "body");

    private final Trace trace;
    private final Ids ids;
    private final List<Node> own = new ArrayList<>();
    private final Set<Item> linked = new HashSet<>();

    Resources(Trace trace, Ids ids) {
        this.trace = trace;
        this.ids = ids;
    }

    /** A resource that stands for something that there is no file of; gives its address. */
    String add(String name, String title, String description) {
        String uuid = ids.of("resource", name);
        own.add(new Node().text("uuid", uuid).text("title", title).text("description", description));
        return "#" + uuid;
    }

    /** The address of that record's resource. */
    String href(Item item) {
        linked.add(item);
        return "#" + ids.of(item);
    }

    /** A link to each record of that kind that a field joins with the item. */
    List<Node> links(Item item, String kind) {
        return trace.joined(item, kind).stream().map(i -> link(i, kind)).toList();
    }

    private Node link(Item item, String relation) {
        return new Node().text("href", href(item)).text("rel", relation).text("text", Prose.named(item));
    }

    /** Each piece of evidence that is joined with the item. */
    List<Node> relevantEvidence(Item item) {
        return trace.joined(item, "evidence").stream()
                .map(e -> new Node().text("href", href(e)).text("description", Prose.named(e)))
                .toList();
    }

    /** In the order of the registers. */
    Node backMatter() {
        List<Node> resources = new ArrayList<>(own);
        trace.items().stream().filter(linked::contains).map(this::resource).forEach(resources::add);
        return resources.isEmpty()
                ? new Node()
                : new Node().with("back-matter", new Node().list("resources", resources));
    }

    private Node resource(Item item) {
        List<Node> rlinks = rlinks(item);
        return new Node()
                .text("uuid", ids.of(item))
                .text("title", Prose.title(item))
                .text("description", Prose.of(item, "description"))
                .list("props", Props.of(trace, item, SAID))
                .list("document-ids", identifiers(item))
                .list("rlinks", rlinks);
    }

    private static List<Node> identifiers(Item item) {
        String id = Prose.line(item.id());
        return id.isEmpty() ? List.of() : List.of(new Node().text("identifier", id));
    }

    private List<Node> rlinks(Item item) {
        if (item.kind().equals("document")) {
            return List.of(new Node().text("href", Href.path(item.origin().file())));
        }
        Optional<Node> file = new Evidence(trace, item).file().map(Resources::stored);
        Optional<Node> missing = item.has("file") && file.isEmpty()
                ? Optional.of(new Node().text("href", Href.path("evidence/" + item.text("file"))))
                : Optional.empty();
        Optional<Node> web = Href.address(item.text("url")).map(a -> new Node().text("href", a));
        return Stream.of(file, missing, web).flatMap(Optional::stream).toList();
    }

    private static Node stored(StoredFile file) {
        Node hash = new Node().text("algorithm", "SHA-256").text("value", file.sha256());
        return new Node().text("href", Href.path("evidence/" + file.path())).list("hashes", List.of(hash));
    }
}

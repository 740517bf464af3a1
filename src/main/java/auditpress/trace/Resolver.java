package auditpress.trace;

import auditpress.model.Catalogue;
import auditpress.model.Field;
import auditpress.model.Item;
import auditpress.model.Nearest;
import auditpress.model.Type;
import auditpress.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** Follows the references of items; keeps those that lead nowhere. */
final class Resolver {

    private final Index index;
    private final Set<String> registers;
    private final Catalogue catalogue;
    private final boolean knowsPeople;
    private final Map<List<String>, List<String>> idsByKinds = new ConcurrentHashMap<>();

    /** Where an item's references lead: its links in order of its fields, each target once a field, then its mentions; and those to nothing. */
    record Resolved(List<Link> links, List<Dangling> dangling) {}

    /**
     * Follows references within a pack.
     *
     * @param registers names by which one may be meant as a whole, in lower case
     * @param knowsPeople whether the pack names any; if not, names of people are text, not references
     */
    Resolver(Index index, Set<String> registers, Catalogue catalogue, boolean knowsPeople) {
        this.index = index;
        this.registers = registers;
        this.catalogue = catalogue;
        this.knowsPeople = knowsPeople;
    }

    /** Safe for use from several threads. */
    Resolved resolve(Item item) {
        Resolved found = new Resolved(new ArrayList<>(), new ArrayList<>(0));
        for (Map.Entry<String, Value> entry : item.values().entrySet()) {
            Field field = item.register().field(entry.getKey()).orElse(null);
            if (field != null && field.type().isReference()) {
                references(item, field, entry.getValue(), found);
            }
        }
        mentions(item, found);
        return found;
    }

    private void references(Item item, Field field, Value value, Resolved found) {
        if (field.type().isPerson() && !knowsPeople) {
            return;
        }
        LinkText named = LinkText.of(field, value.text(), id -> index.byId(id).isPresent());
        for (String text : named.ids()) {
            Optional<Item> target = field.type().isPerson() ? index.person(text) : target(field, text);
            if (target.isPresent()) {
                Link link = new Link(item, field, target.get());
                if (found.links().stream()
                        .noneMatch(l -> l.field().name().equals(field.name()) && l.to().equals(link.to()))) {
                    found.links().add(link);
                }
            } else if (!isOther(field, text)) {
                found.dangling().add(new Dangling(item, field, text, item.origin(field.name()), hint(field, text)));
            }
        }
        if (!named.words().isEmpty()) {
            found.dangling().add(new Dangling(item, field, named.words(), item.origin(field.name()), LinkText.HINT));
        }
    }

    /** Whether the text names something that is no record: a clause of the standard, or a register as a whole. */
    private boolean isOther(Field field, String text) {
        return (field.targets().contains("clause") && ClauseReference.isClause(text, catalogue))
                || (field.targets().contains(Field.REGISTER) && registers.contains(text.toLowerCase(Locale.ROOT)));
    }

    private Optional<Item> target(Field field, String id) {
        return index.byId(id).filter(i -> field.leadsTo(i.kind()));
    }

    private String hint(Field field, String text) {
        Optional<Item> elsewhere = field.type().isPerson() ? Optional.empty() : index.byId(text);
        if (elsewhere.isPresent()) {
            return text + " is a " + elsewhere.get().kind() + "; this field leads to "
                    + String.join(" or ", field.targets()) + ".";
        }
        List<String> today = field.leadsTo("control") ? catalogue.successors(text) : List.of();
        if (!today.isEmpty()) {
            return text + " is a number of the 2013 edition; today it is " + String.join(" and ", today) + ".";
        }
        List<String> kinds = field.type().isPerson() ? List.of("person") : field.targets();
        List<String> known = idsByKinds.computeIfAbsent(kinds, index::ids);
        String add = field.type().isPerson()
                ? "Add them to people.yaml, with a role if it is one; or write the id, name or role of somebody who stands there."
                : "Add it, or remove the reference.";
        return Nearest.hint(text, known, add);
    }

    private void mentions(Item item, Resolved found) {
        Set<String> named = new TreeSet<>();
        found.links().forEach(l -> named.add(l.to().id()));
        for (Map.Entry<String, Value> entry : item.values().entrySet()) {
            Field field = item.register().field(entry.getKey()).orElse(null);
            if (field != null && field.type() == Type.MARKDOWN) {
                mentions(item, field, entry.getValue(), named, found);
            }
        }
    }

    private void mentions(Item item, Field field, Value value, Set<String> named, Resolved found) {
        for (Mentions.Mention mention : Mentions.outsideCode(value.text())) {
            Optional<Item> target = index.byId(mention.id());
            if (target.isPresent()
                    && target.get() != item
                    && named.add(target.get().id())) {
                found.links().add(new Link(item, Link.MENTION, target.get()));
            } else if (target.isEmpty() && mention.bracketed()) {
                found.dangling()
                        .add(new Dangling(
                                item,
                                field,
                                mention.id(),
                                Place.inside(item, field.name(), mention.start()),
                                Nearest.hint(mention.id(), allIds(), "Add it, or remove the brackets.")));
            }
        }
    }

    private List<String> allIds() {
        return idsByKinds.computeIfAbsent(List.of(Field.ANY), index::ids);
    }
}

package auditpress.page;

import auditpress.model.Block;
import auditpress.model.Item;
import auditpress.model.Run;
import auditpress.model.Target;
import auditpress.model.Text;
import auditpress.model.Withheld;
import auditpress.trace.Mentions;
import auditpress.trace.RecordFiles;
import auditpress.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes items and running text as texts with links. */
final class Words {
    private final Trace trace;
    private final Addresses addresses;
    private final RecordFiles files;

    Words(Trace trace, Addresses addresses) {
        this.trace = trace;
        this.addresses = addresses;
        this.files = new RecordFiles(trace);
    }

    /** What this edition leaves out. */
    Withheld withheld() {
        return trace.pack().withheld();
    }

    Target.ToPage target(Item item) {
        return addresses.of(item);
    }

    /** Where the record of that kind and id stands, where there is one. */
    Optional<Target.ToPage> target(String kind, String id) {
        Optional<Item> item = trace.item(id).filter(i -> i.kind().equals(kind));
        return item.or(() -> trace.items(kind).stream()
                        .filter(i -> i.id().equalsIgnoreCase(id))
                        .findFirst())
                .map(this::target);
    }

    /** The id as a link; for a person the name. */
    Text link(Item item) {
        boolean person = item.kind().equals("person");
        Run.Style style = person ? Run.Style.PLAIN : Run.Style.PLAIN.withCode();
        return new Text(List.of(new Run(person ? item.title() : item.id(), style, null, target(item))));
    }

    /** The person that the field names, as a link where the pack knows them. */
    Text person(Item item, String field) {
        return trace.person(item, field).map(this::link).orElse(Text.of(item.text(field)));
    }

    /** Id and title; the id is the link. */
    Text named(Item item) {
        return item.kind().equals("person") || title(item).equals(item.id())
                ? link(item)
                : link(item).and(" " + title(item));
    }

    /** The item's title; for a control of Annex A without one, the short title of Annex A. */
    String title(Item item) {
        boolean bare = item.kind().equals("control") && !item.has("title");
        String title = bare ? trace.pack().catalogue().title(item.id()) : item.title();
        return title.isEmpty() ? item.id() : title;
    }

    Text links(List<Item> items) {
        List<Text> links = new ArrayList<>(items.size());
        for (Item item : items) {
            links.add(link(item));
        }
        return Text.join(", ", links);
    }

    /** At most that many links, and how many more there are. */
    Text links(List<Item> items, int most) {
        if (items.size() <= most) {
            return links(items);
        }
        return links(items.subList(0, most)).and(" and " + (items.size() - most) + " more");
    }

    /** Running text in which ids that the pack knows become links. */
    Text running(String text, Run.Style style) {
        List<Run> runs = new ArrayList<>();
        int done = 0;
        for (Mentions.Mention mention : Mentions.in(text)) {
            Item item = trace.item(mention.id()).orElse(null);
            if (item != null || mention.bracketed()) {
                add(runs, text.substring(done, mention.start()), style, null);
                add(
                        runs,
                        item == null ? mention.id() : item.kind().equals("person") ? item.title() : mention.id(),
                        style,
                        item == null ? null : target(item));
                done = mention.end();
            }
        }
        add(runs, text.substring(done), style, null);
        return new Text(runs);
    }

    Text running(String text) {
        return running(text, Run.Style.PLAIN);
    }

    /** Where a link in Markdown leads: an address outside, an evidence file, or a record; null where it is none of these. */
    @Nullable
    Target destination(String written) {
        String path = written.replaceFirst("^(\\./|\\.\\./)*(evidence/)?", "");
        if (trace.namedFiles().containsKey(path)) {
            return FilePaths.target(path);
        }
        Target.ToPage item = trace.item(written.replaceFirst("^#", ""))
                .or(() -> files.find(written))
                .map(this::target)
                .orElse(null);
        return item != null ? item : Target.web(written).orElse(null);
    }

    Block paragraph(String text) {
        return new Block.Paragraph(running(text));
    }

    private static void add(List<Run> runs, String text, Run.Style style, Target.@Nullable ToPage target) {
        if (!text.isEmpty()) {
            runs.add(new Run(text, style, null, target));
        }
    }
}

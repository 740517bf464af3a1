package auditpress.page;

import auditpress.model.Block;
import auditpress.model.Field;
import auditpress.model.Finding;
import auditpress.model.Item;
import auditpress.model.Page;
import auditpress.model.Severity;
import auditpress.model.Text;
import auditpress.model.Type;
import auditpress.trace.Evidence;
import auditpress.trace.Trace;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The page of one record: what the rulebook says of it, its facts, its trail, its texts, and everything linked with it. */
final class RecordPage {
    private final Trace trace;
    private final Words words;
    private final RecordFacts facts;
    private final Map<String, List<Finding>> findings;
    private final Trails trails;
    private final Connections connections;
    private final ReviewInputs reviewInputs;
    private final ReviewResults reviewResults;

    /** @param findings by the id of their record */
    RecordPage(Trace trace, Words words, Cells cells, Map<String, List<Finding>> findings) {
        this.trace = trace;
        this.words = words;
        this.facts = new RecordFacts(trace, words, cells);
        this.findings = findings;
        this.trails = new Trails(trace, words);
        this.connections = new Connections(trace, words);
        this.reviewInputs = new ReviewInputs(trace, words);
        this.reviewResults = new ReviewResults(trace, words);
    }

    Page of(Item item) {
        return new Page(
                words.target(item).address(),
                item.id(),
                heading(item),
                2,
                item.register().clause(),
                () -> blocks(item));
    }

    private String heading(Item item) {
        String title = words.title(item);
        return title.equals(item.id()) ? item.register().singular() : title;
    }

    private List<Block> blocks(Item item) {
        List<Block> blocks = new ArrayList<>();
        own(item).ifPresent(blocks::add);
        blocks.add(new Block.Facts(facts.of(item)));
        files(item, blocks);
        chart(item, blocks);
        Optional<Block.Trail> trail = Trails.isOnChain(item) ? Optional.of(trails.of(item)) : Optional.empty();
        // Minutes and policies are long; their trail must not wait at the end of them.
        boolean isDocument = item.has(item.register().bodyField())
                && !item.register().bodyField().equals("description");
        if (!isDocument) {
            texts(item, blocks);
        }
        trail.ifPresent(t -> {
            if (t.stages().size() > 1) {
                blocks.add(new Block.Heading(2, Text.of("Where it comes from, and what proves it"), "trail"));
                blocks.add(t);
            } else if (Trails.isExpected(trace, item)) {
                blocks.add(words.paragraph("Nothing that leads to this record, or proves it, is linked with it yet."));
            }
        });
        if (isDocument) {
            List<Block> texts = new ArrayList<>();
            texts(item, texts);
            if (item.kind().equals("review")) {
                blocks.addAll(reviewResults.of(item));
                blocks.addAll(reviewInputs.of(item, texts));
                blocks.add(new Block.Heading(2, Text.of("Minutes"), "minutes"));
            }
            blocks.addAll(texts);
        }
        blocks.addAll(connections.of(item, trail));
        blocks.addAll(Changes.of(trace, item));
        return blocks;
    }

    private Optional<Block> own(Item item) {
        List<Finding> own = findings.getOrDefault(item.id(), List.of());
        if (own.isEmpty()) {
            return Optional.empty();
        }
        Severity worst = own.get(0).severity();
        List<Block.Entry> lines = own.stream()
                .map(f -> new Block.Entry(null, List.of(new Block.Paragraph(FindingText.line(f, words)))))
                .toList();
        String title = own.size() == 1 ? "1 finding on this record" : own.size() + " findings on this record";
        return Optional.of(new Block.Callout(worst.tone(), title, List.of(new Block.Items(false, 1, lines))));
    }

    private void files(Item item, List<Block> blocks) {
        if (item.kind().equals("evidence")) {
            new Evidence(trace, item)
                    .file()
                    .ifPresent(f -> blocks.add(new Block.Files(List.of(new Block.FileEntry(
                            f.path(), item.text("kind"), f.size(), f.sha256(), FilePaths.target(f.path()))))));
        }
    }

    private void chart(Item item, List<Block> blocks) {
        if (item.kind().equals("objective")) {
            Measured.chart(trace, item).ifPresent(blocks::add);
        }
    }

    private void texts(Item item, List<Block> blocks) {
        Set<String> anchors = new LinkedHashSet<>(
                List.of("trail", "results", "inputs", "minutes", Changes.ANCHOR, Connections.ANCHOR));
        for (Field field : item.register().fields()) {
            if (field.type() != Type.MARKDOWN || !item.has(field.name())) {
                continue;
            }
            boolean body = field.name().equals(item.register().bodyField())
                    && !field.name().equals("description");
            if (!body) {
                anchors.add(field.name());
                blocks.add(new Block.Heading(2, Text.of(field.label()), field.name()));
            }
            MarkdownPlace place = new MarkdownPlace(
                    words.target(item).address(),
                    body ? words.title(item) : "",
                    body ? 2 : 3,
                    body ? "" : field.name() + "-",
                    anchors);
            blocks.addAll(Markdown.blocks(item.text(field.name()), words, place));
        }
    }
}

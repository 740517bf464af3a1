package auditpress.html;

import auditpress.model.Block;
import auditpress.model.Text;
import java.util.List;

/**
 * The running words of a record's page, as search looks through them: its facts and texts, and not what it shows of other
 * records, which are found by pages of their own.
 */
final class SearchText {
    /** In characters; what stands further down is found by the headings above it. */
    private static final int LONGEST = 4_000;

    private final StringBuilder words = new StringBuilder();

    private SearchText() {}

    static String of(List<Block> blocks) {
        SearchText text = new SearchText();
        text.blocks(blocks);
        return text.cut();
    }

    private void blocks(List<Block> blocks) {
        for (Block block : blocks) {
            if (words.length() > LONGEST) {
                return;
            }
            block(block);
        }
    }

    private void block(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            add(paragraph.text());
        } else if (block instanceof Block.Facts facts) {
            facts.facts().forEach(f -> add(f.value()));
        } else if (block instanceof Block.Items items) {
            items.entries().forEach(e -> blocks(e.blocks()));
        } else if (block instanceof Block.Quote quote) {
            blocks(quote.blocks());
        } else if (block instanceof Block.Code code) {
            add(Text.of(code.text()));
        } else if (block instanceof Block.Heading heading && heading.level() > 2) {
            add(heading.text());
        } else if (block instanceof Block.Table table && table.caption().isEmpty()) {
            table.rows().forEach(r -> r.cells().forEach(this::add));
        }
    }

    private void add(Text text) {
        String line = text.plain().strip().replaceAll("\\s+", " ");
        if (!line.isEmpty()) {
            words.append(words.length() == 0 ? "" : " · ").append(line);
        }
    }

    private String cut() {
        if (words.length() <= LONGEST) {
            return words.toString();
        }
        int end = words.lastIndexOf(" ", LONGEST);
        int last = end > 0 ? end : LONGEST;
        return words.substring(0, Character.isHighSurrogate(words.charAt(last - 1)) ? last - 1 : last);
    }
}

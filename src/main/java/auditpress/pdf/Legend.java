package auditpress.pdf;

import auditpress.model.Block;
import java.util.List;

/** What the signs of a grid or the parts of a bar stand for, in one line under the caption. */
final class Legend {
    private Legend() {}

    static void write(List<Block.Mark> marks, Flow flow) {
        if (marks.isEmpty()) {
            return;
        }
        Words words = new Words();
        Composer composer = flow.press().composer();
        for (Block.Mark mark : marks) {
            composer.add(words, mark.tone().sign() + "\u00a0", Ink.SMALL.in(Palette.of(mark.tone())));
            composer.add(words, mark.words().replace(' ', '\u00a0') + "    ", Ink.SMALL);
        }
        Element paragraph = flow.open(Tag.PARAGRAPH);
        flow.lines(LineBreaker.fit(words, flow.width()), Ink.SMALL, paragraph);
        flow.close();
        flow.gap(4);
    }
}

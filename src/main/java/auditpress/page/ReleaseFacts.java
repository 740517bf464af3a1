package auditpress.page;

import auditpress.model.Block;
import auditpress.model.Site;
import auditpress.model.Text;
import auditpress.model.Tone;
import java.util.List;

/** What a publication is: a release, and by what it can be told from any other, or a draft. */
final class ReleaseFacts {
    private ReleaseFacts() {}

    static List<Block> of(Site.Imprint imprint) {
        return List.of(new Block.Heading(2, Text.of("What this is"), "release"), facts(imprint));
    }

    private static Block facts(Site.Imprint imprint) {
        Block.Fact maker = new Block.Fact("Made by", Text.of(imprint.program()));
        return imprint.isDraft()
                ? new Block.Facts(List.of(
                        new Block.Fact(
                                "State",
                                Text.badge(Tone.INFO, "Draft: it was not released, and changes with the records")),
                        maker))
                : new Block.Facts(List.of(
                        new Block.Fact("Release", Text.strong(imprint.release())),
                        new Block.Fact("SHA-256 of its data", Text.code(imprint.data())),
                        maker));
    }
}

package auditpress.pdf;

import auditpress.model.Text;
import java.util.List;

/** What every part of one pack's making needs: how text is set, where pages pile up, which writer a block has. */
record Press(
        Composer composer,
        Painter painter,
        Places places,
        Bookmarks bookmarks,
        List<Sheet> sheets,
        Furniture furniture,
        BlockWriters writers) {

    Lines set(Text text, Ink ink, float width) {
        return LineBreaker.fit(composer.compose(text, ink), width);
    }

    Lines set(String text, Ink ink, float width) {
        return LineBreaker.fit(composer.compose(text, ink), width);
    }
}

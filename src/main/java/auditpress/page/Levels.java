package auditpress.page;

import auditpress.model.Level;
import auditpress.model.Text;
import java.util.Optional;

/** Shows risk levels by their band. */
final class Levels {
    private Levels() {}

    static Text of(Optional<Level> level) {
        return level.map(l -> Text.badge(l.band().tone(), l.text())).orElse(Text.EMPTY);
    }
}

package auditpress.page;

import auditpress.model.Band;
import auditpress.model.RiskMethod;
import auditpress.model.Text;
import java.util.OptionalInt;

/** Shows risk levels by their band. */
final class Levels {
    private Levels() {}

    static Text of(RiskMethod method, OptionalInt level) {
        if (level.isEmpty()) {
            return Text.EMPTY;
        }
        Band band = method.band(level.getAsInt());
        return Text.badge(band.tone(), level.getAsInt() + " " + band.name());
    }
}

package auditpress.notation;

import java.util.List;
import java.util.Optional;

/** Reads yes and no in many languages, and the signs for them. */
final class FlagNotation implements Notation {
    private final YesNo words;

    FlagNotation(List<String> texts) {
        this.words = YesNo.of(texts);
    }

    @Override
    public Meant read(String text) {
        Optional<String> flag = words.read(text);
        return flag.map(f -> Meant.of(text, f, "'" + text + "' means " + f + "."))
                .orElseGet(() -> Meant.unplaced(text, words.isOpen(text) ? YesNo.OPEN : "It is neither yes nor no."));
    }
}

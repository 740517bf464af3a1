package auditpress.edition;

import auditpress.model.Field;
import auditpress.model.Item;
import auditpress.model.Pack;
import auditpress.model.StoredFile;
import auditpress.model.Type;
import auditpress.trace.Trace;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What names withheld records: their ids, titles, names, addresses, files and fingerprints. What a remaining record bears as
 * well is no secret, nor is whose pack it is and who certifies it. An id of digits alone is none: it says nothing by itself, and stands in every second sentence.
 */
final class Secrets {
    /** As long as findings quote a value. */
    private static final int QUOTED = 60;

    private static final int SHORTEST_NAME = 3;

    private final Pack pack;
    private final Set<Phrase> phrases = new LinkedHashSet<>();
    private final Set<String> shownTitles;

    private Secrets(Trace trace, Selection selection) {
        this.pack = trace.pack();
        List<Item> kept = selection.kept();
        this.shownTitles = kept.stream().map(Item::title).collect(Collectors.toSet());
        shown(pack.settings().organisation());
        shown(pack.settings().audit().body());
        kept.forEach(this::shown);
        Set<String> files = new HashSet<>(pack.files().keySet());
        kept.forEach(i -> files.removeAll(values(i, Type.FILE)));
        pack.files().values().stream().filter(f -> files.contains(f.path())).forEach(this::file);
        selection.withheld().forEach(this::hidden);
        Set<String> sources = kept.stream().map(i -> i.origin().file()).collect(Collectors.toSet());
        selection.withheld().stream()
                .filter(i -> i.origin().line() > 0)
                .map(i -> i.origin().file())
                .filter(f -> !sources.contains(f))
                .distinct()
                .forEach(this::path);
    }

    static Blackout blackout(Trace trace, Selection selection) {
        return new Blackout(new Secrets(trace, selection).phrases);
    }

    private void shown(Item item) {
        if (item.register().identity().size() == 1) {
            shown(item.id());
        }
        if (item.kind().equals("person")) {
            shown(item.title());
        }
        values(item, Type.URL).forEach(this::shown);
        for (String path : values(item, Type.FILE)) {
            shown(path);
            shown(last(path));
            StoredFile file = pack.files().get(path);
            if (file != null) {
                shown(file.sha256());
            }
        }
    }

    private void shown(String text) {
        phrases.add(Phrase.of(text, true, true));
    }

    private void hidden(Item item) {
        id(item.id());
        title(item.text(item.register().titleField()));
        if (item.kind().equals("person")) {
            person(item);
        }
        values(item, Type.URL).forEach(this::hidden);
        values(item, Type.FILE).forEach(this::path);
        hidden(item.text("sha256"));
    }

    private void id(String id) {
        boolean plainWord = id.chars().allMatch(Character::isLetter);
        if (!id.chars().allMatch(Character::isDigit)) {
            add(Phrase.of(id, !plainWord, false));
        }
    }

    private void title(String title) {
        if (title.isEmpty() || shownTitles.contains(title) || title.chars().allMatch(Character::isDigit)) {
            return;
        }
        add(Phrase.of(title, false, false));
        if (title.length() > QUOTED) {
            add(Phrase.of(title.substring(0, QUOTED), false, false));
        }
    }

    /** Texts call people by their whole name or by its last part. */
    private void person(Item item) {
        hidden(item.text("email"));
        String name = item.text("name").strip();
        String last = name.substring(name.lastIndexOf(' ') + 1);
        if (last.length() >= SHORTEST_NAME && Character.isUpperCase(last.charAt(0))) {
            add(Phrase.of(name, false, false));
            add(Phrase.of(last, false, false));
        }
    }

    private void file(StoredFile file) {
        path(file.path());
        hidden(file.sha256());
    }

    private void path(String path) {
        hidden(path);
        hidden(last(path));
    }

    private void hidden(String text) {
        add(Phrase.of(text, true, false));
    }

    private void add(Phrase phrase) {
        if (!phrases.contains(new Phrase(phrase.words(), true, true))) {
            phrases.add(phrase);
        }
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static List<String> values(Item item, Type type) {
        return item.register().fields().stream()
                .filter(f -> f.type() == type)
                .map(Field::name)
                .filter(item::has)
                .map(item::text)
                .toList();
    }
}

package auditpress.read;

import auditpress.model.Setting;
import auditpress.model.Setting.Holds;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Reads which settings there are, from the program's settings.yaml. */
final class SettingsTable {
    private SettingsTable() {}

    static List<Setting> read(Section root) {
        List<Setting> settings = below(root);
        root.finish();
        return settings;
    }

    private static List<Setting> below(Section section) {
        return section.sections("settings").stream()
                .map(s -> setting(s.name(), s))
                .toList();
    }

    private static Setting setting(String key, Section section) {
        Section each = section.section("each");
        boolean orList = section.flag("or_list");
        List<Setting> below = each.keys().isEmpty() ? below(section) : List.of(setting(Setting.ANY, each));
        Holds holds = each.keys().isEmpty()
                ? below.isEmpty() ? scalar(section) : Holds.SECTION
                : orList ? Holds.MAP_OR_LIST : Holds.MAP;
        Setting setting = new Setting(
                key,
                holds,
                section.flag("required"),
                section.text("help", ""),
                Stream.concat(section.list("words").stream(), section.list("or_word").stream())
                        .toList(),
                section.number("from", 0, Setting.UNLIMITED, 0),
                section.number("to", 0, Setting.UNLIMITED, Setting.UNLIMITED),
                below);
        section.finish();
        return setting;
    }

    private static Holds scalar(Section section) {
        List<String> names = Stream.of(Holds.values())
                .map(h -> h.name().toLowerCase(Locale.ROOT))
                .toList();
        return Holds.valueOf(section.word("holds", "a kind of value", names, "").toUpperCase(Locale.ROOT));
    }
}

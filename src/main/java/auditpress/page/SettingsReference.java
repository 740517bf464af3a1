package auditpress.page;

import auditpress.model.Block;
import auditpress.model.Setting;
import auditpress.model.Text;
import java.util.List;

/** The table of what auditpress.yaml may hold. */
final class SettingsReference {
    private static final List<Block.Column> COLUMNS = List.of(
            new Block.Column("Setting", 2, false),
            new Block.Column("Holds", 2, false),
            new Block.Column("What it says", 3, false));

    private SettingsReference() {}

    static Block table(List<Setting> settings) {
        List<Block.Row> rows = settings.stream()
                .flatMap(Setting::walk)
                .map(SettingsReference::row)
                .toList();
        return new Block.Table("Settings of auditpress.yaml", COLUMNS, rows, "", false);
    }

    private static Block.Row row(Setting.Path path) {
        Setting setting = path.setting();
        Text holds = holds(setting).and(setting.required() ? "; required" : "");
        return new Block.Row("", List.of(Text.code(path.keys()), holds, Text.of(setting.help())));
    }

    private static Text holds(Setting setting) {
        return switch (setting.holds()) {
            case TEXT -> Text.of("text");
            case DATE -> Text.of("a day, YYYY-MM-DD");
            case NUMBER -> Text.of("a whole number from " + setting.lowest() + limit(setting));
            case FLAG -> Text.of("yes or no");
            case WORD -> words(setting);
            case LIST -> Text.of("words in brackets");
            case SCALE -> Text.of("the steps of a scale");
            case RANGE -> Text.of("a range such as 1-4");
            case MATRIX -> Text.of("rows of levels or bands");
            case SECTION ->
                setting.words().isEmpty() ? Text.of("settings") : words(setting).and(", or settings");
            case MAP -> Text.of("names of your own");
            case MAP_OR_LIST -> Text.of("names of your own, or words in brackets");
        };
    }

    private static Text words(Setting setting) {
        return Text.of("one of ")
                .and(Text.join(", ", setting.words().stream().map(Text::code).toList()));
    }

    private static String limit(Setting setting) {
        return setting.highest() < Setting.UNLIMITED ? " to " + setting.highest() : "";
    }
}

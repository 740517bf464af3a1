package auditpress;

import auditpress.model.Setting;
import auditpress.model.Setting.Path;
import java.util.List;
import java.util.stream.Stream;

/** Settings files that each state one setting rightly or wrongly, made from the table of settings. */
public final class SettingSamples {
    /** Stands where people choose the key. */
    public static final String CHOSEN = "zz";

    /**
     * A settings file.
     *
     * @param keys the setting that it is about, keys joined by points
     */
    public record Sample(String keys, String yaml) {
        @Override
        public String toString() {
            return yaml.strip();
        }
    }

    private SettingSamples() {}

    public static Stream<Path> all(List<Setting> settings) {
        return settings.stream().flatMap(Setting::walk);
    }

    /** Each setting with values that it does not hold. */
    public static Stream<Sample> wrong(List<Setting> settings) {
        return all(settings).flatMap(p -> wrong(p.setting()).map(v -> sample(p.keys(), v)));
    }

    /** Each setting that has limits or words with the outermost and every one of these. */
    public static Stream<Sample> right(List<Setting> settings) {
        return all(settings)
                .flatMap(p -> right(p.setting()).map(v -> sample(p.keys(), v)))
                // This word is right beside a matrix only.
                .filter(s -> !s.yaml().toLowerCase(java.util.Locale.ROOT).contains("formula: matrix"));
    }

    /** A file in which the setting holds that value. */
    public static Sample sample(String path, String value) {
        String keys = path.replace("*", CHOSEN);
        String yaml = value;
        String[] parts = keys.split("\\.", -1);
        for (int i = parts.length - 1; i > 0; i--) {
            yaml = "{" + parts[i] + ": " + yaml + "}";
        }
        String organisation = parts[0].equals("organisation") ? "" : "organisation: Test\n";
        return new Sample(keys, organisation + parts[0] + ": " + yaml + "\n");
    }

    private static Stream<String> wrong(Setting setting) {
        return switch (setting.holds()) {
            case TEXT -> Stream.of("[a, b]", "{a: b}");
            case DATE -> Stream.of("5.10.2026", "20261005", "[2026-10-05]");
            case NUMBER ->
                Stream.of(
                        "many", "12 months", "1.5", "-1", "[1]", setting.highest() + "0", "" + (setting.lowest() - 1));
            case FLAG -> Stream.of("perhaps", "[yes]", "2");
            case WORD -> Stream.of("qqqq", "[" + setting.words().get(0) + "]");
            case LIST -> Stream.of("{a: b}", "[{a: b}]", "\"a, b\"");
            case SCALE -> Stream.of("five", "[One]", "{low: 1, high: 2}", "{1: [a], 2: b}");
            case RANGE -> Stream.of("all", "[1, 4]", "{from: 1}");
            case MATRIX -> Stream.of("word");
            case SECTION, MAP -> Stream.of("word", "[a]");
            case MAP_OR_LIST -> Stream.of("[[a]]", "\"a, b\"");
        };
    }

    private static Stream<String> right(Setting setting) {
        return switch (setting.holds()) {
            case NUMBER -> Stream.of("" + setting.lowest(), "\"" + setting.lowest() + "\"", "");
            case WORD ->
                Stream.concat(
                        setting.words().stream(),
                        setting.words().stream().map(w -> w.toUpperCase(java.util.Locale.ROOT)));
            case FLAG -> Stream.of("yes", "no", "true", "off", "Yes", "");
            case DATE -> Stream.of("2026-10-05", "");
            case SCALE -> Stream.of("1-5", "1 to 4", "[Low, High]", "{1: Rare, 2: Often}", "");
            case SECTION, MAP, MAP_OR_LIST -> Stream.of("");
            default -> Stream.empty();
        };
    }
}

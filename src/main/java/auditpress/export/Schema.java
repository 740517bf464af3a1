package auditpress.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JSON Schema under construction: keywords and their values, in written order. */
final class Schema {
    /** YAML reads some words as numbers or booleans; the reader of the pack takes all of them as the text they are. */
    static final List<String> SCALAR = List.of("string", "number", "boolean");

    private final Map<String, Object> keywords = new LinkedHashMap<>();

    /** @param value a text, number, boolean, list or schema */
    Schema with(String keyword, Object value) {
        keywords.put(keyword, value);
        return this;
    }

    /** The keyword, unless the text is empty. */
    Schema saying(String keyword, String text) {
        return text.isEmpty() ? this : with(keyword, text);
    }

    Map<String, Object> keywords() {
        return keywords;
    }

    static Schema types(List<String> types, String... more) {
        List<String> all = new ArrayList<>(types);
        all.addAll(List.of(more));
        return new Schema().with("type", all);
    }

    /** A text that the pattern of ECMA 262 matches. */
    static Schema text(String pattern) {
        return new Schema().with("type", "string").with("pattern", pattern);
    }

    static Schema one(List<?> values) {
        return new Schema().with("enum", values);
    }

    static Schema any(Schema... schemas) {
        return new Schema().with("anyOf", List.of(schemas));
    }

    static Schema ref(String definition) {
        return new Schema().with("$ref", "#/definitions/" + definition);
    }
}

package auditpress.read;

import auditpress.model.ContentFault;
import auditpress.model.Origin;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads YAML and JSON into nodes. Refused, because they lose data silently or grow without bound: duplicate keys, YAML
 * anchors and aliases, a second YAML document, more than so many characters.
 */
public final class Trees {
    /** YAML parsing slows down far before this; registers that big belong in CSV. */
    static final int LIMIT = 3_000_000;

    private static final TokenStreamFactory YAML = YAMLFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final TokenStreamFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final String file;
    private final int firstLine;
    private final JsonParser parser;
    private final Offsets columns;

    private Trees(String file, int firstLine, JsonParser parser, Offsets columns) {
        this.file = file;
        this.firstLine = firstLine;
        this.parser = parser;
        this.columns = columns;
    }

    /** @param firstLine the line of the file at which this text begins, from 1 */
    static Node yaml(String file, int firstLine, String text) throws ContentFault {
        return read(YAML, file, firstLine, text, LIMIT);
    }

    static Node json(String file, String text) throws ContentFault {
        return read(JSON, file, 1, text, LIMIT);
    }

    /** A foreign file, YAML or JSON, of at most that many characters. */
    public static Node foreign(String file, String text, boolean yaml, int limit) throws ContentFault {
        return read(yaml ? YAML : JSON, file, 1, text, limit);
    }

    private static Node read(TokenStreamFactory factory, String file, int firstLine, String text, int limit)
            throws ContentFault {
        if (text.length() > limit) {
            throw new ContentFault(
                    Origin.of(file),
                    "The file has " + text.length() + " characters; at most " + limit + " are read from YAML or JSON.",
                    "Keep a register of this size as CSV.");
        }
        if (text.isBlank()) {
            return new Node.Sequence(List.of(), firstLine, 1);
        }
        Offsets columns = factory == YAML ? Offsets.inCharacters(text) : Offsets.IN_UNITS;
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
            return new Trees(file, firstLine, parser, columns).document();
        } catch (JacksonException e) {
            throw fault(file, firstLine, columns, e);
        }
    }

    private static ContentFault fault(String file, int firstLine, Offsets columns, JacksonException e) {
        TokenStreamLocation at = e.getLocation();
        Origin origin = at == null || at.getLineNr() < 1
                ? Origin.of(file)
                : Origin.of(file, at.getLineNr() + firstLine - 1, Math.max(columns.at(at), 0));
        return Unreadable.fault(file, firstLine, origin, e.getOriginalMessage());
    }

    private Node document() throws ContentFault {
        JsonToken first = parser.nextToken();
        Node node = first == null ? new Node.Sequence(List.of(), firstLine, 1) : node(first);
        if (parser.nextToken() != null) {
            throw refused("A second document begins here.", "Keep one document in a file.");
        }
        return node;
    }

    private Node node(JsonToken token) throws ContentFault {
        refuseAliases();
        int line = line();
        int column = column();
        if (token == JsonToken.START_OBJECT) {
            return mapping(line, column);
        }
        if (token == JsonToken.START_ARRAY) {
            return sequence(line, column);
        }
        @Nullable String text = token == JsonToken.VALUE_NULL ? "" : parser.getString();
        return new Node.Scalar(text == null ? "" : text, line, column);
    }

    private Node mapping(int line, int column) throws ContentFault {
        Map<String, Node> entries = new LinkedHashMap<>();
        Map<String, Node.Place> keys = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            if (key.equals("<<")) {
                throw refused("A merge key (<<) copies values from elsewhere.", "Write the values out.");
            }
            keys.put(key, new Node.Place(line(), column()));
            entries.put(key, node(parser.nextToken()));
        }
        return new Node.Mapping(entries, keys, line, column);
    }

    private Node sequence(int line, int column) throws ContentFault {
        List<Node> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(node(token));
        }
        return new Node.Sequence(items, line, column);
    }

    private void refuseAliases() throws ContentFault {
        if (parser instanceof YAMLParser yaml && (yaml.isCurrentAlias() || yaml.getObjectId() != null)) {
            throw refused("YAML anchors and aliases (& and *) are not read.", "Write the value out.");
        }
    }

    private ContentFault refused(String message, String hint) {
        return new ContentFault(Origin.of(file, line(), column()), message, hint);
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr() + firstLine - 1;
    }

    private int column() {
        return columns.at(parser.currentTokenLocation());
    }
}

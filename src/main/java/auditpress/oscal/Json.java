package auditpress.oscal;

import java.nio.charset.StandardCharsets;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/** Prints a node as JSON that people can read, with the same line ends everywhere. */
final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    /** In UTF-8. */
    static byte[] of(Node node) {
        DefaultPrettyPrinter lines = new DefaultPrettyPrinter()
                .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                .withArrayIndenter(new DefaultIndenter("  ", "\n"));
        String text = MAPPER.writer().with(lines).writeValueAsString(node.members());
        return (text + "\n").getBytes(StandardCharsets.UTF_8);
    }
}

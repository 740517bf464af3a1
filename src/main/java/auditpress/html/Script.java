package auditpress.html;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;

/** Data as a script that sets one name of the window, since a page from disk may load nothing else. */
final class Script {
    private static final JsonFactory JSON =
            JsonFactory.builder().characterEscapes(new ScriptEscapes()).build();

    private Script() {}

    /** {@code window.NAME=VALUE;} */
    static byte[] of(String name, Consumer<JsonGenerator> value) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(("window." + name + "=").getBytes(StandardCharsets.US_ASCII));
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            value.accept(json);
        }
        out.writeBytes(";\n".getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    /** Escapes what could end a script or a line of it. */
    private static final class ScriptEscapes extends CharacterEscapes {
        private static final long serialVersionUID = 1;

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] codes = standardAsciiEscapesForJSON();
            for (char c : new char[] {'<', '>', '&'}) {
                codes[c] = ESCAPE_STANDARD;
            }
            return codes;
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int c) {
            return c == 0x2028 || c == 0x2029 ? new SerializedString("\\u" + Integer.toHexString(c)) : null;
        }
    }
}

package auditpress.html;

import auditpress.model.Page;
import auditpress.model.Site;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;

/** What the search box knows of each page, as a script, since a page from disk may load nothing else. */
final class SearchData {
    private static final JsonFactory JSON =
            JsonFactory.builder().characterEscapes(new ScriptEscapes()).build();

    private SearchData() {}

    /** {@code window.AUDITPRESS=[[code, title, address, chapter], ...]} */
    static byte[] of(Site site) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes("window.AUDITPRESS=".getBytes(StandardCharsets.US_ASCII));
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartArray();
            for (Site.Chapter chapter : site.chapters()) {
                for (Page page : chapter.pages()) {
                    entry(page, chapter.name(), json);
                }
            }
            json.writeEndArray();
        }
        out.writeBytes(";\n".getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    private static void entry(Page page, String chapter, JsonGenerator json) {
        json.writeStartArray();
        json.writeString(page.code()).writeString(page.title());
        json.writeString(page.address()).writeString(chapter);
        json.writeEndArray();
        json.writeRaw('\n');
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

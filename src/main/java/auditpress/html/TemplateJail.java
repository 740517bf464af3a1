package auditpress.html;

import freemarker.cache.ClassTemplateLoader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.URL;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads templates from the class path, and nothing else that lies there. */
final class TemplateJail extends ClassTemplateLoader {
    private static final Pattern NAME = Pattern.compile("(blocks/)?[a-z]+\\.ftlh");
    private static final Pattern INDENTATION = Pattern.compile("(?m)^[ \t]+");

    TemplateJail() {
        super(TemplateJail.class.getClassLoader(), "auditpress/templates");
    }

    @Override
    protected @Nullable URL getURL(String name) {
        return NAME.matcher(name).matches() ? super.getURL(name) : null;
    }

    /** Without indentation, which would otherwise stand in every page; line numbers stay as they are. */
    @Override
    public Reader getReader(Object source, String encoding) throws IOException {
        try (Reader reader = super.getReader(source, encoding)) {
            StringWriter text = new StringWriter();
            reader.transferTo(text);
            return new StringReader(INDENTATION.matcher(text.toString()).replaceAll(""));
        }
    }
}

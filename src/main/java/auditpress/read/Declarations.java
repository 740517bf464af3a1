package auditpress.read;

import auditpress.model.ContentFault;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * The program's own declarations: YAML for people, of which the build makes JSON, since a Java that has just started reads that
 * five times as fast and half a megabyte of names is read before anything else.
 */
public final class Declarations {
    private static final String FOLDER = "/auditpress/";
    private static final String YAML = ".yaml";
    private static final String JSON = ".json";

    private Declarations() {}

    /** The declarations of that name, without ending; as YAML where the build has not been at work. */
    static Node.Mapping of(String name) {
        try (InputStream yaml = Declarations.class.getResourceAsStream(FOLDER + name + YAML);
                InputStream json = Declarations.class.getResourceAsStream(FOLDER + name + JSON)) {
            if (yaml != null) {
                return (Node.Mapping) Trees.yaml(name + YAML, 1, text(yaml));
            }
            if (json != null) {
                return (Node.Mapping) Trees.json(name + JSON, text(json));
            }
            throw new IllegalStateException("The program lacks its file " + name + YAML);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (ContentFault e) {
            throw new IllegalStateException(e.finding().message(), e);
        }
    }

    private static String text(InputStream in) throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }

    /**
     * Puts JSON in the place of the YAML files of some folders, not of those below them. The build calls it.
     *
     * @throws ContentFault where one cannot be read
     */
    public static void main(String[] folders) throws IOException, ContentFault {
        for (String folder : folders) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of(folder), "*" + YAML)) {
                for (Path file : files) {
                    String name = String.valueOf(file.getFileName());
                    Node node = Trees.yaml(name, 1, Files.readString(file));
                    byte[] json = JsonMapper.shared().writeValueAsBytes(plain(node));
                    Files.write(file.resolveSibling(name.replace(YAML, JSON)), json);
                    Files.delete(file);
                }
            }
        }
    }

    private static Object plain(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return scalar.text();
        }
        if (node instanceof Node.Sequence sequence) {
            return sequence.items().stream().map(Declarations::plain).toList();
        }
        Map<String, Object> entries = new LinkedHashMap<>();
        ((Node.Mapping) node).entries().forEach((key, value) -> entries.put(key, plain(value)));
        return entries;
    }
}

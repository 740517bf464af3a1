package auditpress.bag;

import auditpress.model.Release;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A release of few bytes, whole in every respect that verification knows. */
final class SmallRelease {
    static final LocalDateTime NOW = LocalDateTime.of(2027, 3, 1, 0, 0);

    private SmallRelease() {}

    /** Seals one as {@code releases/ID} and gives its folder. */
    static Path in(Path site, String id, Release.@Nullable Predecessor before) throws IOException {
        Path folder = site.resolve("releases").resolve(id);
        byte[] data = ("{\"of\":\"" + id + "\"}\n").getBytes(StandardCharsets.UTF_8);
        Release release = release(id, sha256(data), before);
        write(folder, "data/data.json", data);
        write(folder, "data/release.json", ReleaseJson.bytes(release));
        write(
                folder,
                "data/pack.pdf",
                utf8("%PDF-1.7\n<dc:identifier>urn:sha256:" + sha256(data) + "</dc:identifier>"));
        write(folder, "data/site/index.html", utf8("<title>" + id + "</title>"));
        write(folder, "data/site/files/back up 2026.csv", utf8("day,ok\n"));
        write(folder, "data/site/files/Zażółć.txt", utf8("ł"));
        write(folder, "data/site/files/empty.log", new byte[0]);
        write(folder, "index.html", utf8("<title>Release</title>"));
        Bag.seal(folder, Map.of("Source-Organization", "Harbour Ltd", "External-Identifier", id));
        return folder;
    }

    /** Three, each behind the one before, and the list of them. */
    static Path chain(Path site) throws IOException {
        Path one = in(site, "2025", null);
        Path two = in(site, "2026", new Release.Predecessor("2025", Bag.seal(one)));
        in(site, "2027", new Release.Predecessor("2026", Bag.seal(two)));
        versions(site, "2025", "2026", "2027");
        return site;
    }

    static void versions(Path site, String... ids) throws IOException {
        String list = String.join("\"},{\"id\":\"", ids);
        Files.writeString(site.resolve("versions.js"), "window.AUDITPRESS_VERSIONS=[{\"id\":\"" + list + "\"}];\n");
    }

    static Release release(String id, String data, Release.@Nullable Predecessor before) {
        return new Release(
                id,
                "Harbour Ltd",
                "Surveillance <1>",
                "Northmark",
                LocalDate.of(2026, 10, 5),
                "full",
                "Everything",
                0,
                "Auditpress 0.1.0",
                null,
                data,
                new TreeMap<>(Map.of("note", 1)),
                Map.of(),
                null,
                before);
    }

    static Report verify(Path path) throws IOException {
        return new Verification(null, NOW).of(path);
    }

    static void write(Path folder, String path, byte[] bytes) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String sha256(byte[] bytes) throws IOException {
        return Hashes.of(new ByteArrayInputStream(bytes)).sha256();
    }
}

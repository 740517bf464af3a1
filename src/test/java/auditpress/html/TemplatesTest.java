package auditpress.html;

import static org.assertj.core.api.Assertions.assertThat;

import auditpress.Specimen;
import auditpress.model.Block;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TemplatesTest {
    private static final Path TEMPLATES = Path.of("templates");

    @Test
    void everyBlockHasItsTemplateAndEveryTemplateItsBlock() throws IOException {
        List<String> blocks = Arrays.stream(Block.class.getPermittedSubclasses())
                .map(block -> Templates.name(block) + ".ftlh")
                .toList();

        try (Stream<Path> templates = Files.list(TEMPLATES.resolve("blocks"))) {
            assertThat(templates.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(blocks);
        }
    }

    @Test
    void noTemplateGluesAnAddress() throws IOException {
        try (Stream<Path> templates = Files.walk(TEMPLATES)) {
            for (Path path :
                    templates.filter(file -> file.toString().endsWith(".ftlh")).toList()) {
                assertThat(Files.readString(path))
                        .as(path.toString())
                        .doesNotContainPattern("(href|src)=\"(?!#_main|\\$\\{url\\()");
            }
        }
    }

    @Test
    void everyAssetOnDiskIsWrittenIntoTheSite() throws IOException {
        // These stand inside pages that need no other file.
        List<String> inPages = List.of("leaflet.css", "single.css");
        try (Stream<Path> assets = Files.walk(TEMPLATES.resolve("assets"))) {
            assertThat(assets.filter(Files::isRegularFile)
                            .filter(path -> !inPages.contains(path.getFileName().toString()))
                            .mapToLong(TemplatesTest::size)
                            .sum())
                    .isEqualTo(Assets.of(Specimen.site(), Map.of()).stream()
                            .filter(file -> !file.path().endsWith("search-data.js"))
                            .mapToLong(file -> file.bytes().length)
                            .sum());
        }
    }

    private static long size(Path path) {
        try {
            return Files.size(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package auditpress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Markup in every field of every format reaches the site as text, and nothing leaves its folder. */
class HostileContentTest {
    private static final List<String> PAYLOADS = List.of(
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "'--><svg/onload=alert(1)>",
            "[x](javascript:alert(1))",
            "![x](javascript:alert(1))",
            "<javascript:alert(1)>",
            "[x](data:text/html;base64,PHNjcmlwdD4=)",
            "[[</a><script>alert(1)</script>]]",
            "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
            "<#assign x=1>",
            "</title><script>alert(1)</script>",
            "]]><script>alert(1)</script>");

    @TempDir
    private Path folder;

    @Test
    void itIsShownAsText() throws IOException {
        ContentFolderBuilder content = ContentFolderBuilder.in(folder.resolve("content"));
        StringBuilder csv = new StringBuilder("id,title,description,owner,treatment,own <b>column</b>,controls\n");
        StringBuilder yaml = new StringBuilder();
        for (int i = 0; i < PAYLOADS.size(); i++) {
            String cell = "\"" + PAYLOADS.get(i).replace("\"", "\"\"") + "\"";
            csv.append("R-" + i + "," + String.join(",", java.util.Collections.nCopies(6, cell)) + "\n");
            String quoted = "'" + PAYLOADS.get(i).replace("'", "''") + "'";
            yaml.append("- id: INC-" + i + "\n  title: " + quoted + "\n  date: " + quoted + "\n  lessons: " + quoted
                    + "\n  risks: [" + quoted + "]\n  x" + i + ": " + quoted + "\n");
            content.file(
                    "documents/d" + i + ".md",
                    "---\nid: DOC-" + i + "\ntitle: " + quoted + "\n---\n# " + PAYLOADS.get(i) + "\n\n"
                            + PAYLOADS.get(i) + "\n\n- " + PAYLOADS.get(i) + "\n");
        }
        content.file("registers/risks.csv", csv.toString()).file("registers/incidents.yaml", yaml.toString());
        new Build(
                        new Build.Options(
                                folder.resolve("content"),
                                folder.resolve("out"),
                                Optional::orElseThrow,
                                true,
                                true,
                                "test"),
                        new Phases(System::nanoTime))
                .run();
        try (Stream<Path> files = Files.walk(folder.resolve("out/latest"))) {
            List<Path> pages = files.filter(f -> f.toString().endsWith(".html")).toList();
            assertThat(pages).hasSizeGreaterThan(130);
            for (Path page : pages) {
                assertThat(hostile(Jsoup.parse(Files.readString(page))))
                        .as(page.toString())
                        .isEmpty();
            }
        }
        assertThat(Jsoup.parse(Files.readString(folder.resolve("out/index.html")))
                        .select("script, img, svg, iframe, [onload], [onerror]"))
                .isEmpty();
        assertThat(Files.readString(folder.resolve("out/latest/risks/r-0.html")))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;");
    }

    /** Elements that could run something: scripts of others, event handlers, addresses with a scheme of code. */
    private static List<Element> hostile(Document page) {
        return page.getAllElements().stream()
                .filter(e -> (e.tagName().matches("script|iframe|object|embed|base|form|img|svg|style") && !isOurs(e))
                        || e.attributes().asList().stream()
                                .anyMatch(a -> a.getKey()
                                                .toLowerCase(java.util.Locale.ROOT)
                                                .startsWith("on")
                                        || a.getValue()
                                                .strip()
                                                .toLowerCase(java.util.Locale.ROOT)
                                                .matches("(javascript|vbscript|data):.*")))
                .toList();
    }

    private static boolean isOurs(Element element) {
        return switch (element.tagName()) {
            case "script" ->
                element.attr("src").matches("(\\.\\./)*assets/[a-z.-]+\\.js")
                        && element.html().isEmpty();
            case "img" -> element.attr("src").matches("(\\.\\./)*assets/[a-z.-]+");
            case "form" -> element.hasAttr("role");
            default -> element.tagName().equals("svg");
        };
    }
}

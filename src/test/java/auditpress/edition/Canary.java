package auditpress.edition;

import static org.assertj.core.api.Assertions.assertThat;

import auditpress.Build;
import auditpress.ContentFolderBuilder;
import auditpress.Phases;
import auditpress.Tools;
import auditpress.check.Rulebook;
import auditpress.dossier.Dossier;
import auditpress.dossier.DossierJson;
import auditpress.model.Edition;
import auditpress.read.PackReader;
import auditpress.trace.Trace;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Builds an edition and looks for words in each of its bytes: pages, search data, calendar, file names, the pack inside out. */
final class Canary {
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.ISO_8859_1);

    private Canary() {}

    /** The folder {@code latest} of that edition. */
    static Path build(Path content, Path out, String edition) throws IOException {
        Build.Options options = new Build.Options(content, out, Optional::orElseThrow, true, true, "test", edition, "");
        new Build(options, new Phases(System::nanoTime)).run();
        return out.resolve("latest");
    }

    /** The canonical data that a release of that edition would hold. */
    static Haystack data(Path content, String edition) throws IOException {
        Trace trace = Trace.of(PackReader.read(content), ContentFolderBuilder.AUDIT_DATE);
        Edition wanted = trace.pack().edition(edition).orElseThrow();
        Redaction shown = Redaction.of(trace, Rulebook.check(trace), wanted);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DossierJson.write(new Dossier(shown.trace(), shown.report()), out);
        return new Haystack("data.json", out.toString(StandardCharsets.UTF_8).toLowerCase(Locale.ROOT));
    }

    /** Everything that a reader of the folder could find, in small letters, each file under its name. */
    static List<Haystack> haystacks(Path latest) throws IOException {
        try (Stream<Path> files = Files.walk(latest)) {
            return files.filter(Files::isRegularFile)
                    .map(f -> haystack(latest.relativize(f).toString(), f))
                    .toList();
        }
    }

    /** Where the word stands. */
    static List<String> places(List<Haystack> all, String word) {
        return all.stream().filter(h -> h.holds(word)).map(h -> h.around(word)).toList();
    }

    /** A file's name and what it holds. */
    record Haystack(String name, String text) {
        boolean holds(String word) {
            String wanted = word.toLowerCase(Locale.ROOT);
            return text.contains(wanted) || name.toLowerCase(Locale.ROOT).contains(wanted);
        }

        /** The word with what stands around it. */
        String around(String word) {
            int at = Math.max(0, text.indexOf(word.toLowerCase(Locale.ROOT)));
            return name + ": " + text.substring(Math.max(0, at - 80), Math.min(text.length(), at + 80));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static Haystack haystack(String name, Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            StringBuilder text = new StringBuilder();
            add(bytes, text);
            if (name.endsWith("pack.pdf")) {
                add(inflated(bytes), text);
                String words = Tools.run("pdftotext", "-layout", file.toString(), "-");
                text.append(words).append(words.replaceAll("\\s+", ""));
                text.append(Tools.run("pdftotext", "-raw", file.toString(), "-").replaceAll("-?\\s+", ""));
            }
            return new Haystack(name, text.toString().toLowerCase(Locale.ROOT));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** As bytes, and without the zeros that stand between letters in UTF-16, as bookmarks and names of a PDF have them. */
    private static void add(byte[] bytes, StringBuilder text) {
        String plain = new String(bytes, StandardCharsets.ISO_8859_1);
        text.append(plain).append(new String(bytes, StandardCharsets.UTF_8)).append(plain.replace("\0", ""));
    }

    private static byte[] inflated(byte[] pdf) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int at = 0; at < pdf.length - STREAM.length; at++) {
            if (java.util.Arrays.equals(pdf, at, at + STREAM.length, STREAM, 0, STREAM.length)) {
                int from = at + STREAM.length;
                while (from < pdf.length && (pdf[from] == '\r' || pdf[from] == '\n')) {
                    from++;
                }
                inflate(pdf, from, out);
            }
        }
        assertThat(out.size()).isGreaterThan(pdf.length);
        return out.toByteArray();
    }

    private static void inflate(byte[] pdf, int from, ByteArrayOutputStream out) {
        Inflater inflater = new Inflater();
        inflater.setInput(pdf, from, pdf.length - from);
        byte[] buffer = new byte[1 << 14];
        try {
            for (int read = inflater.inflate(buffer); read > 0; read = inflater.inflate(buffer)) {
                out.write(buffer, 0, read);
            }
        } catch (DataFormatException e) {
            // No compressed stream begins here; what is not compressed was read as it is.
            return;
        } finally {
            inflater.end();
        }
    }
}

package auditpress.edition;

import auditpress.model.StoredFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Files of evidence that an edition publishes though they may name what it withholds. They go out byte for byte, so whoever
 * publishes them is told.
 *
 * @param telling paths of texts that hold such words
 * @param unseen how many are no text in UTF-8, or longer than 16 MB, and were not looked into
 */
public record TellingFiles(List<String> telling, int unseen) {
    private static final long LONGEST = 16L << 20;

    /** @param words takes what is withheld out of a text */
    static TellingFiles of(Collection<StoredFile> files, UnaryOperator<String> words) {
        List<String> telling = new ArrayList<>();
        int unseen = 0;
        for (StoredFile file : files) {
            Optional<String> text = text(file);
            unseen += text.isPresent() ? 0 : 1;
            if (text.filter(t -> !words.apply(t).equals(t)).isPresent()) {
                telling.add(file.path());
            }
        }
        return new TellingFiles(telling, unseen);
    }

    private static Optional<String> text(StoredFile file) {
        if (file.size() > LONGEST) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Files.readAllBytes(file.source());
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.indexOf('\0') < 0 && !text.startsWith("%PDF-") ? Optional.of(text) : Optional.empty();
        } catch (CharacterCodingException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

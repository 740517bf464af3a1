package auditpress.bag;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The files of a bag, wherever they lie.
 *
 * @param name of the bag's folder
 * @param files by path within the bag, with {@code /}
 * @param oddities what is there and is no file: links, devices, empty folders, names that lead out
 * @param closing lets go of the archive, if it is one
 */
record Tree(String name, SortedMap<String, Source> files, List<Deviation> oddities, Closeable closing)
        implements Closeable {

    /** Where a file's bytes come from; opened as often as somebody asks. */
    interface Source {
        InputStream open() throws IOException;
    }

    boolean has(String path) {
        return files.containsKey(path);
    }

    /** The file's first bytes, at most so many; none where it is missing or cannot be read. */
    byte[] head(String path, int most) {
        Source source = files.get(path);
        if (source == null) {
            return new byte[0];
        }
        try (InputStream in = source.open()) {
            return in.readNBytes(most);
        } catch (IOException e) {
            return new byte[0];
        }
    }

    /** Hashes all files on all cores; what cannot be read is left out and added to the deviations. */
    SortedMap<String, Hashes> hashes(List<Deviation> unreadable) {
        record Read(String path, Hashes hashes, String failure) {}
        List<Read> all = files.entrySet().parallelStream()
                .map(e -> {
                    try (InputStream in = e.getValue().open()) {
                        return new Read(e.getKey(), Hashes.of(in), "");
                    } catch (IOException failure) {
                        return new Read(e.getKey(), new Hashes("", "", 0), String.valueOf(failure.getMessage()));
                    }
                })
                .toList();
        all.stream()
                .filter(r -> !r.failure().isEmpty())
                .map(r -> new Deviation(r.path(), "cannot be read: " + r.failure()))
                .forEach(unreadable::add);
        return all.stream()
                .filter(r -> r.failure().isEmpty())
                .collect(Collectors.toMap(Read::path, Read::hashes, (a, b) -> a, TreeMap::new));
    }

    @Override
    public void close() throws IOException {
        closing.close();
    }
}

package auditpress;

import auditpress.bag.Releases;
import auditpress.diff.Base;
import auditpress.diff.Differences;
import auditpress.dossier.Dossier;
import auditpress.dossier.Earlier;
import auditpress.edition.Redaction;
import auditpress.model.Edition;
import auditpress.model.Item;
import auditpress.model.PastRelease;
import auditpress.trace.Trace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an edition shows of the releases before it: how its figures went, and what has changed since the last audit. */
final class Past {
    private final List<Releases.Kept> chain;
    private final Trace whole;
    private final Redaction shown;
    private final Edition edition;

    /**
     * @param releases the folder in which they lie
     * @param whole what was read, whatever the edition withholds
     * @param shown what it shows of that
     */
    Past(Path releases, Trace whole, Redaction shown) throws IOException {
        this.chain = Releases.in(releases);
        this.whole = whole;
        this.shown = shown;
        this.edition = shown.trace().pack().edition();
    }

    /** @param since the release that changes are told from; empty for the last one, where the edition has that chapter */
    Earlier earlier(String since) throws IOException {
        List<PastRelease> trend = chain.stream()
                .filter(this::isLikeThis)
                .map(k -> new PastRelease(
                        k.release().id(), k.release().auditDate(), k.release().figures()))
                .toList();
        Releases.Kept base = base(since);
        return new Earlier(base == null ? null : differences(base), trend);
    }

    /** Figures compare where both were counted over everything, or over what one edition shows. */
    private boolean isLikeThis(Releases.Kept kept) {
        boolean whole = shown.trace().pack().withheld().isNothing();
        return kept.release().edition().equals(edition.key())
                || (whole && kept.release().withheld() == 0);
    }

    private Releases.@Nullable Kept base(String since) throws IOException {
        if (!since.isEmpty()) {
            return chain.stream()
                    .filter(k -> k.release().id().equals(since))
                    .findFirst()
                    .orElseThrow(() -> new IOException("There is no release '" + since + "'. Known: " + known() + "."));
        }
        return edition.since()
                ? chain.stream().filter(this::isLikeThis).reduce((a, b) -> b).orElse(null)
                : null;
    }

    private String known() {
        return chain.isEmpty()
                ? "none"
                : chain.stream().map(k -> k.release().id()).collect(Collectors.joining(", "));
    }

    /** By what the edition shows of both sides; what either of them withholds stands on neither. */
    private Differences differences(Releases.Kept base) throws IOException {
        Dossier then = Archive.dossier(base.folder());
        Redaction before = edition.showsAll()
                ? new Redaction(then.trace(), then.report(), shown.words())
                : Redaction.of(then.trace(), then.report(), edition);
        Set<String> hidden = hidden(whole, shown.trace());
        hidden.addAll(hidden(then.trace(), before.trace()));
        return Differences.between(without(before.trace(), hidden), without(shown.trace(), hidden))
                .named(
                        new Base(base.release().id(), then.trace().auditDate(), base.seal()),
                        new Base("", shown.trace().auditDate(), ""))
                .worded(t -> before.words().apply(shown.words().apply(t)));
    }

    private static Set<String> hidden(Trace all, Trace some) {
        Set<String> hidden = new HashSet<>();
        all.pack().items().forEach(i -> hidden.add(key(i)));
        some.pack().items().forEach(i -> hidden.remove(key(i)));
        return hidden;
    }

    private static Trace without(Trace trace, Set<String> hidden) {
        return hidden.isEmpty() ? trace : trace.without(i -> hidden.contains(key(i)));
    }

    private static String key(Item item) {
        return item.kind() + " " + item.id().toLowerCase(Locale.ROOT);
    }
}

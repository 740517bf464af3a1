package auditpress.model;

import org.jspecify.annotations.Nullable;

/** Where a link leads. The only thing that a template or the PDF may turn into an address. */
public sealed interface Target {

    /** A page of the site, or a place on it. */
    record ToPage(String address, String anchor) implements Target {
        public ToPage(String address) {
            this(address, "");
        }

        /** By hand, as equals: pages ask for thousands, and what a record has of itself is slow until it is compiled twice. */
        @Override
        public int hashCode() {
            return 31 * address.hashCode() + anchor.hashCode();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return this == other
                    || (other instanceof ToPage page && address.equals(page.address) && anchor.equals(page.anchor));
        }
    }

    /** A file that stands beside the pages, by its path below the site's root. */
    record ToFile(String path) implements Target {}

    /** An address outside. Only {@link #web} makes one, so that nothing but http, https and mailto ever reaches a page. */
    final class ToWeb implements Target {
        private final String url;

        private ToWeb(String url) {
            this.url = url;
        }

        public String url() {
            return url;
        }
    }

    static Target page(String address) {
        return new ToPage(address, "");
    }

    /** The address as a link target when its scheme is http, https or mailto and it holds no blank or control character. */
    static java.util.Optional<Target> web(String url) {
        boolean clean =
                url.chars().noneMatch(c -> c <= ' ' || c == 0x7f || c == '"' || c == '<' || c == '>' || c == '\\');
        boolean known = url.regionMatches(true, 0, "https://", 0, 8)
                || url.regionMatches(true, 0, "http://", 0, 7)
                || url.regionMatches(true, 0, "mailto:", 0, 7);
        return clean && known ? java.util.Optional.of(new ToWeb(url)) : java.util.Optional.empty();
    }
}

package auditpress.diff;

import java.util.Optional;

/** One question to a record that stands on both sides; its answer marks the fields that it reports. */
interface Aspect {
    Optional<Difference> of(Pair pair);
}

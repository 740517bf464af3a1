package auditpress.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What a risk is rated by (ISO/IEC 27001, 6.1.2 d): a scale, or several of them combined to one value. */
public sealed interface Factor permits Scale, Combined {

    /** The column of the register that holds it, {@code residual_} before it after treatment; empty when none can. */
    String name();

    /** What sentences call it. */
    String words();

    /** Every value that it can have, rising. */
    List<BigDecimal> values();

    /** The value that a number or label names, or nothing when it has no such value. */
    Optional<BigDecimal> step(String text);

    /** The value that the scores give, asked by column; nothing when one is missing or off its scale. */
    Optional<BigDecimal> value(UnaryOperator<String> scores);

    /** {@code 4 Likely}, or the number alone. */
    String text(BigDecimal value);

    /** The values in short: {@code 1-5}, or one by one where they do not rise by one. */
    String range();

    /** Itself and whatever it is made of. */
    Stream<Factor> all();
}

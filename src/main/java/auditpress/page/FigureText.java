package auditpress.page;

import auditpress.figure.Amount;
import auditpress.figure.Figure;
import auditpress.model.Block;
import auditpress.model.Target;

/** Shows figures, each with a way to the rows that it counts. */
final class FigureText {
    private FigureText() {}

    static Block.Figure card(Figure figure) {
        String percent = percent(figure);
        String between = percent.isEmpty() || figure.note().isEmpty()
                ? ""
                : figure.note().startsWith("of ") ? " " : ": ";
        return new Block.Figure(
                figure.label(),
                figure.amount().text(),
                percent + between + figure.note(),
                figure.tone(),
                target(figure));
    }

    /** {@code 93 %}, or nothing where the figure is no share. */
    static String percent(Figure figure) {
        return figure.amount() instanceof Amount.Share share && share.of() > 0 ? share.percent() + "\u00a0%" : "";
    }

    /** Findings of the rulebook stand on a page of their own. */
    static Target.ToPage target(Figure figure) {
        return figure.group() == Figure.Group.FINDINGS
                ? new Target.ToPage(FindingsPage.ADDRESS, figure.key().replace("findings-", "") + "s")
                : new Target.ToPage(FiguresPage.ADDRESS, figure.key());
    }
}

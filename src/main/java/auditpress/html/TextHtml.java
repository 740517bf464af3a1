package auditpress.html;

import auditpress.model.Run;
import auditpress.model.Target;
import auditpress.model.Text;
import auditpress.model.Tone;

/** Writes runs of text as HTML: in Java, since a page holds more runs than anything else. */
final class TextHtml {
    private static final int LONGEST_WORD = 20;

    private final Urls urls;

    TextHtml(Urls urls) {
        this.urls = urls;
    }

    String html(Text text) {
        Printed out = new Printed(64);
        write(text, true, out);
        return out.toString();
    }

    /** Whether this is one short word, such as a date, that should not be broken over lines. */
    static boolean isWord(Text text) {
        return text.runs().size() == 1 && isWord(text.runs().get(0).text());
    }

    private static boolean isWord(String words) {
        return words.length() <= LONGEST_WORD && words.indexOf(' ') < 0 && words.indexOf('\n') < 0;
    }

    /**
     * Neighbouring runs with one target are one link.
     *
     * @param links whether to make any; not for text that stands inside a link
     */
    void write(Text text, boolean links, Printed out) {
        Target open = null;
        for (Run run : text.runs()) {
            Target target = links ? run.target() : null;
            if (open != null && !open.equals(target)) {
                out.ascii("</a>");
            }
            if (target != null && !target.equals(open)) {
                openLink(target, run, out);
            }
            open = target;
            write(run, out);
        }
        if (open != null) {
            out.ascii("</a>");
        }
    }

    private void openLink(Target target, Run run, Printed out) {
        out.ascii(isId(run) ? "<a class=\"id\" href=\"" : "<a href=\"");
        urls.write(target, out);
        out.ascii("\"").ascii(Urls.rel(target)).ascii(">");
    }

    /** Whether a link reads like the id of a record: those are set in the fixed face. */
    private static boolean isId(Run run) {
        String words = run.text();
        return run.target() instanceof Target.ToPage
                && run.badge() == null
                && isWord(words)
                && holds(words, '0', '9')
                && holds(words, 'A', 'Z');
    }

    private static boolean holds(String words, char from, char to) {
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) >= from && words.charAt(i) <= to) {
                return true;
            }
        }
        return false;
    }

    private static void write(Run run, Printed out) {
        Tone badge = run.badge();
        if (badge != null) {
            out.ascii("<span class=\"badge ").ascii(badge.key()).ascii("\"><i aria-hidden=\"true\">");
            out.write(badge.sign());
            out.ascii("</i> ");
        }
        if (run.style().isPlain()) {
            Markup.lines(run.text(), out);
        } else {
            styled(run, out);
        }
        if (badge != null) {
            out.ascii("</span>");
        }
    }

    private static void styled(Run run, Printed out) {
        Run.Style style = run.style();
        mark(style.strong(), "<strong>", out);
        mark(style.emphasis(), "<em>", out);
        mark(style.struck(), "<s>", out);
        mark(style.code(), "<code>", out);
        Markup.lines(run.text(), out);
        mark(style.code(), "</code>", out);
        mark(style.struck(), "</s>", out);
        mark(style.emphasis(), "</em>", out);
        mark(style.strong(), "</strong>", out);
    }

    private static void mark(boolean holds, String tag, Printed out) {
        if (holds) {
            out.ascii(tag);
        }
    }
}

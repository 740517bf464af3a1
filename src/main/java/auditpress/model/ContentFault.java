package auditpress.model;

/** A file, or the rest of one, cannot be read. The pack reader turns it into a finding of rule L1 and goes on with the next file. */
public final class ContentFault extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Origin origin;
    private final String hint;

    public ContentFault(Origin origin, String message, String hint) {
        super(message);
        this.origin = origin;
        this.hint = hint;
    }

    public Finding finding() {
        return new Finding("L1", Severity.ERROR, "", String.valueOf(getMessage()), hint, origin);
    }
}

package auditpress.model;

/** What a field holds. */
public enum Type {
    ID,
    TEXT,
    /** CommonMark; its references to other items become links. */
    MARKDOWN,
    /** ISO 8601, {@code YYYY-MM-DD}. */
    DATE,
    NUMBER,
    /** One of the field's choices. */
    CHOICE,
    /** Several of the field's choices. */
    CHOICES,
    /** A step of one of the risk method's scales. */
    SCORE,
    /** yes or no. */
    FLAG,
    /** Ids of other items. */
    LINKS,
    /** The id or name of one person. */
    PERSON,
    /** Ids or names of several people. */
    PEOPLE,
    /** Free words in a list. */
    LIST,
    /** A path below the evidence folder. */
    FILE,
    /** A web address. */
    URL;

    public boolean isReference() {
        return this == LINKS || this == PERSON || this == PEOPLE;
    }

    public boolean isPerson() {
        return this == PERSON || this == PEOPLE;
    }
}

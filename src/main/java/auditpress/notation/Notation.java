package auditpress.notation;

/** How one column writes its values. */
@FunctionalInterface
interface Notation {
    /** What one cleaned text of the column means; its reason leaves out what the cleaning did. */
    Meant read(String text);
}

package auditpress.notation;

/** What was done to a list of controls to bring it into our spelling. */
enum ControlChange {
    SPELLING("Controls were written A.5.15."),
    AMBIGUOUS("Numbers that clauses have as well, such as 5.1, were read as controls."),
    WORDS("Words beside the numbers were left out."),
    PROSE("Controls were taken out of the words around them."),
    RANGE("Ranges were written out control by control."),
    TITLE("Titles were replaced by the numbers that they stand for."),
    EDITION("Numbers of the 2013 edition were replaced by those that took them over in 2022."),
    CLAUSE("Clauses were written clause-9.2."),
    TWICE("Controls that stood there twice were taken once.");

    private final String sentence;

    ControlChange(String sentence) {
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}

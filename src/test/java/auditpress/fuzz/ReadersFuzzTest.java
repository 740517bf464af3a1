package auditpress.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;

/**
 * Any bytes as each of the files that people hand in: they are read, or a finding says what is wrong.
 *
 * <p>A build reads the seeds in src/test/resources. To look for more: {@code JAZZER_FUZZ=1 mvn test -Dtest=ReadersFuzzTest#csv -Djazzer.hooks=true}.
 */
class ReadersFuzzTest {
    private static final String MINUTE = "1m";

    private final HostileBytes hostile = new HostileBytes();

    @FuzzTest(maxDuration = MINUTE)
    void csv(byte[] bytes) {
        hostile.imported("x.csv", bytes);
        hostile.register("csv", bytes);
    }

    @FuzzTest(maxDuration = MINUTE)
    void xlsx(byte[] bytes) {
        hostile.imported("x.xlsx", bytes);
        hostile.register("xlsx", bytes);
    }

    @FuzzTest(maxDuration = MINUTE)
    void markdown(byte[] bytes) {
        hostile.imported("x.md", bytes);
        hostile.register("md", bytes);
        hostile.document(bytes);
    }

    @FuzzTest(maxDuration = MINUTE)
    void yaml(byte[] bytes) {
        hostile.imported("x.yaml", bytes);
        hostile.register("yaml", bytes);
    }

    @FuzzTest(maxDuration = MINUTE)
    void json(byte[] bytes) {
        hostile.imported("x.json", bytes);
        hostile.register("json", bytes);
    }

    @FuzzTest(maxDuration = MINUTE)
    void oscalCatalogue(byte[] bytes) {
        hostile.imported("x.json", bytes);
    }

    @FuzzTest(maxDuration = MINUTE)
    void html(byte[] bytes) {
        hostile.imported("x.html", bytes);
    }

    @FuzzTest(maxDuration = MINUTE)
    void cisoLibrary(byte[] bytes) {
        hostile.imported("x.yaml", bytes);
    }

    @FuzzTest(maxDuration = MINUTE)
    void mapping(byte[] bytes) {
        hostile.imported("x.csv", bytes);
    }

    @FuzzTest(maxDuration = MINUTE)
    void settings(byte[] bytes) {
        hostile.settings(bytes);
    }

    @FuzzTest(maxDuration = MINUTE)
    void savedImports(byte[] bytes) {
        hostile.savedImports(bytes);
    }

    @FuzzTest(maxDuration = MINUTE)
    void notations(byte[] bytes) {
        hostile.notations(bytes);
    }

    @FuzzTest(maxDuration = MINUTE)
    void encoding(byte[] bytes) {
        hostile.encoding(bytes);
    }
}

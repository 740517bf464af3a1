package auditpress.oscal;

import auditpress.ContentFolderBuilder;
import java.nio.file.Path;
import java.util.List;

/** Records whose ids, titles and texts are hard for JSON, Markdown, tokens and addresses. */
final class HostileRecords {
    private static final List<String> TEXTS = List.of(
            "<script>alert(1)</script>",
            "]] [[ [[R-1]] [x](javascript:alert(1)) {{ insert: param, x }}",
            "# *a* _b_ `c` ~~d~~ &amp; \\",
            "日本語のリスク",
            "Ελληνικά και العربية",
            "\u00a0\u2028\u0085 ",
            "\u202eevil\u200b\ufeff",
            "zwei\n\nAbsätze\n    code\r\n1. eins",
            "😀\uffff",
            "NULL \u0001\u0000 \t x");

    private HostileRecords() {}

    static Path in(Path folder) {
        StringBuilder risks = new StringBuilder(
                "id,title,description,threat,owner,likelihood,impact,treatment,actions,controls,Größe 🙂,accepted,accepted_by\n");
        StringBuilder rows =
                new StringBuilder("control,title,applicable,status,justification,implementation,owner,evidence\n");
        StringBuilder evidence = new StringBuilder("id,title,file,url,collected,supports\n");
        StringBuilder actions = new StringBuilder("id,title,owner,due,source\n");
        StringBuilder findings = new StringBuilder("id,title,description,raised,requirement,grade,audit\n");
        for (int i = 0; i < TEXTS.size(); i++) {
            String text = "\"" + TEXTS.get(i).replace("\"", "\"\"") + "\"";
            String id = "\"" + TEXTS.get(i).strip().replace("\"", "\"\"") + i + "\"";
            risks.append(String.join(
                            ",", id, text, text, text, text, text, "9", "modify", id, id, text, "0001-01-01", text))
                    .append('\n');
            rows.append(String.join(",", id, text, i % 2 == 0 ? "yes" : "perhaps", text, text, text, text, id))
                    .append('\n');
            evidence.append(String.join(
                            ",",
                            id,
                            text,
                            text,
                            "\"https://x.example/" + TEXTS.get(i).replace("\"", "") + "\"",
                            "9999-12-31",
                            id))
                    .append('\n');
            actions.append(String.join(",", id, text, text, "9999-01-01", id)).append('\n');
            findings.append(String.join(",", id, text, text, "0000-01-01", text, text, text))
                    .append('\n');
        }
        // The same ids again, and two that make the same token.
        risks.append("R-1,Once,,,p-1,1,1,avoid,,A.5.1,,,\nr-1,Again,,,p-1,6,1,avoid,,A.5.1,,,\n");
        rows.append(
                "A.5.1,One,yes,implemented,,,p-1,\nA.5.1,Two,no,,,,p-1,\nOwn 1,,yes,,,,,\nOwn-1,,yes,,,,,\nrule-x,,yes,,,,,\nclause-4.1,,yes,,,,,\n");
        evidence.append(
                "E-1,Net,,javascript:alert(1),2026-01-01,A.5.1\nE-2,Net,a b/ü%20#?.txt,http://[::1]/%zz,2026-01-01,A.5.1\n");
        return ContentFolderBuilder.in(folder)
                .file(
                        "auditpress.yaml",
                        "organisation: \"<b>Ö*rg*\\n\"\nscope: |\n  # A\n\n  - <i>b</i>\n"
                                + "date: 2026-10-05\nclassification: \" \"\n")
                .file(
                        "people.yaml",
                        "- id: p-1\n  name: \"Ann\\ud800 \\\"X\\\"\"\n  email: not an address\n- id: p-2\n  name: B\n  email: b@b.example\n")
                .file("registers/risks.csv", risks.toString())
                .file("statement-of-applicability.csv", rows.toString())
                .file("evidence/evidence.csv", evidence.toString())
                .file("registers/actions.csv", actions.toString())
                .file("registers/findings.csv", findings.toString())
                .path();
    }
}

#!/usr/bin/env python3
"""Measures builds of synthetic packs of N risks, 3N evidence records and 93 controls, beside `cp -r` of the same output and
Hugo (where installed) over the same pages. Prints one table; ratios within one run are safe, absolute times are not.

  mvn -q -B package -Dmaven.test.skip=true && python3 src/bench/bench.py [N ...] [--rounds K] [--folder DIR] [--pdf]
"""
import argparse, csv, json, os, pathlib, random, re, shutil, statistics, subprocess, sys, tempfile, time

CONTROLS = [f"A.{t}.{i}" for t, k in ((5, 37), (6, 8), (7, 14), (8, 34)) for i in range(1, k + 1)]
WORDS = ("access supplier backup encryption laptop cloud review incident policy change vendor network logging monitoring staff training "
         "physical badge server database restore key rotation phishing malware patch").split()
PEOPLE = [f"person-{i}" for i in range(1, 61)]
HEAP = "-Xmx512m"
FLAGS = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"]  # those of the quick start


class Texts:
    def __init__(self, seed): self.random = random.Random(seed)
    def sentence(self, words): return " ".join(self.random.choice(WORDS) for _ in range(words)).capitalize() + "."
    def paragraph(self): return " ".join(self.sentence(self.random.randint(8, 16)) for _ in range(4))
    def day(self, year): return f"{year}-{self.random.randint(1, 12):02d}-{self.random.randint(1, 28):02d}"
    def some(self, most): return " ".join(sorted(self.random.sample(CONTROLS, self.random.randint(1, most))))


def records(n):
    t = Texts(27001)
    risks = [dict(id=f"R-{i:05d}", title=t.sentence(5), description="\n\n".join(t.paragraph() for _ in range(3)), assets="AST-1",
                  threat=t.sentence(4), vulnerability=t.sentence(4), properties="confidentiality", owner=t.random.choice(PEOPLE), identified=t.day(2025),
                  likelihood=t.random.randint(2, 5), impact=t.random.randint(2, 5), treatment="modify", controls=t.some(4), residual_likelihood=1,
                  residual_impact=1, status="open", reviewed=t.day(2026), next_review="2027-06-30") for i in range(1, n + 1)]
    evidence = [dict(id=f"E-{i:05d}", title=t.sentence(6), file=f"f{i % 50}.txt", kind="record", collected=t.day(2026),
                     collected_by=t.random.choice(PEOPLE), **{"from": "2026-01-01", "to": "2026-12-31"}, valid_until="2027-12-31",
                     supports=t.some(2), description=t.paragraph()) for i in range(1, 3 * n + 1)]
    return risks, evidence, {c: t.paragraph() for c in CONTROLS}


def table(path, rows):
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)


def write_content(folder, risks, evidence, about):
    table(folder / "registers/risks.csv", risks)
    table(folder / "registers/assets.csv", [dict(id="AST-1", title="Payment platform", owner="person-1", description="All of it")])
    table(folder / "evidence/evidence.csv", evidence)
    table(folder / "statement-of-applicability.csv", [dict(control=c, applicable="yes", reasons="risk", justification="Treats " + c, status="implemented",
          implementation=about[c], owner=PEOPLE[i % 60]) for i, c in enumerate(CONTROLS)])
    table(folder / "people.csv", [dict(id=p, name=p.replace("-", " ").title(), role="Owner", can_accept_risk="yes") for p in PEOPLE])
    for i in range(50): (folder / f"evidence/f{i}.txt").write_text(f"sample {i}\n")
    (folder / "auditpress.yaml").write_text("organisation: Synthetic Ltd\nscope: Everything\ndate: 2026-10-05\n"
                                            "risk_method: {likelihood: 1-5, impact: 1-5, acceptance: 8}\n")


def write_hugo(folder, risks, evidence, about):
    for name in ("content/risks", "content/evidence", "content/controls", "layouts/_default"): (folder / name).mkdir(parents=True)
    (folder / "config.toml").write_text('baseURL="/"\ntitle="ISMS"\ndisableKinds=["taxonomy","term","RSS","sitemap"]\nrelativeURLs=true\n')
    (folder / "layouts/_default/baseof.html").write_text('<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body>'
        '<main>{{ block "main" . }}{{ end }}</main></body></html>')
    (folder / "layouts/_default/list.html").write_text('{{ define "main" }}<h1>{{ .Title }}</h1><table>{{ range .Pages }}<tr><td><a href="{{ .RelPermalink }}">'
        '{{ .Params.rid }}</a></td><td>{{ .Title }}</td></tr>{{ end }}</table>{{ end }}')
    (folder / "layouts/_default/single.html").write_text('{{ define "main" }}<h1>{{ .Params.rid }} {{ .Title }}</h1><dl>{{ range $k, $v := .Params.facts }}<dt>{{ $k }}</dt>'
        '<dd>{{ $v }}</dd>{{ end }}</dl>{{ .Content }}<ul>{{ range .Params.links }}<li><a href="{{ . | relURL }}">{{ . }}</a></li>{{ end }}</ul>{{ end }}')
    address = lambda c: "controls/" + c.lower().replace(".", "-") + "/"
    def page(path, meta, body): (folder / "content" / path).write_text("---\n" + "\n".join(f"{k}: {json.dumps(v)}" for k, v in meta.items()) + "\n---\n" + body + "\n")
    by = {c: [] for c in CONTROLS}
    for kind, rows, field in (("risks", risks, "controls"), ("evidence", evidence, "supports")):
        page(f"{kind}/_index.md", dict(title=kind), "")
        for row in rows:
            for c in row[field].split(): by[c].append(f"{kind}/{row['id'].lower()}/")
            facts = {k: str(v) for k, v in row.items() if k not in ("id", "title", "description", field)}
            page(f"{kind}/{row['id'].lower()}.md", dict(title=row["title"], rid=row["id"], facts=facts, links=[address(c) for c in row[field].split()]), row["description"])
    page("controls/_index.md", dict(title="controls"), "")
    for c in CONTROLS: page(address(c)[:-1] + ".md", dict(title=c, rid=c, links=by[c]), about[c])


def run(command):
    """Seconds, peak memory in MB, standard error."""
    with tempfile.TemporaryFile("w+") as err:
        start = time.monotonic()
        child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=err)
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
        seconds = time.monotonic() - start
        err.seek(0)
        text = err.read()
    if child.returncode not in (0, 1): sys.exit(f"{command}: {text}")
    return seconds, usage.ru_maxrss / 1024, text


def phases(text):
    found = re.search(r"phases \(ms\): \{(.*)\}", text)
    return {k: int(v) / 1000 for k, v in (p.split("=") for p in found.group(1).split(", "))} if found else {}


def size(folder):
    files = [p for p in folder.rglob("*") if p.is_file()]
    return len(files), sum(p.stat().st_size for p in files) / 1e6


def median(rounds): return statistics.median(rounds)


def measure(n, jar, folder, options):
    shutil.rmtree(folder, ignore_errors=True)
    data = records(n)
    write_content(folder / "content", *data)
    hugo = shutil.which("hugo")
    if hugo: write_hugo(folder / "hugo", *data)
    java = ["java", HEAP, *FLAGS, "-jar", str(jar), "build", "-q", "-v", "--content", str(folder / "content"), "--out"]
    walls, copies, hugos, peaks, spent = [], [], [], [], {}
    for r in range(options.rounds):
        # A new folder each round: some file systems are slow to make files where others were deleted a moment ago.
        site = folder / f"site-{r}"
        seconds, peak, text = run(java + [str(site), "--no-pdf"])
        walls.append(seconds); peaks.append(peak); spent = phases(text)
        copies.append(run(["cp", "-r", str(site), str(folder / f"copy-{r}")])[0])
        if hugo: hugos.append(run([hugo, "--quiet", "-s", str(folder / "hugo"), "-d", str(folder / f"hugo-site-{r}")])[0])
    again = run(java + [str(site), "--no-pdf"])[0]
    files, megabytes = size(site)
    pdf = "-"
    if options.pdf:
        seconds, peak, text = run([j if j != HEAP else "-Xmx3g" for j in java] + [str(site), "--no-site"])
        pdf = f"{phases(text)['pdf']:.1f}"
    cell = lambda k: f"{spent.get(k, 0):.1f}"
    print(f"| {n:,} | {cell('read')} | {cell('trace')} | {cell('check')} | {cell('html')} | {cell('write')} | {median(walls):.1f} | {again:.1f} | {max(peaks):.0f} | {files:,} | "
          f"{megabytes:.0f} | {median(copies):.1f} | {median(walls) / median(copies):.1f} | {f'{median(hugos):.1f}' if hugos else '-'} | {pdf} |", flush=True)
    shutil.rmtree(folder)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sizes", nargs="*", type=int, default=[100, 1000, 10000])
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--folder", default=None, help="where to work (default: a temporary folder)")
    parser.add_argument("--pdf", action="store_true", help="also make the PDF pack")
    options = parser.parse_args()
    jar = pathlib.Path(__file__).resolve().parents[2] / "target/auditpress.jar"
    print("Seconds; html and write are added up over all threads; heap at most 512 MB (PDF: 3 GB); medians of", options.rounds, "rounds.\n")
    print("| N | read | trace | check | html | write | wall | again | peak MB | files | MB | cp -r | wall / cp | Hugo | pdf |")
    print("|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|")
    with tempfile.TemporaryDirectory(dir=options.folder) as folder:
        for n in options.sizes: measure(n, jar, pathlib.Path(folder) / "work", options)


main()

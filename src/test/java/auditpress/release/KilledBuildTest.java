package auditpress.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program is killed, with no chance to tidy up: the site is the old one or the new one, and the next run is clean. */
@Tag("long")
class KilledBuildTest {
    @TempDir
    private Path folder;

    @Test
    void aKilledBuildLeavesTheOldSiteOrTheNewOne() throws Exception {
        Path before = SmallPack.before(folder.resolve("before"));
        Path after = SmallPack.after(folder.resolve("after"));
        ExecutorService pool = Executors.newFixedThreadPool(2);
        List<Future<KillSeries>> running = new ArrayList<>();
        for (int seed = 1; seed <= 2; seed++) {
            KillSeries packs = new KillSeries(folder.resolve("packs" + seed), program(before, after), seed);
            KillSeries sites = new KillSeries(folder.resolve("sites" + seed), program(before, after, "--no-pdf"), seed);
            KillSeries staging = new KillSeries(folder.resolve("staging" + seed), new StagingAlone(), seed);
            running.add(pool.submit(() -> packs.kill(2)));
            running.add(pool.submit(() -> sites.kill(10)));
            running.add(pool.submit(() -> staging.kill(88)));
        }
        pool.shutdown();
        List<String> damage = new ArrayList<>();
        int kills = 0;
        int seenNew = 0;
        int seenMoved = 0;
        for (Future<KillSeries> each : running) {
            KillSeries series = each.get();
            kills += series.kills();
            seenNew += series.seenNew();
            seenMoved += series.seenMoved();
            damage.addAll(series.damage());
        }
        System.out.println(kills + " kills: " + damage.size() + " damaged (" + seenNew + " left the new site, "
                + seenMoved + " fell between the two moves, the others left the old site or none)");
        assertThat(damage).isEmpty();
        // A machine that is much faster than its killer may come to fewer.
        assertThat(kills).isBetween(100, 200);
    }

    private static KillSeries.Builds program(Path before, Path after, String... options) {
        return new KillSeries.Builds() {
            @Override
            public List<String> command(int which, Path out) {
                return Program.build(which == 0 ? before : after, out, options);
            }

            @Override
            public String run(int which, Path out) {
                return SmallPack.build(which == 0 ? before : after, out, List.of(options));
            }
        };
    }

    /** Without reading and rendering, which take most of a run and write nothing. */
    private static final class StagingAlone implements KillSeries.Builds {
        @Override
        public List<String> command(int which, Path out) {
            return StagingProgram.command("latest", out, "edit" + which);
        }

        @Override
        public String run(int which, Path out) {
            return StagingProgram.run("latest", out, "edit" + which);
        }
    }

    /** A release that is there is whole, and stays. */
    @Test
    void aKilledReleaseIsThereOrNot() throws Exception {
        Path out = folder.resolve("site");
        Path releases = out.resolve("releases");
        Random random = new Random(27001);
        long writing = 0;
        Map<String, String> whole = Map.of();
        int there = 0;
        for (int number = 0; number <= 40; number++) {
            String id = "R-" + number;
            Process process = Program.start(StagingProgram.command("release", out, id), folder.resolve("said.txt"));
            while (process.isAlive() && !Files.exists(releases.resolve("." + id + ".next"))) {
                Thread.sleep(0, 100_000);
            }
            if (number == 0) {
                long start = System.nanoTime();
                process.waitFor();
                writing = (System.nanoTime() - start) / 1_000_000 + 1;
                whole = Snapshot.of(releases.resolve(id));
                assertThat(whole).hasSize(9);
                continue;
            }
            Thread.sleep(random.nextInt((int) writing));
            process.destroyForcibly().waitFor();
            if (Files.exists(releases.resolve(id))) {
                there++;
                assertThat(StagingProgram.run("release", out, id)).contains("already");
            } else {
                assertThat(StagingProgram.run("release", out, id)).isEmpty();
            }
            assertThat(Snapshot.of(releases.resolve(id))).isEqualTo(whole);
            assertThat(releases.toFile().list()).hasSize(number + 1);
        }
        System.out.println("40 releases killed: " + there + " were there, each whole");
    }

    @Test
    void aSecondRunEndsAtOnceAndHarmsNothing() throws IOException {
        Path before = SmallPack.before(folder.resolve("before"));
        Path out = folder.resolve("site");
        assertThat(SmallPack.build(before, out, List.of("--no-pdf"))).isEmpty();
        var old = Snapshot.of(out);
        try (Output first = Output.open(out)) {
            assertThat(first.latestFiles()).isNotEmpty();
            Program.Ended second =
                    Program.run(Program.build(SmallPack.after(folder.resolve("after")), out, "--no-pdf"));
            assertThat(second.code()).as(second.said()).isEqualTo(2);
            assertThat(second.said())
                    .isEqualTo("auditpress: Another build is writing into '" + out + "'; wait until it has ended.\n");
            assertThat(Program.run(readingVerb(before)).code()).isNotEqualTo(2);
        }
        assertThat(Snapshot.of(out)).isEqualTo(old);
        assertThat(Files.exists(out.resolve(".latest.next"))).isFalse();
    }

    private static List<String> readingVerb(Path content) {
        return Program.java("auditpress.Main", List.of("check", "--content", content.toString()));
    }
}

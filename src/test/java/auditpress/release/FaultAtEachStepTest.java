package auditpress.release;

import static org.assertj.core.api.Assertions.assertThat;

import auditpress.Tools;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** strace lets each call that changes the output folder fail in turn, or be the last one before a kill (Debian: strace). */
@Tag("long")
class FaultAtEachStepTest {
    private static final int MOST = 60;
    private static final List<String> CALLS = List.of(
            "?open,?openat,?creat",
            "write,pwrite64",
            "?mkdir,?mkdirat",
            "?rename,?renameat,?renameat2",
            "?link,?linkat",
            "?unlink,?unlinkat",
            "?rmdir",
            "?fsync,?fdatasync");

    @TempDir
    private Path folder;

    @Test
    void anInputOutputErrorAtAnyCallLeavesTheOldStateOrTheNew() throws Exception {
        requireStrace();
        int errors = all("latest", "error=EIO") + all("release", "error=EIO");
        System.out.println("EIO at " + errors + " calls: 0 damaged");
        assertThat(errors).isGreaterThan(50);
    }

    @Test
    void aKillAtAnyCallLeavesTheOldStateOrTheNew() throws Exception {
        requireStrace();
        int kills = all("latest", "signal=KILL") + all("release", "signal=KILL");
        System.out.println("killed at " + kills + " calls: 0 damaged");
        assertThat(kills).isGreaterThan(50);
    }

    private void requireStrace() {
        Tools.require("strace");
        Path log = folder.resolve("try.txt");
        Program.Ended tried = Program.run(List.of("strace", "-f", "-o", log.toString(), "true"));
        if (!"true".equals(System.getenv("CI"))) {
            Assumptions.assumeTrue(tried.code() == 0, "strace may not trace here");
        }
        assertThat(tried.code()).as(tried.said()).isZero();
    }

    /** How many calls were hit. */
    private int all(String what, String fault) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        List<Future<Integer>> running = new ArrayList<>();
        for (int i = 0; i < CALLS.size(); i++) {
            Path out = folder.resolve(what + fault.charAt(0) + i + "/site");
            String calls = CALLS.get(i);
            running.add(pool.submit(() -> each(what, out, calls, fault)));
        }
        pool.shutdown();
        int hit = 0;
        for (Future<Integer> one : running) {
            hit += one.get();
        }
        return hit;
    }

    private static int each(String what, Path out, String calls, String fault) throws IOException {
        for (int number = 1; number <= MOST; number++) {
            if (!hit(what, out.resolveSibling(number + "/site"), calls, fault + ":when=" + number)) {
                return number - 1;
            }
        }
        return MOST;
    }

    /** Runs once with the fault; false when the run had no such call left. */
    private static boolean hit(String what, Path out, String calls, String fault) throws IOException {
        Path clean = out.resolveSibling("clean");
        StagingProgram.run(what, out, "edit0");
        StagingProgram.run(what, clean, "edit0");
        StagingProgram.run(what, clean, "edit1");
        if (what.equals("latest")) {
            Files.writeString(out.resolve("latest/own.txt"), "mine");
            Files.writeString(clean.resolve("latest/own.txt"), "mine");
        }
        Map<String, String> old = Snapshot.of(out.resolve("latest"));
        Path log = out.resolveSibling("calls.txt");
        List<String> command = new ArrayList<>(List.of("strace", "-f", "-o", log.toString(), "-e", "trace=" + calls));
        paths(out, clean, what).forEach(p -> command.addAll(List.of("-P", p.toString())));
        command.addAll(List.of("-e", "inject=" + calls + ":" + fault));
        command.addAll(StagingProgram.command(what, out, "edit1"));
        Program.Ended ended = Program.run(command);
        String trace = Files.readString(log);
        boolean hit = trace.contains("(INJECTED)") || trace.contains("killed by SIGKILL");
        String about = what + " " + calls + " " + fault + ": " + ended + "\n" + trace;
        assertStanding(what, out, old, clean, about);
        assertThat(ended.said().lines().count()).as(about).isLessThanOrEqualTo(1);
        if (fault.startsWith("error") && hit && ended.code() != 0) {
            assertThat(ended.code()).as(about).isEqualTo(2);
            assertThat(ended.said())
                    .as(about)
                    .startsWith("auditpress: ")
                    .contains("/site/")
                    .contains(": Input/output error");
        }
        String next = StagingProgram.run(what, out, "edit1");
        assertThat(next).as(about).matches("|There is a release.*");
        assertThat(Snapshot.of(out.resolve("latest"))).as(about).isEqualTo(Snapshot.of(clean.resolve("latest")));
        assertThat(Snapshot.of(out.resolve("releases"))).as(about).isEqualTo(Snapshot.of(clean.resolve("releases")));
        return hit;
    }

    /** The old state or the new, and the file of somebody else. */
    private static void assertStanding(String what, Path out, Map<String, String> old, Path clean, String about) {
        if (what.equals("release")) {
            Map<String, String> seen = Snapshot.of(out.resolve("releases/edit1"));
            assertThat(seen).as(about).isIn(Map.of(), Snapshot.of(clean.resolve("releases/edit1")));
            return;
        }
        Map<String, String> seen = Snapshot.of(out.resolve("latest"));
        Map<String, String> waiting = Snapshot.of(out.resolve(".latest.old"));
        if (!Files.exists(out.resolve("latest"))) {
            assertThat(waiting).as(about).isEqualTo(old);
        } else if (!seen.equals(old)) {
            if (waiting.containsKey("own.txt")) {
                seen.put("own.txt", waiting.get("own.txt"));
            }
            assertThat(seen).as(about).isEqualTo(Snapshot.of(clean.resolve("latest")));
        }
    }

    /** Every path below the output folder that a run may name. */
    private static Set<Path> paths(Path out, Path clean, String what) {
        Set<Path> paths = new TreeSet<>();
        for (Path root : List.of(out, clean)) {
            try (Stream<Path> all = Files.walk(root)) {
                all.map(p -> out.resolve(root.relativize(p).toString())).forEach(paths::add);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
        String place = what.equals("latest") ? "latest" : "releases/edit1";
        Path folder = out.resolve(place);
        for (Path path : List.copyOf(paths)) {
            if (path.startsWith(folder)) {
                for (String end : List.of(".next", ".old")) {
                    Path beside = folder.resolveSibling("." + folder.getFileName() + end);
                    paths.add(beside.resolve(folder.relativize(path).toString()));
                }
            }
        }
        paths.add(folder.resolveSibling("." + folder.getFileName() + ".made"));
        paths.add(out.resolve(".versions.js.part"));
        paths.add(out.resolve("." + Staging.LIST + ".part"));
        return paths;
    }
}

package auditpress.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** One build after the other into one folder, each killed at a moment of its own and followed by one that is not. */
final class KillSeries {
    private static final String MINE = "of somebody else";
    private static final List<String> NOTES = List.of("notes.txt", "same/notes.txt", "own/notes.txt");

    private final Path out;
    private final Builds builds;
    private final List<Map<String, String>> expected = new ArrayList<>();
    private final List<String> damage = new ArrayList<>();
    private final Random random;
    private final Path said;
    private long wholeRun;
    private long writing;
    private int kills;
    private int seenNew;
    private int seenMoved;

    /** Two builds in turn, 0 and 1, of which the second is the first after an edit. */
    interface Builds {
        List<String> command(int which, Path out);

        /** The same in this Java; gives what went wrong, if anything. */
        String run(int which, Path out);
    }

    KillSeries(Path out, Builds builds, int seed) throws IOException {
        this.out = out;
        this.builds = builds;
        this.random = new Random(seed);
        this.said = Files.createDirectories(out.getParent()).resolve(out.getFileName() + ".txt");
        for (int which = 0; which < 2; which++) {
            Path clean = out.resolveSibling(out.getFileName() + "-clean-" + which);
            builds.run(which, clean);
            expected.add(Snapshot.of(clean.resolve("latest")));
        }
    }

    int kills() {
        return kills;
    }

    /** Kills after which the new site stood in its place. */
    int seenNew() {
        return seenNew;
    }

    /** Kills between the two moves. */
    int seenMoved() {
        return seenMoved;
    }

    List<String> damage() {
        return damage;
    }

    /** Goes on until so many builds were killed; one that was faster than its killer does not count, but is looked at. */
    KillSeries kill(int wanted) throws IOException, InterruptedException {
        measure();
        int stands = 1;
        for (int number = 0; kills < wanted && number < wanted * 4; number++) {
            int next = 1 - stands;
            if (number % 4 == 3) {
                clear();
                stands = -1;
            }
            Process process = Program.start(builds.command(next, out), said);
            waitForMoment(process);
            process.destroyForcibly();
            boolean killed = process.waitFor() == 137;
            kills += killed ? 1 : 0;
            String place = out.getFileName() + " " + number + (killed ? "" : " (not killed)");
            check(place, stands, next, killed);
            buildAgain(place, next);
            stands = next;
        }
        return this;
    }

    /** How long a run takes, and how long its writing; the second run leaves the folder with the edited pack. */
    private void measure() throws IOException, InterruptedException {
        for (int which = 0; which < 2; which++) {
            long start = System.nanoTime();
            Process process = Program.start(builds.command(which, out), said);
            long opened = waitFor(process, ".latest.next");
            process.waitFor();
            wholeRun = System.nanoTime() - start;
            writing = System.nanoTime() - opened;
        }
        placeMine();
    }

    /** A quarter anywhere in the run, a half while it writes, a quarter where it ends. */
    private void waitForMoment(Process process) {
        switch (random.nextInt(4)) {
            case 0 -> sleep((long) (wholeRun * random.nextDouble()));
            case 1 -> {
                waitFor(process, ".latest.next/.auditpress-files");
                sleep((long) (15_000_000 * random.nextDouble()));
            }
            default -> {
                waitFor(process, ".latest.next");
                sleep((long) (writing * random.nextDouble()));
            }
        }
    }

    private long waitFor(Process process, String path) {
        while (process.isAlive() && !Files.exists(out.resolve(path))) {
            sleep(100_000);
        }
        return System.nanoTime();
    }

    private static void sleep(long nanos) {
        long end = System.nanoTime() + nanos;
        while (System.nanoTime() < end) {
            LockSupport.parkNanos(Math.min(nanos, end - System.nanoTime()));
        }
    }

    private void check(String place, int stands, int next, boolean killed) {
        Path latest = out.resolve("latest");
        Path old = out.resolve(".latest.old");
        Map<String, String> seen = site(latest);
        boolean mine = stands < 0 || isMineIn(latest, old);
        boolean whole;
        if (Files.exists(latest, LinkOption.NOFOLLOW_LINKS)) {
            boolean isNew = seen.equals(expected.get(next));
            seenNew += isNew && killed ? 1 : 0;
            whole = isNew || (stands >= 0 && killed && seen.equals(expected.get(stands)));
        } else {
            seenMoved += stands >= 0 ? 1 : 0;
            whole = stands < 0 || site(old).equals(expected.get(stands));
        }
        if (!whole || !mine) {
            damage.add(
                    place + ": site " + (whole ? "whole" : "damaged") + ", other files " + (mine ? "there" : "lost"));
        }
    }

    private void buildAgain(String place, int next) throws IOException {
        Path latest = out.resolve("latest");
        String trouble = builds.run(next, out);
        Set<String> names = new TreeSet<>(List.of(out.toFile().list()));
        names.removeAll(List.of(".lock", "latest", "index.html", "versions.js", "pages.js", Staging.LIST));
        if (!trouble.isEmpty()
                || !site(latest).equals(expected.get(next))
                || !names.isEmpty()
                || Files.exists(latest.resolve("notes.txt")) != isMineIn(latest)) {
            damage.add(place + ": the next run was not clean: " + trouble + names);
        }
        placeMine();
    }

    private void placeMine() throws IOException {
        for (String name : NOTES) {
            Files.createDirectories(out.resolve("latest").resolve(name).getParent());
            Files.writeString(out.resolve("latest").resolve(name), MINE);
        }
    }

    private static boolean isMineIn(Path... folders) {
        return NOTES.stream().allMatch(n -> Stream.of(folders).anyMatch(f -> Files.exists(f.resolve(n))));
    }

    private static Map<String, String> site(Path folder) {
        Map<String, String> files = new TreeMap<>(Snapshot.of(folder));
        files.keySet().removeIf(f -> f.endsWith("notes.txt"));
        return files;
    }

    private void clear() throws IOException {
        Clearing.remove(out.resolve("latest"), List.of(Clearing.ALL));
    }
}

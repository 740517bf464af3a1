#!/bin/sh
# Makes the image: the unpacked distribution with a Java runtime of its own and the classes of the program as read beforehand,
# so that it needs no Java and starts fast. Usage: image.sh JAVA_HOME DISTRIBUTION TARGET
set -eu
java_home=$1
distribution=$2
mkdir -p "$3"
target=$(cd "$3" && pwd -P)
image=$target/auditpress
work=$target/work
rm -rf "$image" "$work"
cp -R "$distribution" "$image"
mkdir -p "$work"

# What jdeps finds, and three that are asked for by name only: signatures (Ed25519), zip files as folders, logging of the libraries.
modules=$("$java_home/bin/jdeps" --ignore-missing-deps --multi-release 17 --print-module-deps "$image/lib/auditpress.jar")
"$java_home/bin/jlink" --add-modules "$modules,jdk.crypto.ec,jdk.zipfs,java.logging" \
  --strip-java-debug-attributes --no-header-files --no-man-pages --output "$image/runtime"
java=$image/runtime/bin/java

# The training run: what a first build and a check read is stored.
run() {
  (cd "$work" && AUDITPRESS_OPTS="$1" && export AUDITPRESS_OPTS && shift && "$image/bin/auditpress" "$@" >>"$work/log.txt")
}
run '' init content --example
if "$java" -XX:+UseSerialGC -XX:AOTCache="$work/none" -version >/dev/null 2>&1; then
  run "-XX:AOTCacheOutput=$image/lib/auditpress.aot" build
else
  # Java 17 to 24. The path must be the one that the launcher names.
  for verb in build check --version; do
    (cd "$work" && "$java" -XX:+UseSerialGC -Xshare:off -XX:DumpLoadedClassList="$work/$verb.list" \
      -jar /proc/self/fd/9/auditpress.jar "$verb" 9<"$image/lib" >>"$work/log.txt")
  done
  cat "$work"/*.list | awk '!seen[$0]++' >"$work/classes.txt"
  (cd "$work" && "$java" -XX:+UseSerialGC -Xshare:dump -XX:SharedClassListFile=classes.txt \
    -XX:SharedArchiveFile="$image/lib/auditpress.jsa" -cp /proc/self/fd/9/auditpress.jar 9<"$image/lib" >>log.txt 2>&1) ||
    { tail -5 "$work/log.txt" >&2; exit 1; }
fi

rm -rf "$work"
archive=auditpress-image.tar.gz
tar -C "$target" -czf "$target/$archive" auditpress
du -sh "$image" "$image/runtime" "$image"/lib/auditpress.* "$target/$archive"

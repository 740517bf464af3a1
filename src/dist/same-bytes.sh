#!/bin/sh
# Builds the jar and the zip once more, from a copy of the sources in another folder, time zone and umask, and compares them with
# those of this build. Usage, after a build with -Pdist: sh src/dist/same-bytes.sh
set -eu
cd "$(dirname "$0")/../.."
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
git ls-files -z --cached --others --exclude-standard | tar --null -T - -cf - | tar -C "$copy" -xf -
(umask 077 && cd "$copy" && TZ=Pacific/Auckland mvn -q -B -ntp -Pdist package -Dmaven.test.skip=true)
for file in target/auditpress.jar target/auditpress-[0-9]*.zip; do
  cmp "$file" "$copy/$file"
  echo "$file: the same bytes twice, SHA-256 $(sha256sum "$file" | cut -d ' ' -f 1)"
done

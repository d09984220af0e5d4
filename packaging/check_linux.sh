#!/usr/bin/env bash
# Checks a .deb against the rules of Debian and freedesktop.org: packaging/check_linux.sh FILE.deb
set -eu
package=$(realpath "$1")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
lintian --fail-on error --no-tag-display-limit "$package"
dpkg-deb --extract "$package" "$folder"
desktop-file-validate "$folder"/usr/share/applications/*.desktop
appstreamcli validate --no-net "$folder"/usr/share/metainfo/*.xml
man --warnings -E UTF-8 -l -Tutf8 -Z "$folder"/usr/share/man/man1/alcove.1.gz > /dev/null
echo "The package passed all checks."

#!/bin/sh
# Removes what install.sh installed. The library stays, unless --purge is given.
set -eu
place=$(cd "$(dirname "$0")" && pwd)
prefix=$(dirname "$(dirname "$place")")
data="${ALCOVE_HOME:-${XDG_DATA_HOME:-$HOME/.local/share}/Alcove}"
for file in applications/alcove.desktop mime/packages/alcove.xml metainfo/org.alcove.Alcove.metainfo.xml \
    man/man1/alcove.1.gz icons/hicolor/64x64/apps/alcove.png icons/hicolor/256x256/apps/alcove.png; do
    rm -f "$prefix/share/$file"
done
rm -f "$prefix/bin/alcove" "${XDG_CONFIG_HOME:-$HOME/.config}/autostart/alcove.desktop"
for tool in "update-desktop-database $prefix/share/applications" "update-mime-database $prefix/share/mime"; do
    $tool > /dev/null 2>&1 || true
done
cd /
rm -rf "$place"
if [ "${1:-}" = "--purge" ]; then
    rm -rf "$data"
    echo "Alcove and its library are removed."
else
    echo "Alcove is removed. The library stays in $data."
fi

#!/bin/sh
# Runs from the unpacked installer: installs Alcove into the user's home, without root.
#   --prefix DIR   instead of ~/.local
#   --quiet        print errors only
set -eu
prefix="${HOME}/.local" quiet=""
while [ $# -gt 0 ]; do
    case "$1" in
        --prefix) prefix="$2"; shift ;;
        --quiet) quiet=1 ;;
        *) echo "Unknown option: $1" >&2; exit 2 ;;
    esac
    shift
done
say() { [ -n "$quiet" ] || echo "$@"; }
place="$prefix/lib/alcove"
new="$prefix/lib/.alcove.new"

need=$(du -sk alcove | cut -f1)
mkdir -p "$prefix/lib" "$prefix/bin" "$prefix/share"
room=$(df -Pk "$prefix/lib" | awk 'NR == 2 { print $4 }')
if [ "$room" -lt "$need" ]; then
    echo "Alcove needs $((need / 1024)) MB in $prefix, $((room / 1024)) MB are free. Nothing was changed." >&2
    exit 1
fi
# The old installation is replaced atomically, so that an interruption leaves the old or the new one.
rm -rf "$new"
cp -a alcove "$new"
cp uninstall.sh "$new/uninstall.sh"
rm -rf "$place.old"
[ ! -e "$place" ] || mv "$place" "$place.old"
mv "$new" "$place"
rm -rf "$place.old"
ln -sfn "$place/alcove" "$prefix/bin/alcove"
cp -R share/. "$prefix/share/"
sed -i "s|@PROGRAM@|\"$place/alcove\"|" "$prefix/share/applications/alcove.desktop"
sed -i "s|@PROGRAM@|alcove|" "$prefix/share/metainfo/org.alcove.Alcove.metainfo.xml"
for tool in "update-desktop-database $prefix/share/applications" "update-mime-database $prefix/share/mime"; do
    $tool > /dev/null 2>&1 || true # the desktop finds them at the next login without
done
say "Alcove is installed in $place."
say "Start it from the menu of applications, or with $prefix/bin/alcove."
say "To remove it: $place/uninstall.sh"

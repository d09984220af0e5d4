#!/usr/bin/env bash
# Installs the packages on bare systems and uses them as a new user would; fails if any step fails.
#
#   sudo packaging/test_linux.sh OLD.deb NEW.deb [INSTALLER.run]
#
# debootstrap creates the systems: Debian 12 for the .deb, Debian 13 for the .run, both without Python, compiler
# or network, and with the packages of a desktop. Screenshots and logs go to build/package/test. Needs debootstrap and root.
set -eu
old=$(realpath "$1") new=$(realpath "$2") run=${3:+$(realpath "$3")}
here=$(cd "$(dirname "$0")" && pwd)
work="$here/../build/package/test"
mkdir -p "$work"
work=$(realpath "$work")
mirror=$(apt-get indextargets --format '$(ORIGIN) $(REPO_URI)' 'Component: main' 'Created-By: Packages' | sed -n 's/^Debian //p' | head -1)
# Packages of a desktop: a display, a window manager, fonts, libraries of GUI programs; and xdotool for input.
desktop=xvfb,jwm,xdotool,scrot,fonts-dejavu-core,shared-mime-info,desktop-file-utils
libraries=libdbus-1-3,libegl1,libfontconfig1,libfreetype6,libgl1,libglib2.0-0,libx11-6,libx11-xcb1,libxcb1,xz-utils

system() { # RELEASE LIBRARIES -> a fresh root in $work/RELEASE
    local release="$1" root="$work/$1"
    rm -rf --one-file-system "$root"
    if [ ! -e "$work/$release.tar" ]; then
        debootstrap --variant=minbase --include="$desktop,$2" "$release" "$root" "$mirror" > "$work/$release.log"
        tar -C "$root" -cf "$work/$release.part" .
        mv "$work/$release.part" "$work/$release.tar"
    else
        mkdir "$root"
        tar -C "$root" -xf "$work/$release.tar"
    fi
    mkdir -p "$root/media"
}

inside() { # RELEASE SCRIPT -> runs it in the root, alone with it: no network, own processes
    unshare --net --mount --pid --ipc --uts --fork --kill-child -- sh -eu -c '
        mount -t proc proc "$1/proc"
        mount --rbind /dev "$1/dev" && mount --make-rslave "$1/dev"
        mount -t tmpfs tmpfs "$1/tmp" -o mode=1777,size=2g
        exec chroot "$1" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 HOME=/root bash -eu "$2"
    ' sh "$work/$1" "$2"
}

echo "== Debian 12, .deb"
system bookworm "$libraries"
cp "$old" "$work/bookworm/media/old.deb"
cp "$new" "$work/bookworm/media/new.deb"
cp "$here/linux/try_deb.sh" "$here/linux/person.sh" "$work/bookworm/media/"
inside bookworm /media/try_deb.sh
cp "$work"/bookworm/media/*.png "$work/"

if [ -z "$run" ]; then
    echo "The .deb passed; no .run was tested. Screenshots are in $work."
    exit
fi
echo "== Debian 13, .run"
system trixie "${libraries/libglib2.0-0/libglib2.0-0t64}"
cp "$run" "$work/trixie/media/alcove.run"
cp "$here/linux/try_run.sh" "$here/linux/person.sh" "$work/trixie/media/"
inside trixie /media/try_run.sh
echo "All tests passed. Screenshots are in $work."

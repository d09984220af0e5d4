# On a bare Debian, as root: install, use, upgrade, remove, purge. packaging/test_linux.sh runs it.
. /media/person.sh
bare_machine
dpkg -i /media/old.deb
say "installed"
display
start_and_ask "alcove" /usr/lib/alcove/_internal/assets/sample-library
quit
before=$(as_person 'alcove status --json' | grep -o '"files": {[^}]*}')
dpkg -i /media/new.deb
after=$(as_person 'alcove status --json' | grep -o '"files": {[^}]*}')
[ "$before" = "$after" ] || fail "the upgrade changed the library: $before became $after"
as_person 'alcove chats show 1 --json' | grep -q 'premises' || fail "the upgrade lost the chat"
as_person 'alcove status --json' | grep -q "\"version\": \"$(dpkg-query -f '${Version}' -W alcove)\"" || fail "not the new version"
as_person 'alcove doctor --offline-proof --json' | grep -q '"ok": true' || fail "not every way to the network is refused"
say "upgraded, with the library as it was, and offline"
first_windows
dpkg -r alcove
[ ! -e /usr/lib/alcove ] && [ ! -e /usr/bin/alcove ] || fail "remove leaves the program"
dpkg -P alcove 2> /dev/null || true
[ -s ~person/.local/share/Alcove/library.db ] || fail "the library is gone"
left=$(find / -xdev -path /proc -prune -o -iname '*alcove*' -print | grep -vE '^/(home/person|media|tmp|proc|var/lib/dpkg/lock)' || true)
[ -z "$left" ] || fail "purge leaves $left"
say "removed and purged; the library stays with its owner"

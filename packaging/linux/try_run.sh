# On a bare system of another release, as a normal user: install without root, use, remove. packaging/test_linux.sh runs it.
. /media/person.sh
bare_machine
as_person 'sh /media/alcove.run --quiet -- --quiet' || fail "the installer failed"
[ -x ~person/.local/lib/alcove/alcove ] || fail "nothing is installed"
say "installed without root"
display
start_and_ask "alcove" /home/person/.local/lib/alcove/_internal/assets/sample-library
quit
as_person 'sh /media/alcove.run --quiet -- --quiet' || fail "a second installation over the first failed"
as_person 'alcove chats show 1 --json' | grep -q 'premises' || fail "it lost the chat"
as_person '~/.local/lib/alcove/uninstall.sh' > /dev/null
[ ! -e ~person/.local/lib/alcove ] && [ ! -e ~person/.local/bin/alcove ] || fail "uninstall leaves the program"
[ -s ~person/.local/share/Alcove/library.db ] || fail "the library is gone"
say "installed again, and removed; the library stays"

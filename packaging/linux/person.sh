# Simulates a user on a bare machine: sourced by try_deb.sh and try_run.sh, which packaging/test_linux.sh runs.

say() { echo "   $*"; }
fail() { echo "FAILED: $*" >&2; exit 1; }
as_person() { su person -c "cd; export DISPLAY=:7 LC_ALL=C.UTF-8 PATH=\$HOME/.local/bin:\$PATH; $*"; }

bare_machine() {
    ! command -v python3 > /dev/null || fail "there is Python"
    ! command -v gcc > /dev/null || fail "there is a compiler"
    [ "$(grep -c : /proc/net/dev)" = 1 ] || fail "there is a network interface"
    useradd -m -s /bin/bash person
}

display() {
    as_person 'Xvfb :7 -screen 0 1280x860x24 -nolisten tcp > /dev/null 2>&1 & sleep 2; jwm > /dev/null 2>&1 &'
    as_person 'xdotool getdisplaygeometry' > /dev/null || fail "there is no display"
}

picture() { as_person "scrot -o /tmp/$1.png" && cp "/tmp/$1.png" "/media/$1.png"; }

keys() { as_person "xdotool key --delay 80 $*"; }

within() { # SECONDS COMMAND -> waits until it holds
    local left="$1"
    shift
    until "$@"; do
        left=$((left - 1))
        [ "$left" -gt 0 ] || return 1
        sleep 1
    done
}

window() { as_person "xdotool search --onlyvisible --name '$1'" > /dev/null 2>&1; }
indexed() { as_person 'alcove status --json' 2> /dev/null | grep -q "\"indexed\": $1"; }
answered() { as_person 'alcove chats show 1 --json' 2> /dev/null | grep -q '"role": "assistant"'; }
gone() { ! grep -qsx alcove /proc/[0-9]*/comm; }

painted() { # [HOME] -> milliseconds from the start of a process to its first window: Alcove's, or a bare one of Qt
    local begun
    begun=$(date +%s%3N)
    as_person "alcove -m app.ui.bench.first_paint $*" > /dev/null 2>&1
    echo $(($(date +%s%3N) - begun))
}

first_windows() { # compares them five times in turn; under twice the bare one is asked
    local bare=0 own=0
    painted > /dev/null
    painted /tmp/painted > /dev/null
    for _ in 1 2 3 4 5; do
        bare=$((bare + $(painted)))
        own=$((own + $(painted /tmp/painted)))
    done
    say "the first window takes $((100 * own / bare))% of a bare one of Qt ($((own / 5)) and $((bare / 5)) ms)"
    [ $((own)) -lt $((2 * bare)) ] || fail "the first window takes more than twice as long as a bare one"
}

start_and_ask() { # COMMAND SAMPLES: the first window, the sample library, a question
    as_person "$1 > alcove.log 2>&1 &"
    within 60 window '^Alcove$' || fail "no window: $(cat ~person/alcove.log)"
    sleep 2
    picture first-window
    keys Escape ctrl+o
    within 20 window 'Add a folder' || fail "no dialog to choose a folder"
    as_person "xdotool search --onlyvisible --name 'Add a folder' windowactivate"
    as_person "xdotool type --delay 15 '$2'"
    sleep 1
    keys Return
    sleep 1
    ! window 'Add a folder' || keys Return
    within 240 searchable || fail "the sample library is not read: $(as_person 'alcove status')"
    as_person "xdotool search --onlyvisible --name '^Alcove$' windowactivate"
    keys ctrl+l
    as_person "xdotool type --delay 15 'What is the net internal area of the premises?'"
    keys Return
    within 180 answered || fail "no answer"
    sleep 3
    picture answer
    as_person 'alcove chats show 1 --json' | grep -q '"citations": \[{' || fail "the answer cites nothing"
    say "asked and answered with a citation"
}

searchable() { as_person 'alcove search "premises" --json' 2> /dev/null | grep -q premises; }

quit() {
    keys ctrl+q
    within 30 gone || fail "it does not quit"
    say "quit"
}

#!/bin/sh
# Sets up whatever this machine lacks, then runs or tests the kiosk. A second run skips the set-up.
set -eu
unset CDPATH

say() { printf 'kiosk.sh: %s\n' "$*" >&2; }
die() { say "$*"; exit 1; }

usage() {
    cat <<'END'
Usage: ./kiosk.sh run [ARGS...]     open the kiosk; ARGS go to `main.py run` (try: run --help)
       ./kiosk.sh test [ARGS...]    ruff, mypy, lint-imports, then pytest; ARGS go to pytest
       ./kiosk.sh supervise [ARGS...]  the same as run, and start it again whatever happens
       ./kiosk.sh install | upgrade | rollback | uninstall   see ./kiosk.sh install --help

The first three set up what is missing first: system packages (as root or with sudo that asks
no password), a virtual environment in .venv, and the Python packages pinned in .ci/.

Environment:
  PYTHON=/path/to/python3.11   use this Python for .venv
  AFTERGLOW_SKIP_APT=1         leave the system packages alone
END
}

# --- Which packages -------------------------------------------------------------------------
# "a|b" is one need under two names: Debian 13 and Ubuntu 24.04 renamed some with a t64 suffix.

qt_packages='libegl1 libgl1 libopengl0 libgl1-mesa-dri libglib2.0-0t64|libglib2.0-0 libdbus-1-3
    libfontconfig1 libfreetype6 libbrotli1 libzstd1 libgssapi-krb5-2 libpulse0
    libx11-6 libx11-xcb1 libxcb1 libxcb-cursor0 libxcb-glx0 libxcb-icccm4 libxcb-image0
    libxcb-keysyms1 libxcb-randr0 libxcb-render0 libxcb-render-util0 libxcb-shape0 libxcb-shm0
    libxcb-sync1 libxcb-util1 libxcb-xfixes0 libxcb-xkb1 libxkbcommon0 libxkbcommon-x11-0
    libwayland-client0 libwayland-cursor0 libwayland-egl1'
# openbox asks of the kiosk what no lobby's screen does; strace sees what the kiosk asks of Linux.
display_packages='xvfb xauth xdotool x11-utils libxrandr2 procps openbox strace'
# Read the codes that patients take home off the pictures of the screen, and the review pack.
reader_packages='zbar-tools poppler-utils'
# Look at what is installed: systemd's own judge of units, and of shell scripts.
deploy_packages='systemd shellcheck'
# The kiosk works without these, only less well. Qt's sound warns where PipeWire's library is
# missing, even if nothing is played, and a warning fails a test.
comfort_packages='fonts-inter fonts-noto-core fonts-noto-cjk libpipewire-0.3-0t64|libpipewire-0.3-0'
speech_packages='libspeechd2 speech-dispatcher speech-dispatcher-espeak-ng espeak-ng'
is_optional() { case " $comfort_packages $speech_packages " in *" $1 "*) true ;; *) false ;; esac; }

# --- Steps ----------------------------------------------------------------------------------

# retry WHAT COMMAND...: three tries for what depends on the network.
retry() {
    what=$1
    shift
    for pause in 3 10 0; do
        "$@" </dev/null && return 0
        [ "$pause" = 0 ] || { say "$what failed; trying again in $pause s"; sleep "$pause"; }
    done
    return 1
}

is_installed() {
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

# The needs (still as "a|b") that no installed package meets.
missing_packages() {
    for need in "$@"; do
        met=no
        for name in $(printf '%s' "$need" | tr '|' ' '); do
            if is_installed "$name"; then met=yes; fi
        done
        [ "$met" = yes ] || printf '%s ' "$need"
    done
}

# The first name of a need that apt offers, or else its last name and failure.
apt_name() {
    for name in $(printf '%s' "$1" | tr '|' ' '); do
        if apt-cache show "$name" >/dev/null 2>&1; then
            printf '%s' "$name"
            return 0
        fi
    done
    printf '%s' "$name"
    return 1
}

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi
}

apt_get() {
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=120 \
        -o Dpkg::Use-Pty=0 "$@" >/dev/null
}

# install_packages NEED...: fails only where something the kiosk cannot do without stays missing.
install_packages() {
    if [ -n "${AFTERGLOW_SKIP_APT:-}" ]; then return 0; fi
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        say 'no apt here: make sure that Qt 6 libraries for X11, Wayland and EGL are installed'
        return 0
    fi
    missing=$(missing_packages "$@")
    if [ -z "$missing" ]; then return 0; fi

    if as_root true 2>/dev/null; then
        say 'refreshing the package list'
        retry 'apt-get update' apt_get update || say 'going on with the old list'
        set --
        for need in $missing; do
            if offered=$(apt_name "$need"); then set -- "$@" "$offered"; fi
        done
        say "installing $*"
        retry 'apt-get install' apt_get install -y --no-install-recommends "$@" || true
        # shellcheck disable=SC2086 # a list of package names is meant to be split
        missing=$(missing_packages $missing)
        if [ -z "$missing" ]; then return 0; fi
    fi

    set --
    needed=no
    for need in $missing; do
        set -- "$@" "$(apt_name "$need" || true)"
        is_optional "$need" || needed=yes
    done
    say 'system packages are missing; install them with:'
    say "    sudo apt-get update && sudo apt-get install -y --no-install-recommends $*"
    [ "$needed" = no ] || die 'then start this command again'
    say 'these are only fonts or sound: going on without them'
}

is_usable_python() {
    "$1" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] < (3, 16))' 2>/dev/null
}

find_python() {
    for candidate in ${PYTHON:+"$PYTHON"} python3 python3.13 python3.12 python3.11; do
        if command -v "$candidate" >/dev/null && is_usable_python "$candidate"; then
            printf '%s' "$candidate"
            return 0
        fi
    done
    return 1
}

# PySide6 has wheels for two kinds of machine only; pip's own message would not say so.
check_machine() {
    machine=$(dpkg --print-architecture 2>/dev/null || uname -m)
    case $machine in
        amd64 | x86_64) glibc=34 ;;
        arm64 | aarch64) glibc=39 ;;
        *) die "PySide6 is not made for $machine: use a 64-bit system (amd64 or arm64)" ;;
    esac
    have=$(getconf GNU_LIBC_VERSION 2>/dev/null || true)
    case $have in
        'glibc 2.'*) have=${have#glibc 2.} ;;
        *) return 0 ;;
    esac
    [ "${have%%.*}" -ge "$glibc" ] || die "PySide6 needs glibc 2.$glibc on $machine, here it is" \
        "2.$have: use Debian 13, Ubuntu 24.04, Raspberry Pi OS 13 or newer"
}

# A moved folder or another Python leaves scripts and libraries that no longer fit.
is_venv_fit() {
    [ "$(cat .venv/.made-in 2>/dev/null)" = "$root" ] && is_usable_python .venv/bin/python &&
        .venv/bin/python -m pip --version >/dev/null 2>&1
}

has_ensurepip() { "$1" -c 'import ensurepip, venv' 2>/dev/null; }
has_virtualenv() { "$1" -m virtualenv --version >/dev/null 2>&1; }

# What apt has to add before .venv can be made.
python_packages() {
    if is_venv_fit; then return 0; fi
    if ! python=$(find_python); then
        printf 'python3 python3-venv'
    elif ! has_ensurepip "$python" && ! has_virtualenv "$python"; then
        "$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])'
    fi
}

make_venv() {
    if is_venv_fit; then return 0; fi
    python=$(find_python) || die 'needs Python 3.11 or newer: use Debian 12, Ubuntu 24.04' \
        'or newer, or set PYTHON=/path/to/python3.11'
    say "making .venv with $("$python" --version)"
    if has_ensurepip "$python"; then
        "$python" -m venv --clear .venv || die "could not make .venv: is there room, and may you" \
            "write to $root?"
    elif has_virtualenv "$python"; then
        say 'this Python has no ensurepip; using virtualenv instead'
        "$python" -m virtualenv --quiet --clear .venv || die 'virtualenv could not make .venv'
    else
        die "$python has no ensurepip: install its venv package (on Debian: python3-venv)," \
            'then start this command again'
    fi
    printf '%s\n' "$root" >.venv/.made-in
}

install_locked() {
    say 'installing the pinned Python packages (the first time about 200 MB to fetch)'
    retry 'pip install' .venv/bin/python -m pip install -qq --no-input --progress-bar off \
        --disable-pip-version-check --require-hashes --only-binary :all: -r "$lock" ||
        die 'could not install the Python packages: see the lines above, check the network' \
            'and the free disk space, then start this command again'
}

# What a finished set-up depends on. Starts neither Python nor apt: it is read at every start.
fingerprint() {
    pwd
    readlink -f .venv/bin/python || true
    cksum kiosk.sh "$lock" .venv/pyvenv.cfg 2>/dev/null || true
}

set_up() {
    stamp=.venv/.ready-$mode
    if [ -x .venv/bin/python ] && [ -f "$stamp" ] && [ "$(fingerprint)" = "$(cat "$stamp")" ]; then
        return 0
    fi
    check_machine
    case $mode in
        test) extra_packages="$display_packages $reader_packages $deploy_packages" ;;
        *) extra_packages=$speech_packages ;;
    esac
    # shellcheck disable=SC2046,SC2086 # lists of package names are meant to be split
    install_packages $(python_packages) $qt_packages $comfort_packages $extra_packages
    make_venv
    install_locked
    fingerprint >"$stamp"
    say 'set-up is done'
}

# lint NAME ARGS...: stops at the first check that finds something.
lint() {
    say "$*"
    name=$1
    shift
    ".venv/bin/$name" "$@" || die "$name found something to mend, see above; pytest was not run"
}

# Where there is no systemd: start the kiosk again whatever happens. The loop in Python does the work;
# this one is there in case Python itself cannot start, and writes words on the console then.
supervise() {
    told_to_end='' child=''
    trap 'told_to_end=yes; [ -z "$child" ] || kill -TERM "$child" 2>/dev/null || true' TERM INT HUP
    while [ -z "$told_to_end" ]; do
        "$root/.venv/bin/python" "$root/main.py" run --supervised "$@" &
        child=$!
        code=0
        wait "$child" || code=$?
        while kill -0 "$child" 2>/dev/null; do # a signal has ended `wait`, not the child
            # Once more: it may have come before the child was itself.
            [ -z "$told_to_end" ] || kill -TERM "$child" 2>/dev/null || true
            code=0
            wait "$child" || code=$?
        done
        [ -z "$told_to_end" ] || return 0
        case $code in 0 | 2 | 69) return "$code" ;; esac
        sh "$root/assets/deploy/console.sh"
        say "nothing can be shown (it ended with $code); once more in 10 s"
        child=''
        for _ in 1 2 3 4 5 6 7 8 9 10; do
            [ -n "$told_to_end" ] || sleep 1
        done
    done
}

# --- Commands -------------------------------------------------------------------------------

here=$(pwd)
root=$(dirname "$(readlink -f "$0")")
mode=${1:-help}
[ "$#" = 0 ] || shift

case $mode in
    run)
        lock=.ci/requirements.txt
        cd "$root"
        set_up
        cd "$here"
        exec "$root/.venv/bin/python" "$root/main.py" run "$@"
        ;;
    test)
        lock=.ci/requirements-dev.txt
        cd "$root"
        set_up
        export QT_QPA_PLATFORM="${QT_QPA_PLATFORM:-offscreen}"
        export QT_QUICK_BACKEND="${QT_QUICK_BACKEND:-software}"
        export LANG=C.UTF-8 LC_ALL=C.UTF-8
        lint ruff check --quiet
        lint ruff format --check --quiet
        lint mypy --no-error-summary
        lint lint-imports --no-logo
        say pytest
        # One more than there are cores: some tests mostly wait for a screen of their own.
        workers=$(($(nproc) + 1))
        [ "$workers" -le 5 ] || workers=5
        exec .venv/bin/python -m pytest --numprocesses "$workers" --dist worksteal "$@"
        ;;
    supervise)
        mode=run
        lock=.ci/requirements.txt
        cd "$root"
        set_up
        cd "$here"
        supervise "$@"
        ;;
    install | upgrade | rollback | uninstall)
        # shellcheck source=assets/deploy/install.sh
        . "$root/assets/deploy/install.sh"
        case $mode in
            install | upgrade) install_kiosk "$@" ;;
            rollback) rollback_kiosk "$@" ;;
            uninstall) uninstall_kiosk "$@" ;;
        esac
        ;;
    help | -h | --help) usage ;;
    *)
        usage >&2
        exit 2
        ;;
esac

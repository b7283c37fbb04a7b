# shellcheck shell=sh
# shellcheck disable=SC2154 # root is set by kiosk.sh
# The part of kiosk.sh that installs, upgrades, rolls back and uninstalls. Read by it, not run by itself.
#
# A release is a folder that never changes: the program, its content, and a Python environment of its
# own. It is built beside the others, has to show a slide, and only then `current` is turned to it, in
# one rename. All that is written elsewhere is listed in the manifest, which uninstalling reads.

# The environment of a checkout is no help here.
is_venv_fit() { false; }

base=/opt/afterglow
tree='' dry='' compositor='' wheels='' donor='' purge='' changes=0

install_usage() {
    cat <<'END'
Usage: ./kiosk.sh install|upgrade [OPTIONS]   the kiosk starts with the machine from now on
       ./kiosk.sh rollback [OPTIONS]          back to the release before this one
       ./kiosk.sh uninstall [OPTIONS]         all as it was before

  --dry-run              print every change, make none
  --compositor NAME      cage or x11; without it, cage where the system's is 0.2 or newer
  --wheels DIR           take the Python packages from a folder: nothing is fetched from the network
  --packages-from PYTHON share the packages of another environment, which has to stay, instead of
                         having own ones
  --root DIR             write into a folder tree, such as a disk image: no user is made, no system
                         package installed and nothing started
  --purge                of uninstall: also settings, content and counts
END
}

install_options() {
    while [ "$#" != 0 ]; do
        case $1 in
            --dry-run) dry=yes ;;
            --purge) purge=yes ;;
            --compositor | --wheels | --packages-from | --root)
                [ "$#" -ge 2 ] || die_of_usage "$1 needs a value (see ./kiosk.sh $mode --help)"
                case $1 in
                    --compositor) compositor=$2 ;;
                    --wheels) wheels=$2 ;;
                    --packages-from) donor=$2 ;;
                    --root) tree=$2 ;;
                esac
                shift
                ;;
            -h | --help)
                install_usage
                exit 0
                ;;
            *) die_of_usage "$1 is not an option of $mode (see ./kiosk.sh $mode --help)" ;;
        esac
        shift
    done
    case $compositor in '' | cage | x11) ;; *) die_of_usage '--compositor is cage or x11' ;; esac
    if [ -n "$tree" ]; then
        [ -d "$tree" ] || die_of_usage "there is no folder $tree"
        tree=$(readlink -f "$tree")
    elif [ -z "$dry" ] && [ "$(id -u)" != 0 ]; then
        die_of_usage "$mode changes the system: start it with sudo, or with --dry-run to look first"
    fi
    here_base=$tree$base
    manifest=$here_base/manifest
}

die_of_usage() { say "$*"; exit 2; }

# change WORDS COMMAND...: tells of a change, and makes it unless this is a dry run.
change() {
    printf '%s\n' "$1"
    changes=$((changes + 1))
    shift
    [ -n "$dry" ] || "$@"
}

# --- Files that the manifest lists ----------------------------------------------------------

is_ours() { grep -qxF "$1" "$manifest" 2>/dev/null; }

remember() {
    if [ -n "$dry" ] || is_ours "$1"; then return 0; fi
    mkdir -p "$here_base"
    printf '%s\n' "$1" >>"$manifest"
}

# keep_old PATH: what somebody else has put there comes back when Afterglow is uninstalled.
keep_old() {
    if is_ours "$1" || { [ ! -e "$tree$1" ] && [ ! -L "$tree$1" ]; }; then return 0; fi
    change "keep $1 as $1.before-afterglow" mv "$tree$1" "$tree$1.before-afterglow"
}

# put SOURCE PATH: a file of assets/deploy.
put() { put_file "$root/assets/deploy/$1" "$2"; }

put_file() {
    source=$1
    if [ ! -L "$tree$2" ] && cmp -s "$source" "$tree$2"; then
        remember "$2"
        return 0
    fi
    keep_old "$2"
    remember "$2"
    change "write $2" install -D -m 0644 "$source" "$tree$2"
}

# point TARGET PATH: a link that systemd reads, such as a mask.
point() {
    if [ "$(readlink "$tree$2" 2>/dev/null)" = "$1" ]; then
        remember "$2"
        return 0
    fi
    keep_old "$2"
    remember "$2"
    change "link $2 to $1" make_link "$1" "$tree$2"
}

make_link() {
    mkdir -p "$(dirname "$2")"
    ln -sfn "$1" "$2.new"
    mv -T "$2.new" "$2"
}

drop() {
    if [ -e "$tree$1" ] || [ -L "$tree$1" ]; then change "remove $1" rm -f "$tree$1"; fi
    if [ -e "$tree$1.before-afterglow" ] || [ -L "$tree$1.before-afterglow" ]; then
        change "bring back $1" mv "$tree$1.before-afterglow" "$tree$1"
    fi
}

# --- The release ----------------------------------------------------------------------------

release_files() {
    find kiosk content assets main.py kiosk.sh .ci pyproject.toml README.md CHANGELOG.md LICENSE \
        -type f ! -name '*.py[cod]' ! -name '*.qmlc' ! -path 'assets/illustrations/kit/*' \
        ! -path 'assets/plates/*' -print0 | LC_ALL=C sort -z
}

release_name() {
    version=$(sed -n 's/^__version__ = "\(.*\)"$/\1/p' kiosk/__init__.py)
    digest=$(release_files | xargs -0 sha256sum | sha256sum)
    printf '%s-%.12s' "$version" "$digest"
}

fill_release() {
    rm -rf "$1"
    mkdir -p "$1"
    release_files | tar --null --files-from=- --create --file=- |
        tar --extract --no-same-owner --file=- --directory="$1"
    chmod -R u=rwX,go=rX "$1"
}

# The system's Python comes first: another one may lie where the kiosk's user cannot look.
use_system_python() {
    if [ -z "${PYTHON:-}" ] && is_usable_python /usr/bin/python3; then PYTHON=/usr/bin/python3; fi
}

check_reach() {
    if [ -n "$tree" ]; then return 0; fi
    case $(readlink -f "$1") in
        /root* | /home* | /tmp*) die "the kiosk's user cannot reach $1: set PYTHON=/usr/bin/python3" ;;
    esac
}

fill_environment() {
    python=$(find_python) || die 'needs Python 3.11 or newer, or set PYTHON=/path/to/python3.11'
    check_reach "${donor:-$python}"
    if [ -n "$donor" ]; then
        "$donor" -m venv --without-pip "$1/.venv"
        for site in "$1"/.venv/lib/python3*/site-packages; do
            "$donor" -c 'import sysconfig; print(sysconfig.get_path("purelib"))' >"$site/shared.pth"
        done
    else
        "$python" -m venv "$1/.venv" || abandon "could not make $1/.venv: is python3-venv there?"
        set -- "$1" --require-hashes --only-binary :all: -r .ci/requirements.txt
        [ -z "$wheels" ] || set -- "$@" --no-index --find-links "$wheels"
        venv=$1/.venv
        shift
        retry 'pip install' "$venv/bin/python" -m pip install -qq --no-input \
            --progress-bar off --disable-pip-version-check "$@" ||
            abandon 'could not install the Python packages: see the lines above'
    fi
}

# A release that cannot read its content, or show a slide, never becomes `current`.
prove_release() {
    scratch=$(mktemp -d)
    proved=yes
    for words in 'check' 'run --until-shown --size 1280x720'; do
        # shellcheck disable=SC2086 # words of a command line
        env -u NOTIFY_SOCKET -u DISPLAY -u WAYLAND_DISPLAY -u AFTERGLOW_RUNG \
            HOME="$scratch" XDG_CACHE_HOME="$scratch" XDG_RUNTIME_DIR="$scratch" \
            AFTERGLOW_SETTINGS="$tree/etc/afterglow" PYTHONDONTWRITEBYTECODE=1 \
            QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software \
            timeout 120 "$1/.venv/bin/python" "$1/main.py" $words >"$scratch/told" 2>&1 </dev/null ||
            proved=no
        [ "$proved" = yes ] || break
    done
    [ "$proved" = yes ] || { say "the self-test failed: main.py $words"; cat "$scratch/told" >&2; }
    rm -rf "$scratch"
    [ "$proved" = yes ]
}

abandon() {
    rm -rf "$here_base/releases/.part"
    die "$*; nothing was switched"
}

build_release() {
    part=$here_base/releases/.part
    fill_release "$part"
    fill_environment "$part"
    "$part/.venv/bin/python" -m compileall -q "$part/kiosk" "$part/main.py"
    prove_release "$part" || abandon 'the new release does not work here'
    rm -rf "$1"
    mv "$part" "$1"
    # So that kiosk.sh finds its set-up done there.
    printf '%s\n' "$1" >"$1/.venv/.made-in"
    (cd "$1" && fingerprint >.venv/.ready-run)
}

release_now() { readlink "$here_base/$1" 2>/dev/null || true; }

note_compositor() { printf '%s\n' "$compositor" >"$here_base/compositor"; }

switch_to() {
    if [ "$was" = "$1" ]; then return 0; fi
    [ -z "$was" ] || change "keep $was for rollback" make_link "$was" "$here_base/previous"
    change "switch $base/current to $1" make_link "$1" "$here_base/current"
}

prune_releases() {
    for folder in "$here_base"/releases/*; do
        name=releases/$(basename "$folder")
        case $name in "$(release_now current)" | "$(release_now previous)" | 'releases/*') continue ;; esac
        change "remove $base/$name" rm -rf "$folder"
    done
}

# --- The system -----------------------------------------------------------------------------

# Without a desktop nothing else sets a volume at the start: many cards begin silent.
sound_packages='alsa-utils'
# cage will not start without Xwayland, although nothing uses it.
cage_packages='cage seatd xwayland'
x11_packages='xserver-xorg-core xserver-xorg-input-libinput xinit x11-xserver-utils'

# cage before 0.2 ends when its last panel is switched off or unplugged (its issue 208).
choose_compositor() {
    if [ -n "$compositor" ]; then return 0; fi
    compositor=x11
    offered=$(apt-cache policy cage 2>/dev/null | sed -n 's/^ *Candidate: //p')
    case $offered in '' | '(none)') return 0 ;; esac
    if dpkg --compare-versions "$offered" ge 0.2; then compositor=cage; fi
}

system_files() {
    units=/etc/systemd/system
    put afterglow.service $units/afterglow.service
    put "screen-$compositor.service" $units/afterglow-screen.service
    put afterglow-console.service $units/afterglow-console.service
    put afterglow-desktop.service $units/afterglow-desktop.service
    point ../afterglow.service $units/multi-user.target.wants/afterglow.service
    point ../afterglow-screen.service $units/multi-user.target.wants/afterglow-screen.service
    [ "$compositor" = cage ] || put xorg.conf /etc/X11/xorg.conf.d/90-afterglow.conf
    put sysusers.conf /etc/sysusers.d/afterglow.conf
    put tmpfiles.conf /etc/tmpfiles.d/afterglow.conf
    put sysctl.conf /etc/sysctl.d/90-afterglow.conf
    put backlight.rules /etc/udev/rules.d/90-afterglow-backlight.rules
    put logind.conf /etc/systemd/logind.conf.d/90-afterglow.conf
    # No desktop, no login on the kiosk's terminal (this ends autologin too), no restart by three keys.
    point /lib/systemd/system/multi-user.target $units/default.target
    point /dev/null $units/getty@tty1.service
    point /dev/null $units/autovt@.service
    point /dev/null $units/ctrl-alt-del.target
    if [ ! -e "$tree/etc/afterglow/10-example.toml" ]; then
        change 'write /etc/afterglow/10-example.toml' install -D -m 0644 \
            "$root/assets/deploy/10-example.toml" "$tree/etc/afterglow/10-example.toml"
    fi
}

# All but its state is read-only for the kiosk. A shelf that the settings name elsewhere is opened for it.
open_shelf() {
    opener=/etc/systemd/system/afterglow.service.d/10-shelf.conf
    shelf=$(wanted_shelf) || shelf=
    case $shelf in
        '' | /var/lib/afterglow | /var/lib/afterglow/*)
            if is_ours "$opener"; then drop "$opener"; fi
            return 0
            ;;
        *[\"\\%$]*)
            say "content.shelf has signs that systemd reads otherwise: open $shelf in a drop-in by hand"
            return 0
            ;;
    esac
    if [ ! -d "$tree$shelf" ]; then change "make $shelf" make_shelf "$tree$shelf"; fi
    lines=$(mktemp)
    printf '# Written by kiosk.sh install, for content.shelf.\n[Service]\nReadWritePaths="-%s"\n' \
        "$shelf" >"$lines"
    put_file "$lines" "$opener"
    rm -f "$lines"
}

make_shelf() {
    mkdir -p "$1"
    if [ -z "$tree" ]; then chown afterglow:afterglow "$1"; fi
}

wanted_shelf() {
    python=$(find_python) && "$python" - "$tree/etc/afterglow" <<'END'
import pathlib, sys, tomllib

shelf = ""
for file in sorted(pathlib.Path(sys.argv[1]).glob("*.toml")):
    try:
        shelf = tomllib.loads(file.read_text("utf-8")).get("content", {}).get("shelf", shelf)
    except (OSError, ValueError, AttributeError):
        pass  # the kiosk tells of it
if isinstance(shelf, str) and shelf.startswith("/") and shelf.isprintable():
    print(shelf.rstrip("/"))
END
}

runs_systemd() { [ -z "$tree" ] && [ -z "$dry" ] && [ -d /run/systemd/system ]; }

make_user() {
    if [ -n "$tree" ] || getent passwd afterglow >/dev/null; then return 0; fi
    change 'make the user afterglow' systemd-sysusers "$tree/etc/sysusers.d/afterglow.conf"
}

# True where the kiosk was running and shows a slide again; it is not started while a desktop is up.
restart_kiosk() {
    runs_systemd || return 0
    systemctl daemon-reload
    udevadm trigger --action=add --subsystem-match=backlight 2>/dev/null || true
    systemctl is-active --quiet afterglow.service || return 0
    systemctl restart afterglow.service
}

notes() {
    if [ -n "$dry" ]; then
        say "a dry run: $changes changes, none made"
    elif [ "$changes" = 0 ]; then
        say 'all is as it should be; nothing was changed'
    else
        cat >&2 <<'END'
kiosk.sh: done. What is left to do by hand:
  1. State the panel's diagonal in a file of /etc/afterglow, such as 20-panel.toml: panel.inches = 24
  2. For a quiet start, add these words to GRUB_CMDLINE_LINUX_DEFAULT in /etc/default/grub, then
     update-grub; on a Raspberry Pi to the one line of /boot/firmware/cmdline.txt:
     quiet loglevel=3 vt.global_cursor_default=0 consoleblank=0
  3. Restart the machine. The kiosk comes up by itself; maintain it over SSH.
END
    fi
}

# --- Commands -------------------------------------------------------------------------------

install_kiosk() {
    install_options "$@"
    if [ "$mode" = upgrade ] && [ -z "$(release_now current)" ]; then
        die_of_usage 'nothing is installed that could be upgraded; use ./kiosk.sh install'
    fi
    umask 022
    cd "$root" || exit 1
    # shellcheck disable=SC2034 # `fingerprint` of kiosk.sh reads it
    lock=.ci/requirements.txt
    check_machine
    use_system_python
    choose_compositor
    if [ "$compositor" = cage ]; then extra=$cage_packages; else extra=$x11_packages; fi
    if [ -z "$tree" ]; then
        # shellcheck disable=SC2046,SC2086 # lists of package names are meant to be split
        set -- $(python_packages) $qt_packages $comfort_packages $speech_packages $sound_packages $extra
        missing=$(missing_packages "$@")
        [ -z "$missing" ] || change "install the packages $missing" install_packages "$@"
    fi
    name=releases/$(release_name)
    if [ ! -f "$here_base/$name/.venv/.ready-run" ]; then
        change "build and test $base/$name" build_release "$here_base/$name"
    fi
    was=$(release_now current)
    older=$(release_now previous)
    system_files
    make_user
    open_shelf
    if [ "$(cat "$here_base/compositor" 2>/dev/null)" != "$compositor" ]; then
        change "show it by $compositor" note_compositor
    fi
    switch_to "$name"
    if ! restart_kiosk; then
        say 'the new release does not come up; going back to the one before'
        if [ "$(release_now current)" != "$was" ]; then
            turn_back
            rm -f "$here_base/previous" # not the broken one
            [ -z "$older" ] || make_link "$older" "$here_base/previous"
            prune_releases
        fi
        exit 1
    fi
    [ -n "$dry" ] || prune_releases
    notes
}

# Back to the release before, with the units that came with it.
turn_back() {
    now=$(release_now current)
    then=$(release_now previous)
    [ -n "$then" ] || die 'there is no release before this one'
    root=$here_base/$then
    compositor=$(cat "$here_base/compositor")
    system_files
    open_shelf
    change "switch $base/current to $then" make_link "$then" "$here_base/current"
    change "keep $now for rollback" make_link "$now" "$here_base/previous"
    restart_kiosk || die 'it does not come up either: journalctl -u afterglow'
}

rollback_kiosk() {
    install_options "$@"
    turn_back
}

uninstall_kiosk() {
    install_options "$@"
    if runs_systemd; then
        systemctl stop afterglow.service afterglow-screen.service || true
    fi
    if [ -f "$manifest" ]; then
        while read -r path; do drop "$path"; done <"$manifest"
        [ -n "$dry" ] || rmdir "$tree/etc/systemd/system/afterglow.service.d" 2>/dev/null || true
    fi
    if [ -d "$here_base" ]; then change "remove $base" rm -rf "$here_base"; fi
    if [ -n "$purge" ]; then
        for folder in /etc/afterglow /var/lib/afterglow /var/cache/afterglow; do
            [ ! -d "$tree$folder" ] || change "remove $folder" rm -rf "$tree$folder"
        done
        if [ -z "$tree" ] && getent passwd afterglow >/dev/null; then
            change 'remove the user afterglow' userdel afterglow
        fi
    fi
    if runs_systemd; then systemctl daemon-reload; fi
    [ -n "$dry" ] || say 'done; restart the machine'
}

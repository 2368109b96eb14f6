# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# The set-up that app/run and tests/run share: Debian packages, configuring, building. To be sourced.

# What the build takes, by name in Debian 12, without what those recommend. The tests do with them.
packages=(
    g++ cmake ninja-build
    qt6-base-dev
    libqt6sql6-sqlite # Qt's driver for the store
    libqt6opengl6-dev # Qt Charts asks for it
    qt6-charts-dev
    qt6-svg-dev # its library draws the icons too
    qt6-tools-dev qt6-l10n-tools # translations: what CMake looks for, and the programs
    libqcustomplot-dev
    libtorch-dev
    libgloo-dev # LibTorch's exchange between processes that train together
    libfaiss-dev # finds the best of very many movies
    libopenblas0-pthread # LibTorch's matrix products; without it learning is nine times slower
    libeigen3-dev
    libcsv-dev
    libcli11-dev
    libexpected-dev
    libxlsxwriter-dev
    zlib1g-dev
)
# What some tests take beside; tests/run names it.
test_packages=()
# A Wayland session that offers no X display.
if [[ -n ${WAYLAND_DISPLAY:-} && -z ${DISPLAY:-} ]]; then
    packages+=(qt6-wayland)
fi

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

say() {
    printf '%s\n' "$*" >&2
}

# The last line of standard input again and again in one line of the terminal.
show_progress() {
    local line width
    width=$(tput cols 2>/dev/null || echo 80)
    while IFS= read -r line; do
        printf '\r%s\e[K' "${line:0:width-1}" >&2
    done
    printf '\r\e[K' >&2
}

# step LOG COMMAND...: runs the command with its output in the log, on a terminal as short progress. A failure shows the
# log's end and its name.
step() {
    local log=$1 status=0
    shift
    printf '\n== %s\n' "$*" >>"$log"
    if [[ -t 2 ]]; then
        "$@" 2>&1 | tee -a "$log" | show_progress || status=$?
    else
        "$@" >>"$log" 2>&1 || status=$?
    fi
    if ((status != 0)); then
        tail -n 40 "$log" >&2
        say "Failed: $* (all of its output is in $log)"
    fi
    return "$status"
}

# missing_packages NAME...: those that are not installed, a line each.
missing_packages() {
    local name state
    local -A installed=()
    while read -r name state; do
        if [[ $state == installed ]]; then
            installed[$name]=1
        fi
    done < <(dpkg-query --show --showformat '${Package} ${db:Status-Status}\n' "$@" 2>/dev/null)
    for name in "$@"; do
        if [[ -z ${installed[$name]:-} ]]; then
            printf '%s\n' "$name"
        fi
    done
}

# install_packages LOG: installs what is missing; where nothing is, the network is not touched.
install_packages() {
    local log=$1 missing as_root=()
    if ! command -v dpkg-query >/dev/null; then
        say "This is no Debian, so its packages can't be checked; CineQ needs: ${packages[*]}"
        return 0
    fi
    mapfile -t missing < <(missing_packages "${packages[@]}")
    if ((${#missing[@]} == 0)); then
        return 0
    fi
    local install=(apt-get install --yes --no-install-recommends "${missing[@]}")
    say "CineQ needs Debian packages that are not installed: ${missing[*]}"
    if ((EUID != 0)); then
        if ! command -v sudo >/dev/null; then
            say "Only root may install packages, and there is no sudo here. Run this as root, then start again:"
            say "apt-get update && ${install[*]}"
            return 1
        fi
        say "Only root may install packages, so sudo may ask for your password; nothing else is done as root."
        as_root=(sudo)
    fi
    say "Installing them with apt-get (some 500 MB to download on a fresh machine)..."
    as_root+=(env DEBIAN_FRONTEND=noninteractive)
    # Package lists that can't all be fetched may still do.
    step "$log" "${as_root[@]}" apt-get update || true
    step "$log" "${as_root[@]}" "${install[@]}"
}

# try_packages LOG NAME...: installs what is missing of packages that are good to have, where that asks for no password.
try_packages() {
    local log=$1 missing as_root=()
    shift
    command -v dpkg-query >/dev/null || return 0
    mapfile -t missing < <(missing_packages "$@")
    if ((${#missing[@]} == 0)); then
        return 0
    fi
    if ((EUID != 0)); then
        as_root=(sudo -n)
    fi
    as_root+=(env DEBIAN_FRONTEND=noninteractive)
    "${as_root[@]}" apt-get install --yes --no-install-recommends "${missing[@]}" >>"$log" 2>&1 ||
        say "Going on without ${missing[*]}: the tests that need them are skipped."
}

# The BLAS that LibTorch will load; a line if that is a slow one.
check_blas() {
    local library chosen
    for library in /usr/lib/*/libblas.so.3; do
        chosen=$(readlink -f "$library") || continue
        if [[ $chosen != *openblas* && $chosen != *mkl* ]]; then
            local name=libblas.so.3-${library#/usr/lib/}
            say "Note: $library is $chosen, with which learning is several times slower than with OpenBLAS;" \
                "choose that by: update-alternatives --config ${name%/*}"
        fi
    done
}

# configure LOG PRESET FOLDER: unless the folder is a build of these sources already.
configure() {
    local log=$1 preset=$2 folder=$3
    if [[ -f $folder/build.ninja ]] && grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$folder/CMakeCache.txt"; then
        return 0
    fi
    say "Configuring $folder..."
    step "$log" cmake --fresh --preset "$preset" -S "$root"
}

# As many compilers at once as there are processors, and memory for: LibTorch's headers take 1.5 GB each.
compilers() {
    local processors megabytes
    processors=$(nproc)
    megabytes=$(awk '/^MemAvailable:/ { print int($2 / 1024) }' /proc/meminfo)
    local fitting=$((megabytes / 1500))
    echo $((fitting < 1 ? 1 : fitting < processors ? fitting : processors))
}

# build LOG FOLDER TARGET...
build() {
    local log=$1 folder=$2
    shift 2
    # Asked first: finding nothing to do is quick, and needs no word.
    if ninja -C "$folder" -n "$@" 2>/dev/null | grep -qxF 'ninja: no work to do.'; then
        return 0
    fi
    say "Building..."
    step "$log" ninja -C "$folder" -j "$(compilers)" "$@"
}

# set_up PRESET FOLDER [TARGET...]: installs, configures and builds what is not yet; all targets where none is named.
set_up() {
    local preset=$1 folder=$root/$2
    local log=$folder/setup.log
    shift 2
    mkdir -p "$folder"
    exec 9>"$folder/setup.lock"
    if ! flock --nonblock 9; then # two at once would build into each other
        say "Waiting for another set-up of $folder to end..."
        flock 9
    fi
    : >"$log"
    install_packages "$log"
    try_packages "$log" "${test_packages[@]}"
    check_blas
    configure "$log" "$preset" "$folder"
    build "$log" "$folder" "$@"
    exec 9>&-
}

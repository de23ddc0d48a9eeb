#!/usr/bin/env bash
# From a fresh Debian 12 or 13 to a running Pastiche.
#
#   packaging/setup.sh run    installs what is missing, builds, and opens the window on the bundled
#                             photo and painting; without a display it renders them to
#                             pastiche-demo.png in the current folder
#   packaging/setup.sh test   installs what is missing, builds, and runs every test
#   packaging/setup.sh build  installs what is missing and builds
#   packaging/setup.sh package
#                             installs what is missing and makes a package for this Debian, to be
#                             installed by apt, in build/package
#
# The first three install what the tests need, too; PyTorch, which some compare with, "test" alone.
# Each may be run again at any time: what is there is not done twice.
set -euo pipefail

repository=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

is_installed() { [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }

# Debian 13 has a LibTorch for graphics cards (contrib). Whoever has installed that keeps it: the
# two cannot be there together.
libtorch=libtorch-dev python_torch=python3-torch
if is_installed libtorch-cuda-dev; then
  libtorch=libtorch-cuda-dev python_torch=python3-torch-cuda
fi

build_packages=(
  g++ cmake ninja-build pkg-config
  qt6-base-dev qt6-l10n-tools qt6-svg-dev libgl-dev libqcustomplot-dev
  "$libtorch" libopenblas0 libdnnl-dev
  libopencv-core-dev libopencv-imgproc-dev libopencv-videoio-dev
  libexiv2-dev liblcms2-dev libjpeg-dev libpng-dev zlib1g-dev libtiff-dev libwebp-dev libheif-dev libgif-dev libzip-dev
  libfreetype-dev libfontconfig-dev
  libexpected-dev nlohmann-json3-dev libcli11-dev libssl-dev
  libcurl4-openssl-dev
)
# fonts-wqy-microhei: without a font that has Chinese signs the window speaks in boxes. It is the
# smallest that has the simplified ones: 5 MB, where fonts-noto-cjk has 90.
run_packages=(qt6-qpa-plugins qt6-translations-l10n libqt6svg6 fonts-dejavu-core fonts-inter fonts-wqy-microhei ca-certificates)
test_packages=(libgtest-dev libgmock-dev libbenchmark-dev dbus-daemon)
# From Debian 13 on Qt's SVG icons, libheif's decoders, and the encoders that the tests write with, are
# packages of their own. "testing" has no number; those of Debian's descendants may have a point.
debian=$(. /etc/os-release 2>/dev/null && echo "${VERSION_ID:-99}" || echo 99)
debian=${debian%%.*}
if [ "$debian" -ge 13 ]; then
  run_packages+=(qt6-svg-plugins libheif-plugin-libde265 libheif-plugin-dav1d)
  test_packages+=(libheif-plugin-x265 libheif-plugin-aomenc)
fi
# For tests/crosscheck alone, which is skipped without them: 170 MB.
crosscheck_packages=("$python_torch" python3-numpy python3-pil)

say() { printf 'setup: %s\n' "$*"; }
fail() { printf 'setup: %s\n' "$*" >&2; exit 1; }

install_packages() {
  command -v dpkg-query >/dev/null || fail "this is not Debian; install what packaging/setup.sh lists, then use cmake --preset release"
  local missing=() package
  for package in "$@"; do
    is_installed "$package" || missing+=("$package")
  done
  [ ${#missing[@]} -gt 0 ] || return 0
  say "installing from Debian: ${missing[*]}"
  local as_root=()
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || fail "these packages need root, and there is no sudo; as root run: apt-get install ${missing[*]}"
    say "this needs root: sudo may ask for your password"
    as_root=(sudo)
  fi
  "${as_root[@]}" apt-get update -q
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}"
}

# build [TARGET ...]: configures once, then builds what has changed; without targets, everything.
# What was built for one LibTorch is built anew for another: packages have the times of their making,
# by which nothing of it would count as changed.
build() {
  local targets=() log
  [ $# -eq 0 ] || targets=(--target "$@")
  (
    cd "$repository"
    if [ -d build/release ] && [ "$(cat build/libtorch 2>/dev/null || echo libtorch-dev)" != "$libtorch" ]; then
      say "building anew, for $libtorch"
      rm -rf build/release
    fi
    if [ ! -f build/release/build.ninja ]; then
      say "configuring"
      mkdir -p build
      log=build/configure.log
      # Warnings are errors in continuous integration.
      local werror=OFF
      [ "${CI:-}" != true ] || werror=ON
      cmake --preset release -DPASTICHE_WERROR=$werror >"$log" 2>&1 || { cat "$log" >&2; fail "configuring failed: see above"; }
      echo "$libtorch" >build/libtorch
    fi
    say "building (the first time takes several minutes)"
    cmake --build --preset release "${targets[@]}"
  )
}

run() {
  install_packages "${build_packages[@]}" "${run_packages[@]}" "${test_packages[@]}"
  build pastiche pastiche-cli
  local samples=$repository/resources/samples
  local photo=$samples/coast.jpg painting=$samples/strokes.jpg
  if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    say "opening the window"
    exec "$repository/build/release/app/pastiche/pastiche" --content "$photo" --style "$painting"
  fi
  say "there is no display: rendering the bundled pair"
  "$repository/build/release/app/cli/pastiche-cli" render --content "$photo" --style "$painting" \
    --output "$PWD/pastiche-demo.png"
}

run_tests() {
  install_packages "${build_packages[@]}" "${run_packages[@]}" "${test_packages[@]}" \
    "${crosscheck_packages[@]}"
  build
  cd "$repository"
  ctest --preset release
  # One entry of CTest's is a program of many tests: what of them was left out is said here.
  sed -n 's/^\[  SKIPPED \] \([^ ,]*\.[^ ,]*\).*/skipped: \1/p' \
    build/release/Testing/Temporary/LastTest.log | sort -u
}

# The sources are copied: dpkg-buildpackage wants its folder at their top, and leaves files there.
package() {
  install_packages "${build_packages[@]}" dpkg-dev debhelper fakeroot
  local version there=$repository/build/package
  version=$(sed -n 's/^project(Pastiche VERSION \([0-9.]*\).*/\1/p' "$repository/CMakeLists.txt")
  rm -rf "$there"
  mkdir -p "$there/pastiche-$version"
  tar -C "$repository" --exclude=./build --exclude=./.git -c . | tar -C "$there/pastiche-$version" -x
  cp -a "$repository/packaging/debian" "$there/pastiche-$version/debian"
  say "building the package (this takes several minutes)"
  (cd "$there/pastiche-$version" && dpkg-buildpackage -b -us -uc >"$there/build.log" 2>&1) ||
    { tail -30 "$there/build.log" >&2; fail "the package could not be built: see $there/build.log"; }
  rm -rf "$there/pastiche-$version"
  say "install it with: sudo apt install $(ls "$there"/pastiche_*.deb)"
}

case "${1:-}" in
  run) run ;;
  test) run_tests ;;
  build) install_packages "${build_packages[@]}" "${run_packages[@]}" "${test_packages[@]}"; build ;;
  package) package ;;
  *) sed -n '2,15s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"; exit 2 ;;
esac

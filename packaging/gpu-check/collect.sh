#!/usr/bin/env bash
# Gathers what a bare machine with a graphics card lacks to build and measure Pastiche there, of
# Debian's packages and as one archive, in a folder that git ignores. Run on Debian 12 or 13 on which
# packaging/setup.sh has installed what the build needs; it installs nothing, and needs no root.
#
#   packaging/gpu-check/collect.sh [FOLDER]     FOLDER: .gpu-check in the repository if not given
#
# The other machine needs a C++20 compiler, CMake, ninja and a Python with PyTorch for CUDA. Take the
# repository and the folder there, and run packaging/gpu-check/run.sh. Sources, the network and the
# two small pictures are the repository's own.
set -euo pipefail

repository=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
folder=${1:-$repository/.gpu-check}
most_megabytes=50

say() { printf 'gpu check: %s\n' "$*"; }
fail() { printf 'gpu check: %s\n' "$*" >&2; exit 1; }
for program in apt-get dpkg dpkg-query ldd strip; do
  command -v "$program" >/dev/null || fail "there is no $program: run this on Debian"
done

# Headers and what links against them. Their libraries, and those that these need, are found below.
development=(
  libopencv-core-dev libopencv-imgproc-dev libexiv2-dev liblcms2-dev libjpeg62-turbo-dev libpng-dev
  zlib1g-dev libtiff-dev libwebp-dev libsharpyuv-dev libgif-dev libzip-dev libfreetype-dev
  libfontconfig-dev libexpected-dev nlohmann-json3-dev libcli11-dev libssl-dev libcurl4-openssl-dev
  libgtest-dev libgmock-dev pkgconf pkgconf-bin
)
libraries=(
  opencv_core opencv_imgproc exiv2 lcms2 jpeg png16 z tiff webp webpdemux webpmux gif zip freetype
  fontconfig ssl crypto pkgconf
)
# Every Linux has these, and none older than Debian 12's.
of_the_system='^(libc6|libgcc-s1|libstdc\+\+6|libgomp1|libquadmath0|libgfortran5|libopenblas.*)$'
# The plain ones in the place of OpenBLAS, which is larger than all else and does nothing here.
packages=("${development[@]}" libblas3 liblapack3 libgfortran5 libquadmath0)

# Empty for none. A library may be known under /lib that lies in /usr/lib.
package_of() {
  local file found
  file=$(readlink -f "$1")
  for found in "$file" "${file#/usr}" "/usr$file"; do
    found=$(dpkg-query -S "$found" 2>/dev/null | head -1 | cut -d: -f1 || true)
    if [ -n "$found" ]; then
      echo "$found"
      return
    fi
  done
}

for name in "${libraries[@]}"; do
  file=$(ls /usr/lib/*/lib"$name".so /usr/lib/*/lib"$name".so.[0-9]* 2>/dev/null | head -1 || true)
  [ -n "$file" ] || fail "there is no lib$name: run packaging/setup.sh build"
  for needed in "$file" $(ldd "$file" | awk '$3 ~ /^\// { print $3 }'); do
    package=$(package_of "$needed")
    if [ -n "$package" ] && ! [[ $package =~ $of_the_system ]]; then packages+=("$package"); fi
  done
done
# Libcurl is looked for, and then only linked by what is not built there: fetching networks. What it
# needs itself stays here.
curl=$(ls /usr/lib/*/libcurl.so.4 2>/dev/null | head -1 || true)
[ -n "$curl" ] || fail "there is no libcurl: run packaging/setup.sh build"
packages+=("$(package_of "$curl")")
mapfile -t packages < <(printf '%s\n' "${packages[@]}" | sort -u)

downloads=$(mktemp -d)
trap 'rm -rf "$downloads"' EXIT
root=$downloads/root
mkdir -p "$folder" "$root"
say "fetching ${#packages[@]} packages"
available=()
for package in "${packages[@]}"; do
  if [[ $(LC_ALL=C apt-cache policy "$package") == *'Candidate: '[^\(]* ]]; then available+=("$package"); fi
done
(cd "$downloads" && apt-get -q -o APT::Sandbox::User=root download "${available[@]}" >log 2>&1) ||
  { tail -3 "$downloads/log" >&2; fail "the packages could not be fetched"; }
for file in "$downloads"/*.deb; do dpkg -x "$file" "$root"; done

rm -rf "${root:?}/usr/share/doc" "$root/usr/share/man" "$root/usr/share/locale" "$root/usr/share/lintian" \
  "$root/usr/share/bug" "$root/usr/share/gdb" "$root/usr/src" "${root:?}/etc" "${root:?}/var"
# Debian 12 has a few libraries in /lib.
if [ -d "$root/lib" ] && [ ! -L "$root/lib" ]; then
  cp -a "$root/lib/." "$root/usr/lib/"
  rm -rf "${root:?}/lib"
fi
# The alternatives that a package manager would have set up.
multiarch=$(cd "$root/usr/lib" && ls -d ./*-linux-gnu | head -1)
for name in blas lapack; do
  for file in "$root/usr/lib/$multiarch/$name"/lib$name.so.3*; do
    [ -e "$file" ] && ln -sf "$name/$(basename "$file")" "$root/usr/lib/$multiarch/$(basename "$file")"
  done
done
# Parts of these packages that nothing here loads.
for part in engines-3 ossl-modules 'libbrotlienc.*' 'libtiffxx.*' 'libexpatw.*'; do
  find "$root/usr/lib" -name "$part" -prune -exec rm -rf {} +
done
find "$root" -name '*.a' ! -name 'libgtest*.a' ! -name 'libgmock*.a' ! -name 'libexiv2-xmp.a' -delete
find "$root/usr/lib" -name '*.so*' -type f -exec strip --strip-unneeded {} + 2>/dev/null || true

tar -C "$root" -czf "$folder/root.tar.gz" .
cp "$repository/resources/samples/coast.jpg" "$repository/resources/samples/strokes.jpg" "$folder/"
printf '%s\n' "${available[@]}" >"$folder/packages.txt"
megabytes=$(du -sm --apparent-size "$folder" | cut -f1)
say "$folder: $megabytes MB"
if [ "$megabytes" -gt "$most_megabytes" ]; then
  du -am --apparent-size "$folder" | sort -rn | head -20 >&2
  fail "that is more than $most_megabytes MB"
fi

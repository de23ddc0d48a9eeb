#!/usr/bin/env bash
# Builds Pastiche's core on a machine with a graphics card, tests it there and measures it; needs no
# network and no root. packaging/gpu-check/collect.sh has gathered what such a machine lacks.
#
#   packaging/gpu-check/run.sh [FOLDER] [RESULTS]
#
#   FOLDER    what was collected: .gpu-check in the repository if not given
#   RESULTS   where the results go: the folder OUT names, or gpu-check-results
#
#   PYTHON    the Python with PyTorch: python3 if not set
#   DEVICE    cuda if not set; cpu rehearses all of it on the processor, at small sizes
#   SECONDS_FOR_TESTS, SECONDS_FOR_BENCHMARK   when to give up: 150 and 240 if not set
#   ONLY      of configure, build, test, measure: those to do; all if not set
#
# RESULTS then holds summary.json, the log, gpu_benchmark.json, textbook.json and the pictures.
set -uo pipefail

repository=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
collected=${1:-$repository/.gpu-check}
results=${2:-${OUT:-$repository/gpu-check-results}}
python=${PYTHON:-python3}
device=${DEVICE:-cuda}
test_seconds=${SECONDS_FOR_TESTS:-150}
benchmark_seconds=${SECONDS_FOR_BENCHMARK:-240}
only=${ONLY:-configure build test measure}
build=$repository/build/gpu-check
tests=(device_test optimizer_test objective_test session_test)

mkdir -p "$results"
exec > >(tee -a "$results/log.txt") 2>&1
say() { printf 'gpu check: %s\n' "$*"; }
wants() { [[ " $only " == *" $1 "* ]]; }

archive=$collected/root.tar.gz
[ -f "$archive" ] || { say "there is no $archive: run packaging/gpu-check/collect.sh first"; exit 2; }
root=$repository/build/gpu-check-root
if [ ! -d "$root/usr" ] || [ "$archive" -nt "$root" ]; then
  rm -rf "${root:?}"
  mkdir -p "$root"
  tar -C "$root" -xzf "$archive" || { say "$archive cannot be unpacked: collect it again"; exit 2; }
  touch "$root"
fi
libraries=$(cd "$root/usr/lib" && ls -d "$PWD"/*-linux-gnu | head -1)
multiarch=$(basename "$libraries")
torch=$("$python" -c 'import torch; print(torch.utils.cmake_prefix_path)') ||
  { say "$python has no PyTorch"; exit 2; }
torch_libraries=$("$python" -c 'import os, torch; print(os.path.join(os.path.dirname(torch.__file__), "lib"))')
"$python" -c 'import torch; print("PyTorch", torch.__version__, "CUDA", torch.version.cuda, torch.cuda.is_available() and torch.cuda.get_device_name())'

steps=()
# step NAME SECONDS COMMAND...: does it, notes how it ended and how long it took.
step() {
  local name=$1 limit=$2 begin=$SECONDS status
  shift 2
  say "$name"
  timeout "$limit" "$@"
  status=$?
  steps+=("{\"step\": \"$name\", \"exit_code\": $status, \"seconds\": $((SECONDS - begin))}")
  say "$name: exit code $status after $((SECONDS - begin)) s"
  return $status
}
# Only for our own programs: Python has its own.
with_libraries=(env OMP_WAIT_POLICY=passive LD_LIBRARY_PATH="$libraries:$libraries/blas:$libraries/lapack:$torch_libraries")

# Nor has cmake anything to do with them; what it calls has.
pkgconf=$root/pkgconf
printf '#!/bin/sh\nLD_LIBRARY_PATH="%s" exec "%s" "$@"\n' "$libraries" "$root/usr/bin/pkgconf" >"$pkgconf"
chmod +x "$pkgconf"
export PKG_CONFIG_LIBDIR=$libraries/pkgconfig:$root/usr/share/pkgconfig
export PKG_CONFIG_SYSROOT_DIR=$root
failed=0
if wants configure; then
  step configure 180 cmake -S "$repository" -B "$build" -G Ninja \
    -DCMAKE_BUILD_TYPE=Release -DCMAKE_PREFIX_PATH="$torch;$root/usr" \
    -DCMAKE_LIBRARY_ARCHITECTURE="$multiarch" -DPKG_CONFIG_EXECUTABLE="$pkgconf" \
    -DOPENSSL_ROOT_DIR="$root/usr" -DCMAKE_EXE_LINKER_FLAGS="-Wl,-rpath-link,$libraries:$libraries/blas:$libraries/lapack" \
    -DPASTICHE_WINDOW=OFF -DPASTICHE_FILM=OFF -DPASTICHE_HEIF=OFF -DPASTICHE_BUILD_BENCHMARKS=ON || failed=1
fi
if [ $failed = 0 ] && wants build; then
  step build 420 cmake --build "$build" --target gpu_benchmark "${tests[@]}" || failed=1
fi
# What runs on a device; the processor's own tests run where there is none. Without those that a card
# skips because it is there, or counts nothing.
seen='*/cuda:*/other:Devices*:LbfgsHistory*:MemoryOfADevice*:DeviceThatGivesOut*:*VectorsBeside*:DeviceWishes*:FetchesOfAnEvaluation*:LbfgsOnOtherDevice*'
seen+=':-Devices.WithoutACard*:*WaitsOncePerEvaluation*/cuda'
if [ $failed = 0 ] && wants test; then
  for name in "${tests[@]}"; do
    program=$(find -L "$build/tests" -name "$name" -type f | head -1)
    # What runs on a device; the processor's own tests run where there is none.
    step "$name" "$test_seconds" "${with_libraries[@]}" "$program" \
      --gtest_filter="$seen" \
      --gtest_output="json:$results/$name.json" || failed=1
  done
fi
if wants measure && [ -x "$build/tests/bench/gpu_benchmark" ]; then
  sizes=512,1024,2048,4096
  runs=512,1024,2048,4096,8064
  small=8192
  more=()
  if [ "$device" = cpu ]; then
    sizes=64,128
    runs=64,128
    small=128
    more=(--networks builtin --rounds 2)
  fi
  step gpu_benchmark "$benchmark_seconds" "${with_libraries[@]}" \
    "$build/tests/bench/gpu_benchmark" "$collected/coast.jpg" "$collected/strokes.jpg" --device "$device" \
    --sizes $sizes --run-sizes $runs --small-card $small --json "$results/gpu_benchmark.json" --pictures "$results" "${more[@]}" || failed=1
  step textbook "$benchmark_seconds" "$python" "$repository/tests/bench/gpu/textbook.py" --device "$device" \
    --sizes $sizes --json "$results/textbook.json" "${more[@]}" || failed=1
fi

"$python" - "$results" "$device" "${steps[@]}" <<'END'
import json, os, sys

results, device, steps = sys.argv[1], sys.argv[2], [json.loads(step) for step in sys.argv[3:]]

def read(name):
    path = os.path.join(results, name)
    return json.load(open(path, encoding="utf-8")) if os.path.exists(path) else {}

ours, textbook = read("gpu_benchmark.json"), read("textbook.json")
key = lambda entry: (entry["network"], entry["side"], entry["precision"])
theirs = {key(entry): entry for entry in textbook.get("evaluations", [])}
comparison = []
for entry in ours.get("evaluations", []):
    other = theirs.get(key(entry), {})
    if "seconds" in entry and "seconds" in other:
        comparison.append({"network": entry["network"], "side": entry["side"], "precision": entry["precision"],
                           "seconds": entry["seconds"], "textbook_seconds": other["seconds"],
                           "times_as_fast": other["seconds"] / entry["seconds"],
                           "peak_device_memory": entry["peak_device_memory"],
                           "textbook_peak_device_memory": other["peak_device_memory"]})
# A test that was skipped has shown nothing of the card.
skipped = []
for step in steps:
    for suite in read(step["step"] + ".json").get("testsuites", []):
        skipped += ["%s.%s" % (suite["name"], test["name"]) for test in suite["testsuite"]
                    if test.get("result") == "SKIPPED"]
summary = {"steps": steps, "skipped": skipped, "device": {name: ours.get(name) for name in
                                      ("device", "name", "memory", "libtorch", "cuda_driver", "cuda_runtime")},
           "ceiling": ours.get("ceiling"), "evaluations": comparison, "runs": ours.get("runs")}
with open(os.path.join(results, "summary.json"), "w", encoding="utf-8") as file:
    json.dump(summary, file, indent=2)
    file.write("\n")
print(json.dumps(summary))
if skipped and device != "cpu":
    print("gpu check: %d tests were skipped: they do not see the card" % len(skipped))
    sys.exit(1)
END
[ $? = 0 ] || failed=1
exit $failed

#!/usr/bin/env bash
# Packs what scripts/bench_gpu.sh needs on a bare machine without network into one archive:
#
#   scripts/pack_gpu_bench.sh LLAMA_CPP_PYTHON.tar.gz SMALL.gguf OUT.tar.xz [LIBRARIES]
#
# LLAMA_CPP_PYTHON.tar.gz  source package of the locked version (pip download --no-binary :all:)
# SMALL.gguf               any small model: only its tokenizer is packed
# LIBRARIES                folder with a build for the machine's GPU, which then need not be made
#                          there: libllama.so, libggml*.so, llama-bench, llama-batched-bench
#
# On the machine: tar xf OUT.tar.xz && gpu-bench/project/scripts/bench_gpu.sh gpu-bench RESULTS
set -euo pipefail

[[ $# -ge 3 ]] || { sed -n '2,12p' "$0" >&2; exit 2; }
package=$(realpath "$1") small=$(realpath "$2") archive=$(realpath -m "$3")
root=$(cd "$(dirname "$0")/.." && pwd)
python=${PYTHON:-$root/.venv/bin/python}
most=$((60 << 20)) # bytes that can be brought
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
into="$work/gpu-bench"
mkdir -p "$into/project" "$into/python" "$into/wheels"

# The project without what no measurement opens.
git -C "$root" archive HEAD app assets/sample-library assets/models.toml \
    assets/readers assets/calibrations scripts pyproject.toml docs/benchmarks.md |
    tar -x -C "$into/project"
git -C "$root" rev-parse --short HEAD >"$into/commit"

# llama.cpp's sources, without documents, models and the tools that are not used.
tar -x -z -C "$work" -f "$package"
from=$(echo "$work"/llama_cpp_python-*/)
cp -r "$from/llama_cpp" "$into/python/"
kept="$into/llama.cpp"
mkdir -p "$kept/tools"
cp -r "$from/vendor/llama.cpp/"{CMakeLists.txt,LICENSE,cmake,common,ggml,include,src,vendor} "$kept/"
cp -r "$from/vendor/llama.cpp/tools/"{batched-bench,llama-bench} "$kept/tools/"
printf 'add_subdirectory(batched-bench)\nadd_subdirectory(llama-bench)\n' >"$kept/tools/CMakeLists.txt"

# The tokenizer for the large model that is made there.
PYTHONPATH="$root" "$python" "$root/scripts/random_model.py" "$into/tokenizer.gguf" \
    --like "$small" --tokenizer-only

# Packages that a machine with PyTorch and sentence-transformers lacks, as locked.
lock="$root/packaging/locks/product.txt"
for name in chromadb diskcache gguf msgspec nvidia-ml-py platformdirs psutil sqlcipher3 tomlkit; do
    sed -n "/^$name==/,/^[^ ]/{/^$name==/p;/^ /p}" "$lock"
done >"$work/wheels.txt"
"$python" -m pip download -q --no-deps --require-hashes --only-binary=:all: \
    --dest "$into/wheels" -r "$work/wheels.txt"

[[ $# -lt 4 ]] || cp -r "$4" "$into/libraries"
tar -c -C "$work" gpu-bench | xz -T0 -6 >"$archive"
size=$(stat -c %s "$archive")
printf '%s: %d MiB\n' "$archive" $((size >> 20))
((size <= most)) || { echo "It is larger than $((most >> 20)) MiB." >&2; exit 1; }

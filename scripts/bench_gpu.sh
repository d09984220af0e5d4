#!/usr/bin/env bash
# Measures this checkout on one GPU, in one go and under nine minutes, without network:
#
#   scripts/bench_gpu.sh FOLDER OUT
#
# FOLDER  what scripts/pack_gpu_bench.sh packed, unpacked: llama.cpp's sources, packages, a tokenizer,
#         and perhaps a build for this GPU in FOLDER/libraries
# OUT     folder for the build, the model, and figures.md
#
# KIND=cuda (default), vulkan or cpu is what is built and measured; SHAPE gives the large model another
# shape, to try the script where there is no GPU: SHAPE="--layers 2 --width 256 --heads 4 --inner 512".
# What is there already in OUT is used again. Clocks, power and modes of the card are left alone.
set -euo pipefail

[[ $# -eq 2 ]] || { sed -n '2,13p' "$0" >&2; exit 2; }
packed=$(realpath "$1") out=$(realpath -m "$2")
root=$(cd "$(dirname "$0")/.." && pwd)
python=${PYTHON:-python3} kind=${KIND:-cuda}
read -ra shape <<<"${SHAPE:-}"
mkdir -p "$out/home"
model="$out/random.gguf" report="$out/figures.md"
most=540 # seconds for all; a step that would begin after its share is left out, and that is said

step() { printf '== %s (%ds)\n' "$1" "$SECONDS"; }
say() { printf '%s\n' "$*" >>"$report"; }
# Seconds left for a step that should leave some for the later ones; at least one.
left() { local rest=$((most - SECONDS - $1)); echo $((rest > 1 ? rest : 1)); }

step "packages"
site="$out/site"
if [[ ! -d $site ]] && compgen -G "$packed/wheels/*.whl" >/dev/null; then
    "$python" -m pip install -q --no-index --no-deps --no-compile --target "$site" \
        "$packed"/wheels/*.whl
fi
export PYTHONPATH="$root:$packed/python${PYTHONPATH:+:$PYTHONPATH}:$site"

step "build"
cublas=$("$python" -c 'import importlib.util as u, pathlib
spec = u.find_spec("nvidia")
print(next((str(p) for f in (spec.submodule_search_locations if spec else ())
            for p in pathlib.Path(f).glob("cu1*")), ""))')
if [[ -n $cublas ]]; then # the libraries from pip have no plain name
    mkdir -p "$out/links"
    for name in cublas cublasLt; do
        ln -sf "$(ls "$cublas"/lib/lib$name.so.* | head -1)" "$out/links/lib$name.so"
    done
    export LD_LIBRARY_PATH="$cublas/lib${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
fi
build="$out/build/bin"
[[ ! -d $packed/libraries ]] || build="$packed/libraries"
if [[ ! -x $build/llama-batched-bench ]]; then
    flags=()
    case $kind in
    cuda)
        capability=$(nvidia-smi --query-gpu=compute_cap --format=csv,noheader | head -1 | tr -d .)
        flags=(-DGGML_CUDA=ON "-DCMAKE_CUDA_ARCHITECTURES=$capability" -DGGML_CUDA_NO_VMM=ON)
        [[ -z $cublas ]] || flags+=("-DCMAKE_CUDA_FLAGS=-I$cublas/include"
            "-DCUDA_cublas_LIBRARY=$out/links/libcublas.so"
            "-DCUDA_cublasLt_LIBRARY=$out/links/libcublasLt.so")
        ;;
    vulkan) flags=(-DGGML_VULKAN=ON "-DCMAKE_CXX_FLAGS=-include $root/scripts/vulkan_layer_settings.h") ;;
    esac
    cmake -S "$packed/llama.cpp" -B "$out/build" -G Ninja -DCMAKE_BUILD_TYPE=Release \
        -DLLAMA_CURL=OFF -DLLAMA_BUILD_TESTS=OFF -DLLAMA_BUILD_EXAMPLES=OFF -DLLAMA_BUILD_SERVER=OFF \
        -DBUILD_SHARED_LIBS=ON "${flags[@]}" >"$out/configure.log"
    cmake --build "$out/build" --target llama llama-bench llama-batched-bench >"$out/build.log"
fi
export LLAMA_CPP_LIB_PATH="$build"

step "model"
[[ -s $model ]] || "$python" "$root/scripts/random_model.py" "$model" --like "$packed/tokenizer.gguf" "${shape[@]}"

cd "$root"
: >"$report"
named=$("$python" -c 'from app.adapters.ggml.devices import gpus
print(", ".join(gpu.description for gpu in gpus()) or "processor")')
say "### $named, $(date -u +%F)"
say
say "Commit $(cat "$packed/commit" 2>/dev/null || echo unknown), \`scripts/bench_gpu.sh\`, KIND=$kind."

# Each reference right beside what is compared with it, so that both see the same card.
settings="$out/home/settings.toml"
printf '[answers]\nmodel = "%s"\n[engine]\nparallel = 32\n' "$model" >"$settings"

step "llama-batched-bench"
say; say '```'
timeout "$(left 240)" "$build/llama-batched-bench" -m "$model" -ngl 99 -c 24576 -b 2048 -ub 512 \
    -npp 512 -ntg 128 -npl 1,8,32 2>"$out/batched.log" | grep '|' >>"$report" ||
    say "failed or out of time: $(tail -1 "$out/batched.log")"
say '```'

step "alcove bench engine"
for parallel in 8 32; do
    say; say "\`alcove bench engine --parallel $parallel\`:"; say; say '```'
    timeout "$(left 150)" "$python" -m app bench engine --home "$out/home" --rounds 2 \
        --parallel "$parallel" --prompt-tokens 512 --answer-tokens 128 2>"$out/engine.log" \
        >>"$report" || say "failed: $(tail -1 "$out/engine.log")"
    say '```'
done

step "alcove bench sweep"
timeout "$(left 120)" "$python" -m app index assets/sample-library --home "$out/home" \
    >/dev/null 2>"$out/index.log" || say "failed: $(tail -1 "$out/index.log")"
"$python" - >"$out/questions.jsonl" <<'PYTHON'
import json
for n in range(64):
    print(json.dumps({"id": str(n), "question": f"What is said about matter {n} of the contract?"}))
PYTHON
say; say '`alcove bench sweep`, 5 passages, 32 at once:'; say; say '```'
timeout "$(left 60)" "$python" -m app bench sweep --home "$out/home" --questions "$out/questions.jsonl" \
    --out "$out/sweep" --contexts 5 --concurrency 32 --count 64 >/dev/null 2>"$out/sweep.log" &&
    cat "$out/sweep/sweep.csv" >>"$report" || say "failed: $(tail -1 "$out/sweep.log")"
say '```'

step "embedding"
say; say 'Embedding beside the processor (passages a second):'; say; say '```'
timeout "$(left 5)" "$python" - >>"$report" 2>"$out/embed.log" <<'PYTHON' || say "failed: $(tail -1 "$out/embed.log")"
import subprocess, sys
timed = """
import time
from app.adapters.embedding.sentence_transformers import SentenceTransformersEmbedder
embedder = SentenceTransformersEmbedder()
def rate(count):
    texts = [f"Passage {n} tells of the matter at hand. " * 24 for n in range(count)]
    started = time.perf_counter()
    embedder.embed(texts)
    return count / (time.perf_counter() - started)
rate({warm})
print(rate({count}))
"""
import os
def run(count, **environment):
    script = timed.replace("{warm}", str(count)).replace("{count}", str(count))
    done = subprocess.run([sys.executable, "-c", script], env={**os.environ, **environment},
                          capture_output=True, text=True, check=True)
    return float(done.stdout)
gpu, cpu = run(8192), run(256, CUDA_VISIBLE_DEVICES="")
print(f"GPU {gpu:.0f}, processor {cpu:.0f}, ratio {gpu / cpu:.1f}")
PYTHON
say '```'
step "done: $report"

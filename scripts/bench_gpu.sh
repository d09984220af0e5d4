#!/usr/bin/env bash
# Builds llama.cpp for CUDA and measures this checkout on one NVIDIA GPU, in one go, without network:
#
#   scripts/bench_gpu.sh LLAMA_CPP_SOURCE MODEL.gguf OUT
#
# LLAMA_CPP_SOURCE  llama.cpp's sources (vendor/llama.cpp of llama-cpp-python's package)
# MODEL.gguf        any small model: its tokenizer is given to the large one made here
# OUT               folder for the build, the model, and figures.md
#
# Python must have the project's packages; llama_cpp loads its libraries from LLAMA_CPP_LIB_PATH.
# What is there already in OUT is used again. Clocks, power and modes of the card are left alone.
set -euo pipefail

[[ $# -eq 3 ]] || { sed -n '2,12p' "$0" >&2; exit 2; }
source_folder=$(realpath "$1") small=$(realpath "$2") out=$(realpath -m "$3")
root=$(cd "$(dirname "$0")/.." && pwd)
python=${PYTHON:-python3}
mkdir -p "$out/home"
build="$out/build" model="$out/random-13b.gguf" report="$out/figures.md"

step() { printf '== %s (%ds)\n' "$1" "$SECONDS"; }
say() { printf '%s\n' "$*" >>"$report"; }

step "build"
flags=()
cublas=$("$python" -c 'import importlib.util as u, pathlib
spec = u.find_spec("nvidia")
print(next((str(p) for f in (spec.submodule_search_locations if spec else ())
            for p in pathlib.Path(f).glob("cu1*")), ""))')
if [[ -n $cublas ]]; then # the libraries from pip have no plain name
    mkdir -p "$out/links"
    for name in cublas cublasLt; do
        ln -sf "$(ls "$cublas"/lib/lib$name.so.* | head -1)" "$out/links/lib$name.so"
    done
    flags=("-DCMAKE_CUDA_FLAGS=-I$cublas/include"
        "-DCUDA_cublas_LIBRARY=$out/links/libcublas.so"
        "-DCUDA_cublasLt_LIBRARY=$out/links/libcublasLt.so")
    export LD_LIBRARY_PATH="$cublas/lib${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
fi
capability=$(nvidia-smi --query-gpu=compute_cap --format=csv,noheader | head -1 | tr -d .)
if [[ ! -x $build/bin/llama-batched-bench ]]; then
    cmake -S "$source_folder" -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Release -DGGML_CUDA=ON \
        -DCMAKE_CUDA_ARCHITECTURES="$capability" -DGGML_CUDA_NO_VMM=ON -DLLAMA_CURL=OFF \
        -DLLAMA_BUILD_TESTS=OFF -DLLAMA_BUILD_EXAMPLES=OFF -DLLAMA_BUILD_SERVER=OFF \
        -DBUILD_SHARED_LIBS=ON "${flags[@]}" >"$out/configure.log"
    cmake --build "$build" --target llama llama-bench llama-batched-bench >"$out/build.log"
fi
export LLAMA_CPP_LIB_PATH="$build/bin" PYTHONPATH="$root${PYTHONPATH:+:$PYTHONPATH}"

step "model"
[[ -s $model ]] || "$python" "$root/scripts/random_model.py" "$model" --like "$small"

cd "$root"
: >"$report"
say "### $(nvidia-smi --query-gpu=name --format=csv,noheader | head -1), $(date -u +%F)"
say
say "Commit $(git rev-parse --short HEAD 2>/dev/null || echo unknown), \`scripts/bench_gpu.sh\`."

# Each reference right beside what is compared with it, so that both see the same card.
settings="$out/home/settings.toml"
printf '[answers]\nmodel = "%s"\n[engine]\nparallel = 32\n' "$model" >"$settings"

step "llama-batched-bench"
say; say '```'
"$build/bin/llama-batched-bench" -m "$model" -ngl 99 -c 24576 -b 2048 -ub 512 \
    -npp 512 -ntg 128 -npl 1,8,32 2>"$out/batched.log" | grep '|' >>"$report"
say '```'

step "alcove bench engine"
for parallel in 8 32; do
    say; say "\`alcove bench engine --parallel $parallel\`:"; say; say '```'
    timeout 150 "$python" -m app bench engine --home "$out/home" --rounds 2 \
        --parallel "$parallel" --prompt-tokens 512 --answer-tokens 128 2>"$out/engine.log" \
        >>"$report" || say "failed: $(tail -1 "$out/engine.log")"
    say '```'
done

step "alcove bench sweep"
"$python" -m app index assets/sample-library --home "$out/home" >/dev/null 2>"$out/index.log"
"$python" - >"$out/questions.jsonl" <<'PYTHON'
import json
for n in range(64):
    print(json.dumps({"id": str(n), "question": f"What is said about matter {n} of the contract?"}))
PYTHON
say; say '`alcove bench sweep`, 5 passages, 32 at once:'; say; say '```'
timeout 120 "$python" -m app bench sweep --home "$out/home" --questions "$out/questions.jsonl" \
    --out "$out/sweep" --contexts 5 --concurrency 32 --count 64 >/dev/null 2>"$out/sweep.log" &&
    cat "$out/sweep/sweep.csv" >>"$report" || say "failed: $(tail -1 "$out/sweep.log")"
say '```'

step "embedding"
say; say 'Embedding beside the processor (passages a second):'; say; say '```'
"$python" - >>"$report" 2>"$out/embed.log" <<'PYTHON' || say "failed: $(tail -1 "$out/embed.log")"
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

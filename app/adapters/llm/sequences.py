"""Assigns requests to slots of the KV cache, and reuses common prefixes of earlier ones."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from app.adapters.llm.decoder import Decoder, Sampler
from app.adapters.llm.request import Request

_ALWAYS_COMPUTED = 2
"""Tokens at a prompt's end that are always computed. One is needed for the logits; llama.cpp's
kernels for a single row round differently from those for several, so with two the answer is the
same as without reuse (measured on a CPU with flash attention off: equal logits)."""
_CONTINUED = 0.75
"""Share of a slot's tokens that a prompt must begin with to overwrite the rest: lower drops more of
other chats, higher copies more."""


@dataclass(eq=False, slots=True)
class Slot:
    """A sequence of the KV cache: its computed tokens, and the request that uses it now.

    ``upcoming`` are the tokens to compute next; ``used`` orders slots by last use; the contents of
    a ``stale`` slot must not be reused.
    """

    index: int
    computed: list[int] = field(default_factory=list)
    upcoming: list[int] = field(default_factory=list)
    request: Request | None = None
    sampler: Sampler | None = None
    used: int = 0
    stale: bool = False


class Sequences:
    """Assigns requests to slots so that as much as possible is reused."""

    def __init__(self, decoder: Decoder) -> None:
        self._decoder = decoder
        self._slots = [Slot(index) for index in range(decoder.sequences)]

    def __iter__(self) -> Iterator[Slot]:
        return iter(self._slots)

    def __getitem__(self, index: int) -> Slot:
        return self._slots[index]

    @property
    def held(self) -> int:
        """Number of tokens in all slots."""
        return sum(len(slot.computed) for slot in self._slots)

    def busy(self) -> list[tuple[Slot, Request]]:
        """Return the slots in use, in the order they were begun."""
        used = [(slot, slot.request) for slot in self._slots if slot.request]
        return sorted(used, key=lambda pair: pair[0].used)

    def begin(self, request: Request) -> bool:
        """Assign a request to a slot, reusing a computed prefix; return False to wait."""
        idle = [slot for slot in self._slots if not slot.request]
        room = self._decoder.cells - request.size - sum(used.size for _, used in self.busy())
        if not idle or room < 0:
            return False
        fresh = [slot for slot in self._slots if not slot.stale]
        donor = max(fresh, key=lambda one: (_common(one.computed, request.prompt), one.used))
        reused = _reusable(donor.computed, request)
        if self._better_soon(request, reused):
            return False
        target, donor = self._target(idle, donor, reused)
        reused = self._prepare(target, donor, reused)
        self._fit([slot for slot in idle if slot is not target], room)
        target.sampler = self._decoder.sampler(request.sampling, request.grammar)
        target.used = 1 + max(slot.used for slot in self._slots)
        target.upcoming = [*request.prompt[reused:], *request.given[:-1]]
        target.request = request
        request.begin(reused)
        return True

    def end(self, slot: Slot, error: Exception | None = None) -> None:
        """Finish the request of a slot; its KV cache stays for reuse."""
        request, sampler = slot.request, slot.sampler
        slot.request, slot.sampler, slot.upcoming = None, None, []
        if request:  # first: its caller waits, whatever fails below
            request.finish(error)
        if sampler:
            sampler.close()
        if slot.stale:
            self.forget(slot)

    def forget(self, slot: Slot) -> None:
        self._decoder.truncate(slot.index, 0)
        slot.computed, slot.used, slot.stale = [], 0, False

    def forget_all(self) -> None:
        """Drop the KV caches of all slots; those in use follow when they end."""
        for slot in self._slots:
            if slot.request:
                slot.stale = True
            else:
                self.forget(slot)

    def _better_soon(self, request: Request, reused: int) -> bool:
        """Return whether a prompt being computed will have a longer common prefix.

        Waiting for it costs nothing: prompts are computed one after the other anyway.
        """
        coming = (_reusable(other.prompt, request) for slot, other in self.busy() if not slot.stale)
        return max(coming, default=0) > reused

    def _target(self, idle: list[Slot], donor: Slot, reused: int) -> tuple[Slot, Slot]:
        """Return the slot for a prompt, and the slot whose prefix it can reuse.

        A prompt that continues most of an idle slot takes that. For any other, the least recently
        used slot is dropped, and the prompt gets a slot adjacent to those in use.
        """
        if not donor.request and reused > _CONTINUED * len(donor.computed):
            return donor, donor
        oldest = min(idle, key=lambda slot: slot.used)
        adjacent = min(idle, key=lambda slot: (self._runs(slot), slot.used))
        if adjacent is oldest or not adjacent.computed:
            return adjacent, donor
        others = [slot for slot in idle if slot is not adjacent and slot is not donor]
        given_up = min(others, key=lambda slot: slot.used, default=None)
        if given_up is None or not self._move(adjacent, given_up):
            return oldest, donor
        return adjacent, given_up if donor is adjacent else donor

    def _runs(self, added: Slot) -> int:
        """Count runs of adjacent slots in use with ``added``: llama.cpp computes each apart."""
        used = [slot is added or bool(slot.request) for slot in self._slots]
        return sum(one and not before for before, one in zip([False, *used], used, strict=False))

    def _move(self, source: Slot, target: Slot) -> bool:
        """Move the KV cache of ``source`` to ``target``, replacing what was there."""
        self.forget(target)
        if not self._decoder.share(source.index, target.index, len(source.computed)):
            return False
        target.computed, target.used = source.computed, source.used
        self.forget(source)
        return True

    def _fit(self, idle: list[Slot], room: int) -> None:
        """Drop the least recently used of idle slots, until the others have at most ``room``
        tokens."""
        for slot in sorted(idle, key=lambda slot: slot.used):
            if sum(len(one.computed) for one in idle) <= room:
                return
            self.forget(slot)

    def _prepare(self, target: Slot, donor: Slot, reused: int) -> int:
        """Put the reused tokens into ``target``; return how many could be reused."""
        if target is donor and self._decoder.truncate(target.index, reused):
            del target.computed[reused:]
            return reused
        self.forget(target)
        if target is donor or not self._decoder.share(donor.index, target.index, reused):
            return 0
        target.computed = donor.computed[:reused]
        return reused


def _reusable(computed: Sequence[int], request: Request) -> int:
    """Return how many tokens of the prompt need not be computed again."""
    return max(0, min(_common(computed, request.prompt), len(request.prompt) - _ALWAYS_COMPUTED))


def _common(left: Sequence[int], right: Sequence[int]) -> int:
    """Return the length of the longest common prefix."""
    for length, (one, other) in enumerate(zip(left, right, strict=False)):
        if one != other:
            return length
    return min(len(left), len(right))

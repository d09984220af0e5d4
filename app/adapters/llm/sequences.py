"""Where generations live in the model's memory, and what earlier ones left there for reuse."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from app.adapters.llm.decoder import Decoder, Sampler
from app.adapters.llm.request import Request

_ANEW = 2
"""Tokens at a prompt's end that are always computed. One is needed for what follows; llama.cpp's
kernels for a single row round differently from those for several, so with two the answer is the
same as without reuse (measured on a CPU with flash attention off: equal logits)."""
_SAME_CHAT = 0.75
"""Share of a place's tokens that a prompt must begin with to go on there. By judgement."""


@dataclass(eq=False, slots=True)
class Place:
    """A sequence: the tokens computed in it, and the request that uses it now.

    ``upcoming`` are tokens to be computed next; ``used`` orders places by last use; what is in a
    ``stale`` one is not for reuse.
    """

    index: int
    computed: list[int] = field(default_factory=list)
    upcoming: list[int] = field(default_factory=list)
    request: Request | None = None
    sampler: Sampler | None = None
    used: int = 0
    stale: bool = False


class Sequences:
    """Gives requests places in which as much as possible is computed already."""

    def __init__(self, decoder: Decoder) -> None:
        self._decoder = decoder
        self._places = [Place(index) for index in range(decoder.sequences)]

    def __iter__(self) -> Iterator[Place]:
        return iter(self._places)

    def __getitem__(self, index: int) -> Place:
        return self._places[index]

    @property
    def held(self) -> int:
        """Tokens computed in all of them."""
        return sum(len(place.computed) for place in self._places)

    def busy(self) -> list[tuple[Place, Request]]:
        """Those in use, in the order they were begun."""
        used = [(place, place.request) for place in self._places if place.request]
        return sorted(used, key=lambda pair: pair[0].used)

    def begin(self, request: Request) -> bool:
        """Give a request a place with as much of its prompt as is computed; False to wait."""
        idle = [place for place in self._places if not place.request]
        if not idle:
            return False
        fresh = [place for place in self._places if not place.stale]
        donor = max(fresh, key=lambda one: (_common(one.computed, request.prompt), one.used))
        reused = _reusable(donor.computed, request)
        if self._better_soon(request, reused):
            return False
        target, donor = self._target(idle, donor, reused)
        reused = self._prepare(target, donor, reused)
        target.sampler = self._decoder.sampler(request.sampling, request.grammar)
        target.used = 1 + max(place.used for place in self._places)
        target.upcoming = list(request.prompt[reused:])
        target.request = request
        request.begin(reused)
        return True

    def end(self, place: Place, error: Exception | None = None) -> None:
        """Finish the request of a place; what was computed stays for one that begins the same."""
        request, sampler = place.request, place.sampler
        place.request, place.sampler, place.upcoming = None, None, []
        if request:  # first: it waits, whatever fails below
            request.finish(error)
        if sampler:
            sampler.close()
        if place.stale:
            self.forget(place)

    def forget(self, place: Place) -> None:
        self._decoder.truncate(place.index, 0)
        place.computed, place.used, place.stale = [], 0, False

    def forget_all(self) -> None:
        """Places in use are forgotten once they are not."""
        for place in self._places:
            if place.request:
                place.stale = True
            else:
                self.forget(place)

    def _better_soon(self, request: Request, reused: int) -> bool:
        """Whether a prompt that is being read will have more in common with this one.

        To wait for it costs nothing: prompts are read one after the other anyway.
        """
        coming = (
            _reusable(other.prompt, request) for place, other in self.busy() if not place.stale
        )
        return max(coming, default=0) > reused

    def _target(self, idle: list[Place], donor: Place, reused: int) -> tuple[Place, Place]:
        """The place for a prompt, and the one whose beginning it can use.

        A prompt that goes on from most of an idle place takes it over. For any other one the place
        that was not used for longest is given up, and it gets one beside those in use.
        """
        if not donor.request and reused > _SAME_CHAT * len(donor.computed):
            return donor, donor
        oldest = min(idle, key=lambda place: place.used)
        beside = min(idle, key=lambda place: (self._runs(place), place.used))
        if beside is oldest or not beside.computed:
            return beside, donor
        others = [place for place in idle if place is not beside and place is not donor]
        given_up = min(others, key=lambda place: place.used, default=None)
        if given_up is None or not self._move(beside, given_up):
            return oldest, donor
        return beside, given_up if donor is beside else donor

    def _runs(self, added: Place) -> int:
        """Runs of places in use, were ``added`` one of them: llama.cpp computes each on its own."""
        used = [place is added or bool(place.request) for place in self._places]
        return sum(one and not before for before, one in zip([False, *used], used, strict=False))

    def _move(self, source: Place, target: Place) -> bool:
        """Keep what is computed in ``source`` in ``target``, where nothing stays of what was."""
        self.forget(target)
        if not self._decoder.share(source.index, target.index, len(source.computed)):
            return False
        target.computed, target.used = source.computed, source.used
        self.forget(source)
        return True

    def _prepare(self, target: Place, donor: Place, reused: int) -> int:
        """Leave the reused tokens in ``target``; returns how many could be."""
        if target is donor and self._decoder.truncate(target.index, reused):
            del target.computed[reused:]
            return reused
        self.forget(target)
        if target is donor or not self._decoder.share(donor.index, target.index, reused):
            return 0
        target.computed = donor.computed[:reused]
        return reused


def _reusable(computed: Sequence[int], request: Request) -> int:
    """Tokens of the prompt that need not be computed again."""
    return max(0, min(_common(computed, request.prompt), len(request.prompt) - _ANEW))


def _common(left: Sequence[int], right: Sequence[int]) -> int:
    """Length of the longest common beginning."""
    for length, (one, other) in enumerate(zip(left, right, strict=False)):
        if one != other:
            return length
    return min(len(left), len(right))

"""Kinds of resolution: how the co-op decides, by its by-laws or, before any, by the starter set."""

from collections.abc import Collection, Mapping

from assistant.domain.names import alike
from assistant.domain.replies import Localized, Refusal, Reply
from assistant.domain.resolutions import KindOfResolution
from assistant.domain.word_overlap import shared_words
from assistant.services.starter_bylaws import starter_kinds
from assistant.storage.kinds import KindRepository
from assistant.storage.unit_of_work import Transaction


class NoSuchKind(Refusal, message="bylaws-no-such-kind"):
    """There is no kind of that name any more, or never was."""

    asked: str


class KindReason(Reply, message="bylaws-reason"):
    """Why something is so: a rule of a kind, and the by-law that it stands on, if that is known.

    A refusal carries it as a field, and its message says it under `.why`.
    """

    title: Localized
    reference: Localized | None
    text: Localized | None


def reason_of(kind: KindOfResolution) -> KindReason:
    """Return the by-law behind a kind's rules, for `why`."""
    paragraph = kind.paragraph
    return KindReason(
        title=kind.titles,
        reference=None if paragraph is None else paragraph.reference,
        text=None if paragraph is None else paragraph.text,
    )


class Kinds:
    """Tells kinds of resolution; where none was ever imported, the starter set is kept first.

    Proposals name a kind by its id, so the starter set gets rows as well.
    """

    def __init__(self, kinds: KindRepository, tx: Transaction) -> None:
        self._kinds = kinds
        self._now = tx.now

    async def all(self) -> tuple[KindOfResolution, ...]:
        """Return the kinds that one can propose under, in the co-op's order."""
        found = await self._kinds.current()
        if found or not await self._kinds.none_ever():
            return found
        return tuple([await self._kinds.add(kind, self._now) for kind in starter_kinds()])

    async def get(self, name: str) -> KindOfResolution:
        """Return the newest version of a kind still offered. Raises NoSuchKind."""
        found = next((kind for kind in await self.all() if kind.name == name), None)
        if found is None:
            raise NoSuchKind(asked=name)
        return found

    async def called(self, words: str) -> KindOfResolution | None:
        """Return the kind that `words` name, by name or title in any language; None: no single one.

        A part of a title is enough where no other kind shares as many words.
        """
        said, kinds = alike(words), await self.all()
        shared: dict[int, list[KindOfResolution]] = {}
        for kind in kinds:
            names = (kind.name, *kind.titles.values())
            if said in {alike(each) for each in names}:
                return kind
            count = max(len(shared_words(said, each)) for each in names)
            shared.setdefault(count, []).append(kind)
        most = max(shared, default=0)
        best = shared[most] if most else []
        return best[0] if len(best) == 1 else None

    async def versions(self, ids: Collection[int]) -> Mapping[int, KindOfResolution]:
        """Return the versions that proposals were made under, by their ids."""
        return {each.id: each for each in await self._kinds.several(ids)}

    async def version(self, kind_id: int) -> KindOfResolution:
        """Return the version that a proposal was made under; raises KeyError for a wrong id."""
        found = await self._kinds.get(kind_id)
        if found is None:
            raise KeyError(kind_id)
        return found

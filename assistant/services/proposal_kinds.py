"""Under which kinds of resolution somebody may propose, and where."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from assistant.domain.members import MemberClass
from assistant.domain.persons import Caller
from assistant.domain.proposals import Proposal
from assistant.domain.replies import Localized, Refusal
from assistant.domain.resolutions import KindOfResolution, Proposers
from assistant.services.kinds import KindReason, Kinds, reason_of
from assistant.storage.circles import CircleRepository


class KindNotYours(Refusal, message="proposals-kind-not-yours"):
    """Not everybody may propose under that kind, or not in that circle; None: under none at all."""

    title: Localized | None
    proposers: Proposers | None
    reason: KindReason | None


class ProposalKinds:
    """Finds the kinds that are open to a caller."""

    def __init__(self, *, kinds: Kinds, circles: CircleRepository) -> None:
        self._kinds = kinds
        self._circles = circles

    async def offered(self, caller: Caller, circle_id: int | None) -> tuple[KindOfResolution, ...]:
        """Return those under which the caller may propose, in the co-op's order.

        Raises `KindNotYours` where there is none.
        """
        found = tuple(kind for kind in await self._kinds.all() if _open_to(kind, caller, circle_id))
        if not found:
            raise KindNotYours(title=None, proposers=None, reason=None)
        return found

    async def called(
        self, caller: Caller, circle_id: int | None, said: str
    ) -> KindOfResolution | None:
        """Return the kind that somebody names, by its name or its title in any language.

        None where no single one is called so; raises `KindNotYours`.
        """
        found = await self._kinds.called(said)
        if found is not None and not _open_to(found, caller, circle_id):
            raise _refused(found)
        return found

    async def newest(self, caller: Caller, draft: Proposal) -> Proposal:
        """Return a draft under the version of its kind that holds by now.

        Raises `KindNotYours` where the caller may not propose under it, or not in that circle.
        """
        was = await self._kinds.version(draft.kind_id)
        offered = await self.offered(caller, draft.circle_id)
        kind = next((each for each in offered if each.name == was.name), None)
        circle = None if draft.circle_id is None else await self._circles.get(draft.circle_id)
        if kind is None or (circle is not None and circle.slug not in caller.circles):
            raise _refused(was)
        options = draft.wording.options if kind.method.has_options else ()
        return replace(draft, kind_id=kind.id, wording=replace(draft.wording, options=options))


def _open_to(kind: KindOfResolution, caller: Caller, circle_id: int | None) -> bool:
    match kind.proposers:
        case Proposers.MEMBERS:
            return True
        case Proposers.OPERATIONAL:
            return any(MemberClass.OPERATIONAL in member.classes for member in caller.in_force)
        case Proposers.CIRCLE:
            return circle_id is not None


def _refused(kind: KindOfResolution) -> KindNotYours:
    return KindNotYours(title=kind.titles, proposers=kind.proposers, reason=reason_of(kind))


@dataclass(frozen=True, kw_only=True)
class KindsPage:
    """Kinds that are offered at once, by place; behind them what else may be said in their place.

    `others` are the values that stand for a group of kinds: those that let one `CHOOSE`, or `MORE`.
    """

    kinds: tuple[KindOfResolution, ...]
    others: tuple[str, ...]

    @property
    def values(self) -> tuple[str, ...]:
        """Return what each place stands for."""
        return (*(kind.name for kind in self.kinds), *self.others)


CHOOSE, MORE = "+choose", "+more"
LINES = 6
"""So many kinds, or groups of them, are read at a glance."""
_PAGE = re.compile(rf"(?:{re.escape(CHOOSE)})?(?:{re.escape(MORE)}(\d{{1,3}}))?")


def kinds_page(kinds: Sequence[KindOfResolution], said: str) -> KindsPage | None:
    """Return the page of kinds that a value stands for, "" the first; None where it is no page.

    Where there are many, those with options are a group of their own.
    """
    found = _PAGE.fullmatch(said)
    if found is None:
        return None
    choosing, start = said.startswith(CHOOSE), int(found.group(1) or 0)
    grouped = len(kinds) > LINES
    among = [kind for kind in kinds if not grouped or kind.method.has_options == choosing]
    group = grouped and not choosing and any(kind.method.has_options for kind in kinds)
    last = (CHOOSE,) if group else ()
    rest = among[start:]
    if len(rest) + len(last) > LINES:
        taken = LINES - 1 - len(last)
        more = f"{CHOOSE if choosing else ''}{MORE}{start + taken}"
        return KindsPage(kinds=tuple(rest[:taken]), others=(*last, more))
    return KindsPage(kinds=tuple(rest), others=last)

"""What is asked of somebody who writes a proposal, step by step."""

from assistant.domain.proposals import Proposal
from assistant.domain.replies import Example, Localized, Refusal, Reply
from assistant.services.proposal_kinds import CHOOSE, KindsPage


class KindOffered(Reply, message="proposing-kind-line"):
    """A kind that one may propose under."""

    title: Localized
    description: Localized


class KindsChoosing(Reply, message="proposing-kinds-choosing"):
    """Stands for all kinds by which one chooses between options."""


class KindsMore(Reply, message="proposing-kinds-more"):
    """Stands for the kinds that are left."""


class WhichKind(Reply, message="proposing-which-kind"):
    """Asks how it is to be decided; `unknown` is what was said, and no kind."""

    kinds: tuple[Reply, ...]
    unknown: str | None


class DeciderOffered(Reply, message="proposing-decider"):
    """A circle that may decide for itself; None: everybody."""

    circle: Localized | None


class WhichDecider(Reply, message="proposing-which-decider"):
    """Asks who decides; `unknown` was said, and is neither everybody nor a circle of theirs."""

    deciders: tuple[DeciderOffered, ...]
    unknown: str | None = None


class TextWanted(Reply, message="proposing-text-wanted"):
    """The draft is kept; asks what it proposes."""

    number: str
    title: str
    words: Example


class TextDoubted(Reply, message="proposing-text-doubted"):
    """Asks whether a question is what is proposed."""

    text: str


class OptionsWanted(Reply, message="proposing-options-wanted"):
    """Asks what one can choose between; `refusal`: why what was said will not do."""

    refusal: Refusal | None


def text_wanted(draft: Proposal) -> TextWanted:
    """Ask for the text of a draft."""
    number = str(draft.number)
    return TextWanted(number=number, title=draft.wording.title, words=Example(number))


def which_kind(page: KindsPage, unknown: str | None) -> WhichKind:
    """Ask for a kind, or a group of them, by its place."""
    lines = [KindOffered(title=each.titles, description=each.descriptions) for each in page.kinds]
    others = [KindsChoosing() if each == CHOOSE else KindsMore() for each in page.others]
    return WhichKind(kinds=(*lines, *others), unknown=unknown)

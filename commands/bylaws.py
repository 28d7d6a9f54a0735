"""By-laws: how the co-op decides, kind by kind."""

from datetime import timedelta

from assistant.api import (
    Args,
    Base,
    Comparator,
    KindOfResolution,
    Kinds,
    Localized,
    Method,
    Permission,
    Pooling,
    Prose,
    Reader,
    Reply,
    Share,
    Topic,
    command,
)


class MaybeKind(Args):
    """One kind, by its name or words of its title, or all."""

    kind: Topic | None = None


class BylawsThreshold(Reply, message="bylaws-threshold"):
    """What the yes votes must reach; `above`: more than the share."""

    above: bool
    share: Share
    base: Base
    by_class: bool


class BylawsConsent(Reply, message="bylaws-consent"):
    """When a consent is adopted; `share` 0: silence is consent."""

    share: Share
    stand_aside: bool


class BylawsQuorum(Reply, message="bylaws-quorum"):
    """How many have to vote, and at a second call, where there is one."""

    share: Share
    second: Share | None


class BylawsParagraph(Reply, message="bylaws-paragraph"):
    """The by-law that a kind stands on."""

    reference: Localized
    text: Prose


class BylawsListed(Reply, message="bylaws-listed"):
    """The kinds that one can propose under."""

    kinds: tuple[Localized, ...]


class BylawsShown(Reply, message="bylaws-shown"):
    """One kind, in words."""

    title: Localized
    description: Localized
    rule: Reply | None
    quorum: BylawsQuorum | None
    notice: timedelta | None
    voting: timedelta
    secret: bool
    paragraph: BylawsParagraph | None


@command("bylaws-show", requires=Permission.MEMBER, private=True, rank=45)
async def show(args: MaybeKind, kinds: Kinds, reader: Reader) -> Reply:
    """Show how one kind of resolution decides; whatever else is asked, what kinds there are."""
    found = None if args.kind is None else await kinds.called(args.kind)
    return await _listed(kinds) if found is None else _shown(found, reader)


@command(
    "bylaws-consent-told",
    requires=Permission.MEMBER,
    private=True,
    hidden=True,
    alone=True,
    rank=94,
)
async def tell_consent(kinds: Kinds, reader: Reader) -> Reply:
    """Show the first kind that decides by consent, whatever the by-laws call it."""
    every = await kinds.all()
    found = next((kind for kind in every if kind.method is Method.CONSENT), None)
    return await _listed(kinds) if found is None else _shown(found, reader)


async def _listed(kinds: Kinds) -> BylawsListed:
    return BylawsListed(kinds=tuple(kind.titles for kind in await kinds.all()))


def _shown(found: KindOfResolution, reader: Reader) -> BylawsShown:
    return BylawsShown(
        title=found.titles,
        description=found.descriptions,
        rule=_rule(found),
        quorum=_quorum(found),
        notice=timedelta(days=found.notice_days) or None,
        voting=found.voting_period,
        secret=found.secret,
        paragraph=_paragraph(found, reader.locale),
    )


def _rule(kind: KindOfResolution) -> Reply | None:
    if kind.method is Method.CONSENT:
        return BylawsConsent(share=Share(kind.response_quorum), stand_aside=kind.stand_aside)
    if kind.threshold is None:
        return None
    return BylawsThreshold(
        above=kind.threshold.comparator is Comparator.MORE_THAN,
        share=Share(kind.threshold.share),
        base=kind.threshold.base,
        by_class=kind.pooling is Pooling.EACH_CLASS,
    )


def _quorum(kind: KindOfResolution) -> BylawsQuorum | None:
    if not kind.quorum:
        return None
    second = kind.second_call
    return BylawsQuorum(
        share=Share(kind.quorum), second=None if second is None else Share(second.quorum)
    )


def _paragraph(kind: KindOfResolution, locale: str) -> BylawsParagraph | None:
    given = kind.paragraph
    if given is None:
        return None
    text = given.text.get(locale) or next(iter(given.text.values()))
    return BylawsParagraph(reference=given.reference, text=Prose(text))

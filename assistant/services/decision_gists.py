"""What a vote came to in one line, for the logbook: who or what was chosen, or the numbers."""

from assistant.domain.replies import Reply
from assistant.services.verdict_replies import (
    VerdictAdvice,
    VerdictConsent,
    VerdictElected,
    VerdictInquorate,
    VerdictMajority,
    VerdictTied,
)


class DecisionChosen(Reply, message="decisions-chosen"):
    """Who or what was chosen, in that order; `vacant` seats went to nobody."""

    elected: tuple[str, ...]
    people: bool  # by the method that elects people to seats
    vacant: int


class DecisionTied(Reply, message="decisions-tied"):
    """Options that only a lot could tell apart; `elected` are those that are sure."""

    tied: tuple[str, ...]
    elected: tuple[str, ...]


class DecisionAnswers(Reply, message="decisions-answers"):
    """What was answered where consent was asked for; `objections` are those that are open."""

    consents: int
    concerns: int
    stand_asides: int
    abstain: int
    objections: int
    silent: int


def gist_of(verdict: Reply) -> Reply | None:
    """Return one line of a verdict as it is told; None where the outcome says it all."""
    match verdict:
        case VerdictElected():
            return DecisionChosen(
                elected=verdict.elected, people=verdict.people, vacant=verdict.vacant
            )
        case VerdictTied():
            tied = tuple(option for tie in verdict.ties for option in tie.options)
            return DecisionTied(tied=tied, elected=verdict.elected)
        case VerdictConsent():
            return DecisionAnswers(
                consents=verdict.consents,
                concerns=verdict.concerns,
                stand_asides=verdict.stand_asides,
                abstain=verdict.abstain,
                objections=verdict.objections,
                silent=verdict.silent,
            )
        case VerdictMajority() | VerdictInquorate() | VerdictAdvice():
            return verdict.counts
        case _:
            return None

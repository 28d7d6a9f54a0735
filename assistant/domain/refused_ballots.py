"""Why ballots are refused, as minutes list them: by reason, and never whose they were."""

from enum import StrEnum


class RefusedFor(StrEnum):
    """Why a ballot was not taken."""

    NOT_ON_ROLL = "not-on-roll"
    NOT_IN_FORCE = "not-in-force"  # on the roll, with a membership that gives no rights now
    CONTACT = "contact"  # of a member that only its representatives vote for
    NOT_OPEN = "not-open"
    ONE_TELLER = "one-teller"  # on paper, and entered by one teller alone
    IN_CLEAR = "in-clear"  # a secret one, where servers can read it
    LATE = "late"  # open ones are listed in the ledger instead, until their count is ordered

"""Takes decisions of circles, and calls what carries them out."""

from assistant.dispatch.dependencies import Providers, Scope
from assistant.domain.approvals import Decision
from assistant.domain.persons import Caller
from assistant.domain.replies import Reply
from assistant.services.approvals import CARRIERS, Approvals


class Approving:
    """Calls the functions that were declared with `@carries_out`."""

    def __init__(self, approvals: Approvals, scope: Scope) -> None:
        self._approvals = approvals
        self._scope = scope

    async def decide(
        self, caller: Caller, number: int, *, approved: bool, why: str | None = None
    ) -> tuple[Decision, Reply | None]:
        """Decide, and have it carried out; return what the deciders are told besides.

        Raises `NoSuchApproval`, `AlreadyDecided`, and whatever refusal the kind has.
        """
        approval, decision = await self._approvals.decide(
            caller, number, approved=approved, why=why
        )
        carrier = CARRIERS[approval.kind]
        needs = dict(self._scope.needs(carrier))
        for own in ("data", "decision"):
            needs.pop(own)
        said = await carrier(data=approval.data, decision=decision, **self._scope.arguments(needs))
        return decision, said


def check_carriers(providers: Providers) -> None:
    """Raise `CannotProvide` unless whatever carries decisions out can be given what it asks for."""
    for kind, carrier in CARRIERS.items():
        needs = dict(providers.needs(carrier))
        for own in ("data", "decision"):
            needs.pop(own, None)
        providers.check(needs, f"decision on {kind}")

"""The check whom votes reach: members without Matrix need mail, an address, and our page."""

from sqlalchemy.exc import SQLAlchemyError

from assistant import bootstrap
from assistant.cli.checks import Check, fine, note
from assistant.settings import Settings
from assistant.storage.reach import ReachRepository

_NAME = "votes"


async def reach(settings: Settings) -> Check:
    """Count the members whom a vote of the whole co-op reaches neither in chat nor by mail."""
    mail = settings.mail.host is not None and settings.doors().public_url is not None
    try:
        async with bootstrap.reading(settings) as connection:
            repository = ReachRepository(connection)
            chatless = await repository.members_without(mail=False)
            unreached = await repository.members_without(mail=mail)
    except (FileNotFoundError, SQLAlchemyError):
        return note(_NAME, "not looked at: there is no database yet", "run `assistant setup`")
    if not unreached:
        by_mail = f", {chatless} of them by mail" if chatless else ""
        return fine(_NAME, f"every member in force hears of them{by_mail}")
    members = "1 member" if unreached == 1 else f"{unreached} members"
    have = "has" if unreached == 1 else "have"
    if not mail:
        remedy = "set `mail.host`, `web.listen` and `web.public_url`: then they get their ballots"
        return note(_NAME, f"{members} in force {have} no Matrix account", remedy)
    found = f"{members} in force {have} neither a Matrix account nor an address"
    return note(_NAME, found, "their ballots can come on paper, except in secret votes")

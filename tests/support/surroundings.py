"""What a house of tests has around it: video servers that nobody may call, calendars, files."""

from typing import Any

from assistant.documents.calendar import IcsCalendar
from assistant.documents.decision_table import DecisionCsv
from assistant.documents.vote_documents import VoteDocuments
from assistant.domain.coop import Coop, Letters, Times
from assistant.domain.ticket_retention import Retention
from assistant.i18n.catalogue import Catalogue
from assistant.i18n.every_language import EveryLanguage
from assistant.i18n.rendering import Renderer
from assistant.services.back_ends import BackEnds
from assistant.services.calendar import CalendarWriter
from assistant.services.decision_file import DecisionTables
from assistant.services.media import Media
from assistant.services.poll_keys import PollKeys
from assistant.services.ports import ResultRenderer
from assistant.services.wording import Wording
from tests.support.back_ends import back_ends
from tests.support.poll_keys import KeysInMemory
from tests.support.shelf import Shelf


def surroundings(
    catalogue: Catalogue, renderer: Renderer, coop: Coop, times: Times
) -> dict[Any, Any]:
    """Return values by type, as bootstrap registers theirs."""
    return {
        BackEnds: back_ends(),
        Letters: Letters(sent=True),
        Retention: Retention(months=12),
        Wording: EveryLanguage(catalogue, renderer),
        Media: Shelf(),
        PollKeys: KeysInMemory(),
        ResultRenderer: VoteDocuments(catalogue, renderer, coop),
        DecisionTables: DecisionCsv(catalogue, renderer),
        CalendarWriter: IcsCalendar(catalogue, renderer, coop, times),
    }

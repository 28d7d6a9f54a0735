"""The logbook in conversation: what was decided, found again, shown with what was agreed."""

import csv
import io

import pytest

from assistant.domain.members import MemberStatus
from assistant.domain.proposals import Stage
from assistant.domain.verdicts import Outcome
from assistant.services.files import Gone
from tests.support.adopted import adopted
from tests.support.asking import support_desk
from tests.support.conversation import House
from tests.support.proposing import announced, declared_by_time, member_named, opened
from tests.support.vote_house import kind_named, stands, vote_on

SAID = {
    "en": {
        "list": "decisions",
        "search": "decisions search prices",
        "one": "decision",
        "concern": "concern because the winter is long",
        "because": "the winter is long",
        "adopted": "adopted",
        "none": "decisions search cheese",
        "yes": "yes",
        "table": "table because we wait",
        "off": "put off",
    },
    "ca": {
        "list": "decisions",
        "search": "decisions cerca preus",
        "one": "decisió",
        "concern": "preocupació perquè l'hivern és llarg",
        "because": "l'hivern és llarg",
        "adopted": "adoptada",
        "none": "decisions cerca formatge",
        "yes": "sí",
        "table": "ajorna perquè esperem",
        "off": "ajornada",
    },
}
ARABIC = {
    "list": "قرارات",
    "search": "قرارات ابحث عن أسعار",
    "one": "قرار",
    "concern": "تحفظ لأن الشتاء طويل",
    "because": "الشتاء طويل",
    "none": "قرارات ابحث عن الجبن",
}


@pytest.mark.parametrize("locale", SAID)
async def test_a_decision_is_listed_found_and_shown(house: House, locale: str) -> None:
    said = SAID[locale]
    vote, (_, ben, _), _ = await adopted(house, locale, said["concern"])
    for asked in (said["list"], said["search"], f"{said['list']} {house.now.year}"):
        listed = await ben.says(asked)
        assert listed.id == "decisions-listed", asked
        assert [line.number for line in listed.reply.lines] == [str(vote.number)], asked
    assert (await ben.says(said["none"])).reply.lines == ()
    assert (await ben.says(f"{said['list']} 1999")).reply.lines == ()
    for asked in (f"{said['one']} {vote.number}", f"{vote.number} {said['one']}"):
        shown = await ben.says(asked)
        assert shown.id == "decisions-shown", asked
        assert said["because"] in shown.body
        assert shown.reply.outcome.outcome is Outcome.ADOPTED
        assert len(shown.body.splitlines()) <= 8


@pytest.mark.parametrize("locale", SAID)
async def test_what_was_put_off_and_votes_by_other_methods_are_in_it_too(
    house: House, locale: str
) -> None:
    said = SAID[locale]
    vote, (ana, ben, _), _ = await adopted(house, locale)
    ordinary = await vote_on(house, await kind_named(house, "ordinary"), title="More prices")
    await declared_by_time(ordinary)
    off = await announced(house, ana, locale, "1")
    await ana.says(f"{off.number} {said['table']}")
    await ana.says(said["yes"])
    listed = await ben.says(said["list"])
    numbers = {line.number for line in listed.reply.lines}
    assert numbers == {str(each.number) for each in (vote, ordinary, off)}
    assert (await off.proposal()).stage is Stage.WITHDRAWN
    assert said["off"] in listed.body
    assert said["off"] in (await ben.says(f"{said['one']} {off.number}")).body


@pytest.mark.parametrize(
    ("locale", "elected", "lost"),
    [
        ("en", "Elected: Ben", "Yes 0, no 1, abstained 0."),
        ("ca", "Persones elegides: Ben", "Sí 0, no 1, abstencions 0."),
        ("ar", "انتُخب: Ben", "نعم 0، لا 1، امتناع 0."),
    ],
)
async def test_the_logbook_says_who_was_chosen_and_by_which_numbers(
    house: House, locale: str, elected: str, lost: str
) -> None:
    """Shown and in the file alike: an outcome alone does not tell who holds the office."""
    ana = await member_named(house, "Ana", locale)
    election = await vote_on(
        house, await kind_named(house, "election"), options=("Ben", "Carla", "Dan")
    )
    ordinary = await vote_on(house, await kind_named(house, "ordinary"), title="More prices")
    await ana.says(f"{election.number} A")
    await ana.says(f"{ordinary.number} {'لا' if locale == 'ar' else 'no'}")
    await declared_by_time(election)
    await declared_by_time(ordinary)
    said = {"en": "decision", "ca": "decisió", "ar": "قرار"}[locale]
    chosen = await ana.says(f"{said} {election.number}")
    assert _plain(elected) in _plain(chosen.body)
    assert lost in _plain((await ana.says(f"{said} {ordinary.number}")).body)
    await ana.says(
        {"en": "decisions csv", "ca": "exporta les decisions", "ar": "ملف القرارات"}[locale]
    )
    file = (await ana.gets_file()).data.decode("utf-8-sig")
    cells = {row[0]: row[6] for row in csv.reader(io.StringIO(file, newline=""))}
    assert cells[str(election.number)] == _plain(elected)
    assert cells[str(ordinary.number)] == lost


def _plain(text: str) -> str:
    return "".join(each for each in text if each not in "\u2066\u2067\u2068\u2069\u200e\u200f")


async def test_the_logbook_is_read_in_arabic(house: House) -> None:
    said = ARABIC
    ana = await member_named(house, "Ana", "ar")
    vote = await vote_on(house, await kind_named(house, "consent"), title="أسعار جديدة")
    await ana.says(f"{vote.number} {said['concern']}")
    await declared_by_time(vote)
    for asked in (said["list"], said["search"]):
        listed = await ana.says(asked)
        assert [line.number for line in listed.reply.lines] == [str(vote.number)], asked
    shown = await ana.says(f"{said['one']} {vote.number}")
    assert shown.id == "decisions-shown"
    assert said["because"] in shown.body
    assert (await ana.says(said["none"])).reply.lines == ()


@pytest.mark.parametrize(
    ("locale", "asked", "outcome", "because"),
    [
        ("en", "decisions csv", "adopted", "put off because"),
        ("ca", "exporta les decisions", "adoptada", "motiu de l'ajornament"),
        ("ar", "ملف القرارات", "اعتُمد", "سبب التأجيل"),
    ],
)
async def test_the_logbook_is_a_file_of_what_one_may_see(
    house: House, locale: str, asked: str, outcome: str, because: str
) -> None:
    """In one's language, with no formula in it, and with nothing of a circle that one is not of."""
    desk = await support_desk(house)
    kind = await kind_named(house, "ordinary")
    own = await vote_on(house, kind, title="Sunday shifts", circle=desk.circle)
    await desk.mireia.says(f"{own.number} no")
    await declared_by_time(own)
    hostile = await vote_on(house, kind, title='=HYPERLINK("https://evil.example")')
    await declared_by_time(hostile)
    vote, (_, ben, _), _ = await adopted(house, locale if locale in SAID else "en")
    reader = ben if locale in SAID else await member_named(house, "Zoe", locale)
    sent = await reader.says(asked)
    assert (sent.id, sent.reply.count) == ("decisions-file-sent", 2)
    file = await reader.gets_file()
    assert (file.mimetype, file.name.rpartition(".")[2]) == ("text/csv", "csv")
    header, *rows = csv.reader(io.StringIO(file.data.decode("utf-8-sig"), newline=""))
    assert header[7] == because
    assert [row[0] for row in rows] == [str(vote.number), str(hostile.number)]
    assert rows[0][1] == house.now.date().isoformat()
    assert rows[0][5] == outcome
    assert rows[1][3].startswith("'=HYPERLINK")
    assert not any(cell.startswith(("=", "+", "-", "@")) for row in rows for cell in row)
    await desk.mireia.says("decisions csv")
    theirs = (await desk.mireia.gets_file()).data.decode("utf-8-sig")
    assert f"{own.number}," in theirs
    assert "Sunday shifts" in theirs


async def test_hostile_the_file_is_made_for_who_one_is_by_then(house: House) -> None:
    """Whoever has left meanwhile gets none; a stranger is sent none at all."""
    _, (_, ben, _), _ = await adopted(house)
    await ben.says("decisions csv")
    await stands(house, "ben", MemberStatus.ENDED)
    with pytest.raises(Gone):
        await house.producing.produce("decisions", f"en:{ben.user_id}")
    eve = await house.stranger()
    assert (await eve.says("decisions csv")).id != "decisions-file-sent"
    with pytest.raises(Gone):
        await house.producing.produce("decisions", f"en:{eve.user_id}")


async def test_a_long_logbook_comes_in_pages(house: House) -> None:
    _, (_, ben, _), _ = await adopted(house)
    kind = await kind_named(house, "ordinary")
    for place in range(7):
        vote = await vote_on(house, kind, title=f"Prices {place}")
        await declared_by_time(vote)
    first = await ben.says("decisions")
    assert len(first.reply.lines) == 5
    rest = await ben.says("more")
    assert "New prices" in rest.body


async def test_hostile_a_circles_decisions_and_what_is_open_are_not_in_it(house: House) -> None:
    desk = await support_desk(house)
    vote, (ana, ben, _), _ = await adopted(house)
    kind = await kind_named(house, "ordinary")
    own = await vote_on(house, kind, title="Sunday shifts", circle=desk.circle)
    await declared_by_time(own)
    running = await vote_on(house, kind, title="Still open")
    eve = await house.stranger()
    for asked in ("decisions", "decisions Sunday", f"decision {own.number}"):
        assert "Sunday shifts" not in (await ben.says(asked)).body
        assert "New prices" not in (await eve.says(asked)).body
    assert "Sunday shifts" in (await desk.mireia.says("decisions")).body
    assert (await ben.says(f"decision {running.number}")).id == "decisions-not-decided"
    listed = await ana.says("decisions")
    assert [line.number for line in listed.reply.lines] == [str(vote.number)]


async def test_withdrawn_proposals_were_not_decided(house: House) -> None:
    _, (ana, _, _), _ = await adopted(house)
    vote = await announced(house, ana, "en", "1")
    await opened(vote)
    await ana.says(f"{vote.number} withdraw")
    await ana.says("yes")
    assert (await ana.says(f"decision {vote.number}")).id == "decisions-not-decided"
    listed = await ana.says("decisions")
    assert str(vote.number) not in [line.number for line in listed.reply.lines]

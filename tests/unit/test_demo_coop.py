"""The sample co-op holds what the demo promises, and its files agree with each other."""

import csv
import tomllib
from pathlib import Path

from assistant.demo import books, coop


def _written(folder: Path) -> dict[str, Path]:
    files = coop.write_files(folder, {slug: f"!{slug}" for slug in coop.circle_names()})
    return {file.stem: file for file in files}


def test_has_the_members_that_are_promised(tmp_path: Path) -> None:
    """A dozen members at least, of both kinds and classes, one with several people."""
    with _written(tmp_path)["members"].open(encoding="utf-8") as stream:
        rows = list(csv.DictReader(stream))
    members = {row["member"] for row in rows}
    assert len(members) >= 12
    assert {row["kind"] for row in rows} == {"person", "organisation"}
    assert {each for row in rows for each in row["class"].split(";")} == {"user", "operational"}
    for_blau = [row["role"] for row in rows if row["member"] == "blau"]
    assert sorted(for_blau) == ["contact", "representative"]


def test_files_name_only_what_the_others_hold(tmp_path: Path) -> None:
    files = _written(tmp_path)
    levels = {each["level"] for each in tomllib.loads(files["plans"].read_text())["plan"]}
    circles = tomllib.loads(files["circles"].read_text())["circle"]
    with files["members"].open(encoding="utf-8") as stream:
        rows = list(csv.DictReader(stream))
    assert {row["plan"] for row in rows} <= levels
    assert {each for row in rows for each in row["circle"].split(";") if each} == {
        each["slug"] for each in circles
    }
    assert {each["lead"] for each in circles} <= {row["email"] for row in rows}
    assert [each["room"] for each in circles] == [f"!{each['slug']}" for each in circles]


def test_everybody_who_pays_can_be_billed(tmp_path: Path) -> None:
    """An invoice needs an address; the one of the story has all but its tax number."""
    with _written(tmp_path)["members"].open(encoding="utf-8") as stream:
        rows = {row["member"]: row for row in reversed(list(csv.DictReader(stream)))}
    members = {backer.email for backer in books.backers()} & {row["email"] for row in rows.values()}
    billed = [row for row in rows.values() if row["email"] in members and row["plan"] != "free"]
    assert len(billed) == 10
    assert all(row["street"] and row["city"] and row["country"] for row in billed)
    assert rows[books.LACKING]["tax_number"] == "-"


def test_residents_are_one_account_each() -> None:
    """Somebody who acts for two members, or has two lines, still has one account."""
    residents = coop.residents()
    assert len({one.localpart for one in residents}) == len(residents)
    assert {one.locale for one in residents} == {"en", "es", "ca", "ar"}
    by_name = {one.localpart: one for one in residents}
    assert (by_name["ana"].role, by_name["ana"].member) == ("stranger", "ana-puig")
    assert by_name["grace"].circles == {"support", "tech"}

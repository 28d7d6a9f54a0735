"""Settings: what may be written, how it is overridden, and how a mistake is named."""

import dataclasses
import stat
from datetime import time, timedelta
from pathlib import Path
from typing import Any

import pytest

from assistant.domain.coop import Caps, Coop, Times
from assistant.settings import CapsSettings, CoopSettings, TimesSettings
from assistant.settings_file import WrongSettings, load, save, too_open

SECTIONS: dict[str, dict[str, Any]] = {
    "matrix": {
        "homeserver": "https://matrix.coop.example/",
        "user_id": "@assistant:coop.example",
        "device_id": "DEVICE",
        "access_token": "syt_secret",
        "pickle_key": "0123456789abcdef",
    },
    "coop": {"name": 'Cel·la "Oberta"', "timezone": "Europe/Madrid", "join_url": None},
    "secrets": {"code_secret": "0123456789abcdef"},
}


def write(folder: Path, **changes: dict[str, Any]) -> Path:
    """Write the usual settings with some tables changed."""
    sections = {name: {**SECTIONS.get(name, {}), **changes.get(name, {})}
                for name in SECTIONS | changes}  # fmt: skip
    save(folder / "assistant.toml", sections)
    return folder / "assistant.toml"


def problems(file: Path) -> tuple[tuple[str, str], ...]:
    """Load settings that are wrong and return what is said of them."""
    with pytest.raises(WrongSettings) as caught:
        load(file)
    return caught.value.problems


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    """Quotes and letters of any script survive; an address loses its last slash."""
    settings = load(write(tmp_path))
    assert settings.coop.name == 'Cel·la "Oberta"'
    assert settings.matrix.homeserver == "https://matrix.coop.example"
    assert settings.database.path == tmp_path / "assistant.db"
    assert settings.coop_value() == Coop(
        name='Cel·la "Oberta"', timezone="Europe/Madrid", assistant="@assistant:coop.example"
    )


def test_control_characters_survive_the_file(tmp_path: Path) -> None:
    """TOML forbids DEL and controls in strings, JSON does not escape them all."""
    settings = load(write(tmp_path, coop={"name": "a\x7fb\tc"}))
    assert settings.coop.name == "a\x7fb\tc"


def test_the_file_is_for_its_owner_only(tmp_path: Path) -> None:
    """It holds the token; a file that others may read is noticed."""
    file = write(tmp_path)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert not too_open(file)
    file.chmod(0o640)
    assert too_open(file)
    assert [path.name for path in tmp_path.iterdir()] == ["assistant.toml"]


def test_the_environment_wins(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One value of a table is overridden, the others of it stay."""
    monkeypatch.setenv("ASSISTANT_MATRIX__DEVICE_ID", "OTHER")
    monkeypatch.setenv("ASSISTANT_TIMES__UNDO", "90s")
    settings = load(write(tmp_path))
    assert settings.matrix.device_id == "OTHER"
    assert settings.matrix.user_id == "@assistant:coop.example"
    assert settings.times.undo == timedelta(seconds=90)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("10m", timedelta(minutes=10)),
        ("0", timedelta(0)),  # as the environment gives numbers
        ("1.5", timedelta(seconds=1.5)),
        ("1.5h", timedelta(minutes=90)),
        ("500ms", timedelta(milliseconds=500)),
        ("PT10M", timedelta(minutes=10)),
        (90, timedelta(seconds=90)),
        (0.5, timedelta(milliseconds=500)),
        ("2w", timedelta(days=14)),
    ],
)
def test_lengths_of_time(tmp_path: Path, written: object, meant: timedelta) -> None:
    assert load(write(tmp_path, times={"undo": written})).times.undo == meant


def test_times_of_day(tmp_path: Path) -> None:
    settings = load(write(tmp_path, times={"quiet_from": "22:30"}))
    assert settings.times.value().quiet_from == time(22, 30)


@pytest.mark.parametrize(
    ("changes", "key", "words"),
    [
        ({"matrix": {"homeserver": "coop.example"}}, "matrix.homeserver", "https://"),
        ({"matrix": {"user_id": "assistant"}}, "matrix.user_id", "whole Matrix ID"),
        ({"matrix": {"homserver": "https://a.b"}}, "matrix.homserver", "`homeserver`"),
        ({"coop": {"timezone": "Madrid"}}, "coop.timezone", "Europe/Madrid"),
        ({"times": {"undo": "soon"}}, "times.undo", "duration"),
        ({"times": {"undo": -1}}, "times.undo", "negative"),
        ({"caps": {"code_tries": 0}}, "caps.code_tries", "greater than or equal to 1"),
        ({"mail": {"host": "smtp.coop.example"}}, "mail", "`sender`"),
        ({"mail": {"tls": "yes"}}, "mail.tls", "'starttls'"),
        ({"coop": {"name": ""}}, "coop.name", "at least 1"),
        ({"limits": {"a": 1}}, "limits", "no such setting"),
        ({"secrets": {"code_secret": None}}, "secrets.code_secret", "setup"),
    ],
)
def test_a_mistake_is_named(tmp_path: Path, changes: dict[str, Any], key: str, words: str) -> None:
    """Which key, and why, in one line; never the value, which may be a secret."""
    ((found, reason),) = problems(write(tmp_path, **changes))
    assert found == key
    assert words in reason


def test_a_mistake_in_the_environment_names_the_variable(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Looking for it in the file would be in vain."""
    monkeypatch.setenv("ASSISTANT_MATRIX__PICKLE_KEY", "tooshort")
    ((key, reason),) = problems(write(tmp_path))
    assert key == "ASSISTANT_MATRIX__PICKLE_KEY"
    assert "tooshort" not in reason


@pytest.mark.parametrize(
    ("content", "words"), [(None, "assistant setup"), (b"a =", "no TOML"), (b"\xff", "UTF-8")]
)
def test_a_file_that_cannot_be_read(tmp_path: Path, content: bytes | None, words: str) -> None:
    file = tmp_path / "assistant.toml"
    if content is not None:
        file.write_bytes(content)
    ((_, reason),) = problems(file)
    assert words in reason


def test_secrets_do_not_show(tmp_path: Path) -> None:
    """Neither printed nor logged by accident."""
    shown = repr(load(write(tmp_path)))
    assert "syt_secret" not in shown
    assert "0123456789abcdef" not in shown


@pytest.mark.parametrize(
    ("section", "value"), [(TimesSettings, Times), (CapsSettings, Caps), (CoopSettings, Coop)]
)
def test_each_value_can_be_set(section: Any, value: Any) -> None:
    """A field added to the rules' values without its setting would be out of reach."""
    fields = {field.name for field in dataclasses.fields(value)} - {"assistant"}
    assert set(section.model_fields) == fields


def test_defaults_are_those_of_the_rules() -> None:
    assert TimesSettings().value() == Times()
    assert CapsSettings().value() == Caps()


def test_an_address_is_kept_as_browsers_and_servers_write_it(tmp_path: Path) -> None:
    """Else the door would not know its own host's name when a browser says it."""
    settings = load(write(tmp_path, web={"public_url": "https://sala.cafè.coop:8443/meet/"}))
    assert settings.web.public_url == "https://sala.xn--caf-8la.coop:8443/meet"


def test_an_address_with_a_password_is_refused(tmp_path: Path) -> None:
    """Addresses are shown: servers' in the headers of the door's pages, the door's in links."""
    server = {"url": "https://me:secret@video.example/api", "secret": "0123456789"}
    web = {"listen": "127.0.0.1:8080", "public_url": "https://meet.example"}
    ((where, what),) = problems(write(tmp_path, web=web, **{"bigbluebutton.one": server}))
    assert where == "bigbluebutton.one.url"
    assert "no password" in what
    assert "secret@" not in what

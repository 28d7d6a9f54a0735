"""The log holds no body and no secret, whoever writes to it."""

import json
import logging
from collections.abc import Iterator

import pytest
import structlog

from assistant.cli import logs
from assistant.settings import LogSettings


@pytest.fixture(autouse=True)
def _restored() -> Iterator[None]:
    """Put everything back that `configure` changes."""
    root = logging.getLogger()
    level = root.level
    yield
    root.handlers.clear()
    root.setLevel(level)
    logging.raiseExceptions = True
    structlog.reset_defaults()


both = pytest.mark.parametrize("format_", ["json", "console"])


def configure(format_: str) -> None:
    """Begin to log; in the test itself, whose standard error is captured."""
    logs.configure(LogSettings.model_validate({"format": format_}))


@both
def test_what_must_not_be_written_is_blanked(
    format_: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Should anybody ever pass it."""
    configure(format_)
    structlog.get_logger("ours").info("sent", body="my secret", access_token="syt", row=7)
    written = capsys.readouterr().err
    assert "my secret" not in written
    assert "syt" not in written
    assert "row" in written


@both
def test_an_exception_is_told_by_class_and_place(
    format_: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Its text may quote a message: `invalid literal: 'my secret'`."""
    configure(format_)
    try:
        try:
            int("my secret")
        except ValueError as error:
            raise LookupError("my other secret") from error
    except LookupError:
        structlog.get_logger("ours").exception("failed")
    written = capsys.readouterr().err
    assert "secret" not in written.replace("test_an_exception", "")
    assert "ValueError" in written
    assert "test_cli_logs.py" in written


@both
def test_libraries_tell_only_where(format_: str, capsys: pytest.CaptureFixture[str]) -> None:
    """What nio warns of are whole events, what an SMTP client warns of are addresses."""
    configure(format_)
    logging.getLogger("nio.responses").warning("invalid event %s", {"body": "my secret"})
    logging.getLogger("nio.rooms").info("not even this")
    written = capsys.readouterr().err
    assert "my secret" not in written
    assert "nio.responses, line" in written
    assert "not even" not in written


def test_machines_read_one_object_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    configure("json")
    structlog.get_logger("ours").info("ready", room=1)
    entry = json.loads(capsys.readouterr().err)
    assert (entry["event"], entry["level"], entry["room"]) == ("ready", "info", 1)

"""The demo's mail server takes what the assistant's own mailer sends."""

import asyncio
from pathlib import Path

import pytest

from assistant.demo import mailbox
from assistant.demo.mailbox import Letter, Mailbox
from assistant.gateways.mail import MailServer, Security, SmtpMailer


async def test_takes_and_keeps_a_letter(tmp_path: Path) -> None:
    async with Mailbox(tmp_path / "mail") as mail:
        server = MailServer(
            host="127.0.0.1",
            port=mail.port,
            security=Security.NONE,
            sender="Pont <hello@pont.example>",
        )
        waiting = asyncio.create_task(mail.letter_to("layla@kutub.example"))
        await SmtpMailer(server).send("layla@kutub.example", "رمزك", "k7qf 2m9x\n", "key-1")
        assert await waiting == Letter(to="layla@kutub.example", subject="رمزك", body="k7qf 2m9x")
        await mail.more_than(0)
    (kept,) = (tmp_path / "mail").glob("*.eml")
    assert b"k7qf 2m9x" in kept.read_bytes()
    assert kept.stat().st_mode & 0o077 == 0


async def test_waits_no_longer_than_it_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(mailbox, "LETTER_TIMEOUT", 0.05)
    async with Mailbox(tmp_path) as mail:
        with pytest.raises(TimeoutError):
            await mail.letter_to("nobody@pont.example")

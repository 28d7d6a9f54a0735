# ruff: noqa: RUF001 - mail is written in every script
"""Mail through a real server: well formed, safe, and told apart where it can be tried again."""

from pathlib import Path

import pytest

from assistant.gateways.mail import MailServer, Security, SmtpMailer
from assistant.services.ports import MailDelayed, MailRefused
from tests.support.mail_server import Letterbox, mail_server

BODY = "Hola, Núria!\n\nEl teu codi: k7qf 2m9x\n\nمرحبا\n"


def mailer(box: Letterbox, security: Security = Security.NONE, **more: str | bool) -> SmtpMailer:
    settings = {"host": "127.0.0.1", "port": box.port, "sender": "Sample <bot@coop.example>"}
    return SmtpMailer(
        MailServer(**settings, security=security, timeout=5.0, **more)  # type: ignore[arg-type] # known names
    )


async def test_a_mail_is_well_formed() -> None:
    async with mail_server() as box:
        await mailer(box).send("nuria@puig.example", "El teu codi – Forn", BODY, "link:1")
    (message,) = box.taken
    assert box.addresses == [["nuria@puig.example"]]
    assert message["From"] == "Sample <bot@coop.example>"
    assert message["To"] == "nuria@puig.example"
    assert message["Subject"] == "El teu codi – Forn"
    assert message["Auto-Submitted"] == "auto-generated"
    assert message["Date"].datetime.tzinfo is not None
    assert message["Message-ID"].endswith("@coop.example>")
    assert message.get_content_type() == "text/plain"
    assert message.get_content_charset() == "utf-8"
    assert message.get_content().replace("\r\n", "\n") == BODY


async def test_the_same_key_is_the_same_message_id() -> None:
    """So that a mail which is sent again after a crash is shown once."""
    async with mail_server() as box:
        for key in ("link:1", "link:1", "link:2"):
            await mailer(box).send("nuria@puig.example", "x", BODY, key)
    first, again, other = (message["Message-ID"] for message in box.taken)
    assert first == again
    assert first != other
    assert "link:1" not in first


async def test_who_cannot_exist_gets_nothing_and_no_server_is_asked() -> None:
    async with mail_server() as box:
        await mailer(box).send("nobody@unknown.invalid", "x", BODY, "link:1")
    assert box.taken == []


@pytest.mark.parametrize(
    "address", ["a@b.example\nBcc: eve@eve.example", "a@b.example, eve@eve.example", "", "a@"]
)
async def test_an_address_cannot_break_out_of_its_header(address: str) -> None:
    async with mail_server() as box:
        with pytest.raises(MailRefused):
            await mailer(box).send(address, "x", BODY, "link:1")
    assert box.taken == []


async def test_a_subject_is_one_line() -> None:
    async with mail_server() as box:
        await mailer(box).send("a@b.example", "x\r\nBcc: eve@eve.example", BODY, "link:1")
    (message,) = box.taken
    assert message["Subject"] == "x Bcc: eve@eve.example"
    assert message["Bcc"] is None


async def test_starttls_and_a_login(tmp_path: Path) -> None:
    login = ("bot", "päss")
    async with mail_server(folder=tmp_path, starttls=True, login=login) as box:
        sender = mailer(box, Security.STARTTLS, verify=False, username=login[0], password=login[1])
        await sender.check()
        await sender.send("a@b.example", "x", BODY, "link:1")
    assert box.encrypted == [True]


async def test_tls_from_the_first_byte(tmp_path: Path) -> None:
    async with mail_server(folder=tmp_path, tls=True) as box:
        await mailer(box, Security.TLS, verify=False).send("a@b.example", "x", BODY, "link:1")
    assert len(box.taken) == 1


async def test_a_certificate_that_nobody_vouches_for_is_not_trusted(tmp_path: Path) -> None:
    async with mail_server(folder=tmp_path, starttls=True) as box:
        with pytest.raises(MailDelayed):
            await mailer(box, Security.STARTTLS).send("a@b.example", "x", BODY, "link:1")
    assert box.taken == []


async def test_nothing_is_said_in_the_open_where_starttls_is_wanted() -> None:
    async with mail_server() as box:
        with pytest.raises(MailDelayed):
            await mailer(box, Security.STARTTLS).send("a@b.example", "x", BODY, "link:1")
    assert box.taken == []


async def test_a_wrong_password_delays(tmp_path: Path) -> None:
    """The operator can put it right, and the mail must not be lost meanwhile."""
    async with mail_server(folder=tmp_path, starttls=True, login=("bot", "right")) as box:
        sender = mailer(box, Security.STARTTLS, verify=False, username="bot", password="wrong")
        with pytest.raises(MailDelayed):
            await sender.send("a@b.example", "x", BODY, "link:1")
        with pytest.raises(MailDelayed):
            await sender.check()


@pytest.mark.parametrize("where", ["at_address", "at_data"])
@pytest.mark.parametrize(
    ("answer", "error"), [("550 no such user", MailRefused), ("451 later", MailDelayed)]
)
async def test_what_is_final_is_told_from_what_is_not(
    where: str, answer: str, error: type[MailRefused] | type[MailDelayed]
) -> None:
    async with mail_server() as box:
        setattr(box, where, answer)
        with pytest.raises(error) as caught:
            await mailer(box).send("a@b.example", "x", BODY, "link:1")
    assert isinstance(caught.value, MailRefused | MailDelayed)
    assert caught.value.reason == answer[:3]
    assert "a@b.example" not in repr(caught.value), "it goes into a log"


async def test_a_server_that_is_away_delays() -> None:
    async with mail_server() as box:
        pass
    with pytest.raises(MailDelayed):
        await mailer(box).send("a@b.example", "x", BODY, "link:1")


def test_a_password_is_not_shown() -> None:
    server = MailServer(host="x", sender="a@b.example", username="bot", password="secret")
    assert "secret" not in repr(server)

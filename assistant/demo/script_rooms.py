"""Meeting rooms: made in chat, entered at the door, in trouble, and on Matrix alone."""

from assistant.demo.bigbluebutton.rules import Fault
from assistant.demo.cast import Cast, WrongAnswer, found
from assistant.demo.connection import Unanswered
from assistant.demo.guest import Guest, Page

_LINK = r"(https?://\S+/r/[a-z0-9-]+)"
_NUMBER = r"«(\d{3,})»"
_PERSONAL = r"(https?://\S+/p/[\w-]+)"


async def ana_meets(cast: Cast) -> None:
    """Ana makes a room in Catalan; a guest waits at the door until she is there."""
    cast.transcript.scene("Ana needs a meeting room. She says so, and shares one link.")
    chat = await cast.chat("ana", "Ana")
    await chat.say("necessito una sala per a la nostra assemblea")
    await chat.answer("assemblea", "20")
    await chat.say("sí")
    link = found(_LINK, await chat.answer(_LINK))
    async with Guest("en") as tom, Guest("ca") as ana:
        cast.transcript.scene("Tom, who is no member, opens the link in his browser.")
        page = await tom.open(link)
        _see(cast, "Tom", page, "Your name")
        page = await tom.send(page, name="Tom")
        _see(cast, "Tom", page, "not begun")
        await chat.say("sala assemblea ara")
        personal = found(_PERSONAL, await chat.answer(_PERSONAL))
        page = await ana.open(personal)
        _see(cast, "Ana", page, "Ana")
        page = await ana.send(page)
        _see(cast, "Ana", page, "in the meeting")
        _check_role(page, "Ana Puig", "moderator")
        page = await tom.open(f"{link}/wait")
        _see(cast, "Tom", page, "in the meeting")
        _check_role(page, "Tom", "viewer")
        page = await ana.open(personal)
        _see(cast, "Ana", page, "bot|assistent|enllaç")
    cast.transcript.done("One meeting for both; her link let her in once, and is spent.")
    await chat.say("elimina sala assemblea")
    await chat.answer("assemblea")
    await chat.say("sí")
    await chat.answer("desfés")


async def yusuf_plans(cast: Cast) -> None:
    """Yusuf plans a weekly meeting in Arabic: it is read back first, and comes as a file, too."""
    cast.transcript.scene("Yusuf plans a weekly meeting, in a room that is not there yet.")
    chat = await cast.chat("yusuf", "Yusuf")
    await chat.say("اجتماع حلقة القراءة الخميس القادم الساعة 18:00 أسبوعيًا")
    await chat.answer("حلقة القراءة", "18:00|6:00")
    await chat.say("نعم")
    number = found(_NUMBER, await chat.answer(_LINK, _NUMBER))
    await chat.answer(r"\.ics$")
    await chat.say(f"{number} إلغاء")
    await chat.answer("حلقة القراءة", "2")
    await chat.say("2")
    await chat.answer(r"تراجع|\.ics$")
    await chat.say("حذف قاعة حلقة القراءة")
    await chat.answer("حلقة القراءة")
    await chat.say("نعم")
    await chat.answer("تراجع")


async def server_in_trouble(cast: Cast) -> None:
    """Have the video server hang up: who comes hears it in plain words, and nothing is opened."""
    cast.transcript.scene("The video server goes down, just when Grace wants to begin.")
    chat = await cast.chat("grace", "Grace")
    await chat.say("room All Hands now")
    personal = found(_PERSONAL, await chat.answer(_PERSONAL))
    async with Guest("en") as grace:
        page = await grace.open(personal)
        cast.video.fault = Fault.DOWN
        before = len(cast.video.asked)
        page = await grace.send(page)
        _see(cast, "Grace", page, "does not answer")
        cast.video.fault = None
        if len(cast.video.asked) != before:
            raise WrongAnswer("a server that is down was asked for a meeting")
    cast.transcript.done("No meeting was opened, and her link is as good as before.")


async def jordi_stays_on_matrix(cast: Cast) -> None:
    """Jordi has a room made that needs no video server: he is invited to it in Element."""
    cast.transcript.scene("Jordi wants a room on Matrix: no video server takes part.")
    phone = cast.phones["jordi"]
    chat = await cast.chat("jordi", "Jordi")
    before = set(phone.invitations)
    await chat.say("nova sala Taller matrix")
    await chat.answer("Taller|taller", _LINK)

    def invited() -> str | None:
        return next((room for room in phone.invitations if room not in before), None)

    try:
        room = await phone.until(invited, "an invitation", timeout=cast.patience)
    except Unanswered as missing:
        raise WrongAnswer(str(missing)) from None
    await phone.join(room)
    cast.transcript.done("He is in, by invitation; Element's own calls work there.")
    await chat.say("elimina sala Taller")
    await chat.answer("Taller")
    await chat.say("sí")
    await chat.answer("desfés")


def _see(cast: Cast, whose: str, page: Page, expected: str) -> None:
    """Print what a browser shows; raises `WrongAnswer` unless one of `expected` is in it."""
    cast.transcript.said("Page", page.text, where=f"in {whose}'s browser")
    if not any(each in page.text for each in expected.split("|")):
        raise WrongAnswer(f"{whose} looked for {expected} and saw: {page.text}")


def _check_role(page: Page, name: str, role: str) -> None:
    if (page.part("name"), page.part("role")) != (name, role):
        raise WrongAnswer(f"{name} came in as {page.part('name')}, {page.part('role')}")

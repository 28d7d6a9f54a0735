"""Files as their senders describe them: what is well formed is read, what is not opens nothing."""

from base64 import b64encode
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from nio.crypto.attachments import encrypt_attachment

from assistant.domain.incoming import Attachment, Content
from assistant.matrix.reading import read_event

URL = "mxc://example.org/AbC_d-9"
KEY = "A" * 42 + "Q"  # 32 bytes
IV = "A" * 22
HASH = "B" * 42 + "Q"


def _secrets(**more: Any) -> dict[str, Any]:
    key = {"kty": "oct", "alg": "A256CTR", "ext": True, "k": KEY, "key_ops": ["encrypt", "decrypt"]}
    return {"v": "v2", "key": key, "iv": IV, "hashes": {"sha256": HASH}, **more}


def _picture(**more: Any) -> dict[str, Any]:
    info = {"mimetype": "image/png", "size": 12, "w": 3, "h": 4}
    file = {**_secrets(), "url": URL}
    return {"msgtype": "m.image", "body": "cat.png", "info": info, "file": file, **more}


def _read(content: Any, type_: str = "m.room.message") -> Content | None:
    return read_event({"content": content, "type": type_}, type_, content, "@bot:fake")


def _file(content: Any, type_: str = "m.room.message") -> Attachment:
    found = _read(content, type_)
    assert isinstance(found, Attachment)
    return found


def test_an_encrypted_picture() -> None:
    assert _read(_picture()) == Attachment(
        kind="m.image",
        name="cat.png",
        mimetype="image/png",
        size=12,
        url=URL,
        secrets=_secrets(),
        info={"width": 3, "height": 4},
    )


def test_a_plain_file_and_a_sticker() -> None:
    plain = {"msgtype": "m.file", "body": "a.pdf", "url": URL}
    assert _read(plain) == Attachment(kind="m.file", name="a.pdf", url=URL)
    sticker = {"body": "hi", "url": URL, "info": {"mimetype": "IMAGE/WebP; x=y"}}
    read = Attachment(kind="m.sticker", name="hi", url=URL, mimetype="image/webp")
    assert _read(sticker, "m.sticker") == read


def test_what_nio_encrypts_is_well_formed() -> None:
    """Our own way of writing secrets is one that we read, whatever the random bytes."""
    for _ in range(20):
        _, secrets = encrypt_attachment(b"secret")
        assert _file(_picture(file={**secrets, "url": URL})).secrets is not None


@pytest.mark.parametrize(
    ("body", "filename", "name", "caption"),
    [
        ("cat.png", None, "cat.png", None),
        ("cat.png", "cat.png", "cat.png", None),
        ("our cat", "cat.png", "cat.png", "our cat"),
        ("", "cat.png", "cat.png", None),
        ("> <@ana:x> look\n\nour cat", "cat.png", "cat.png", "our cat"),
    ],
)
def test_a_caption_stands_beside_a_file_name(
    body: str, filename: str | None, name: str, caption: str | None
) -> None:
    relation = {"m.in_reply_to": {"event_id": "$1"}}
    more = {} if filename is None else {"filename": filename}
    found = _file(_picture(body=body, **more, **{"m.relates_to": relation}))
    assert (found.name, found.caption, found.reply_to) == (name, caption, "$1")


def test_a_file_in_a_thread_and_an_edit_of_its_caption() -> None:
    thread = {
        "rel_type": "m.thread",
        "event_id": "$root",
        "is_falling_back": True,
        "m.in_reply_to": {"event_id": "$last"},
    }
    found = _file(_picture(**{"m.relates_to": thread}))
    assert (found.thread, found.reply_to, found.edits) == ("$root", None, None)
    edit = {
        "msgtype": "m.image",
        "body": "* new words",
        "m.new_content": _picture(body="new words", filename="cat.png"),
        "m.relates_to": {"rel_type": "m.replace", "event_id": "$1"},
    }
    edited = _file(edit)
    assert (edited.edits, edited.caption, edited.url) == ("$1", "new words", URL)


def test_a_voice_message() -> None:
    """As Element records it: how long, how loud, and that it was spoken for us."""
    audio = {"duration": 1500, "waveform": [0, 512, 1024]}
    voice = _picture(
        msgtype="m.audio",
        info={"mimetype": "audio/ogg", "size": 9},
        **{"org.matrix.msc1767.audio": audio, "org.matrix.msc3245.voice": {}},
    )
    found = _file(voice)
    assert found.voice
    assert found.info == {"duration": 1500, "waveform": [0, 512, 1024]}
    assert not _file(_picture(**{"org.matrix.msc3245.voice": {}})).voice, "a picture does not speak"


@pytest.mark.parametrize(
    "file",
    [
        5,
        {},
        _secrets(),
        {**_secrets(v="v1"), "url": URL},
        {**_secrets(key={}), "url": URL},
        {**_secrets(key={"kty": "oct", "alg": "A128CTR", "k": KEY}), "url": URL},
        {**_secrets(key={"kty": "oct", "alg": "A256CTR", "k": "AAAA"}), "url": URL},
        {**_secrets(iv="A" * 23), "url": URL},
        {**_secrets(iv="ü" * 22), "url": URL},
        {**_secrets(iv=None), "url": URL},
        {**_secrets(hashes={}), "url": URL},
        {**_secrets(hashes={"sha256": [HASH]}), "url": URL},
        {**_secrets(), "url": "https://example.org/AbC"},
        {**_secrets(), "url": "mxc://example.org/../../admin"},
        {**_secrets(), "url": "mxc://example.org/a?b"},
        {**_secrets(), "url": "mxc://example.org"},
        {**_secrets(), "url": URL + "\n"},
        {**_secrets(), "url": ["mxc://a/b"]},
    ],
)
def test_what_could_never_be_opened_is_no_file(file: Any) -> None:
    """And never the plain file that may stand beside it: that is not what was meant."""
    assert _read(_picture(file=file, url=URL)) == Attachment(kind="m.image")


@pytest.mark.parametrize(
    "info",
    [
        5,
        {"mimetype": 7, "size": -1, "w": True, "h": 2.5, "duration": "x"},
        {"mimetype": "text/html\r\nX: y", "size": 2**60},
        {"mimetype": "image", "w": None},
    ],
)
def test_what_is_said_of_a_file_may_be_nonsense(info: Any) -> None:
    found = _file(_picture(info=info))
    assert (found.mimetype, found.size, found.info) == (None, None, {})
    assert found.url == URL


@pytest.mark.parametrize("waveform", [[], [5] * 121, [1025], [-1], ["x"], 7, [True]])
def test_a_waveform_that_is_none(waveform: Any) -> None:
    audio = {"org.matrix.msc1767.audio": {"waveform": waveform}}
    assert _file(_picture(msgtype="m.audio", **audio)).info == {"width": 3, "height": 4}


def test_secrets_come_without_what_stands_beside_them() -> None:
    padded = b64encode(bytes(16)).decode()
    found = _file(_picture(file={**_secrets(iv=padded), "url": URL, "extra": "x" * 1000}))
    assert found.secrets == _secrets(iv=padded)


_LEAVES: tuple[Any, ...] = (
    None,
    True,
    -1,
    2**70,
    1.5,
    "",
    "m.thread",
    "\ud800",
    "mxc://",
    [],
    [1],
    {},
)
_OBJECTS = st.dictionaries(
    st.sampled_from(
        ["url", "key", "iv", "v", "hashes", "k", "rel_type", "event_id", "m.in_reply_to", "w"]
    ),
    st.sampled_from(_LEAVES),
    max_size=4,
)


@settings(deadline=None)  # a busy machine is no defect
@given(
    st.dictionaries(
        st.sampled_from(["body", "filename", "info", "file", "url", "m.relates_to", "m.audio"]),
        st.sampled_from(_LEAVES) | _OBJECTS,
    )
)
def test_whatever_comes_is_an_attachment(content: dict[str, Any]) -> None:
    found = _read({"msgtype": "m.audio", **content})
    assert isinstance(found, Attachment)
    assert found.url is None, "nothing of it is an address"

"""Slugs, names, codes and wishes of rooms, whatever somebody types."""

import string
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant import resources
from assistant.dispatch.recognisers import Recognition
from assistant.dispatch.room_words import RoomWords
from assistant.dispatch.vocabulary import Vocabulary
from assistant.domain.room_names import LONGEST, NameEmpty, NameTooLong, clean
from assistant.domain.room_wishes import RoomWishes, Setting, Spoken, read_wishes
from assistant.domain.rooms import BackEndName
from assistant.i18n.catalogue import Catalogue
from assistant.services import slugs
from assistant.services.room_codes import folded, new_code, readable
from assistant.storage.rooms import RoomRepository

CATALOGUE = Catalogue.load(resources.locales())
LANGUAGES = Recognition(CATALOGUE, Vocabulary(CATALOGUE, {}))._languages
WORDS = RoomWords(CATALOGUE, LANGUAGES)
SLUG = frozenset(string.ascii_lowercase + string.digits + "-")


class Given(RoomRepository):
    """A table of slugs that were given before."""

    def __init__(self, *given_before: str) -> None:
        self.slugs = set(given_before)

    async def was_given(self, slug: str) -> bool:
        return slug in self.slugs


@given(st.text())
def test_a_slug_is_short_and_plain(name: str) -> None:
    slug = slugs.folded(name)
    assert set(slug) <= SLUG
    assert len(slug) <= slugs.LONGEST
    assert slug == slug.strip("-")
    assert "--" not in slug


@pytest.mark.parametrize(
    ("name", "slug"),
    [
        ("Assembly", "assembly"),
        ("L'Ateneu Cooperatiu", "l-ateneu-cooperatiu"),
        ("Reunió d'acció", "reunio-d-accio"),
        ("Straße & Ærø", "strasse-aero"),
        ("../etc", "etc"),
        ("—", ""),
    ],
)
def test_slugs_are_read_as_the_name(name: str, slug: str) -> None:
    assert slugs.folded(name) == slug


def test_other_scripts_have_readable_slugs() -> None:
    for name in ("الجمعية", "Собрание", "総会"):
        assert slugs.folded(name)


@given(st.lists(st.text(max_size=100), min_size=1, max_size=20))
async def test_a_slug_is_given_once(names: list[str]) -> None:
    """However names are spelled, nobody gets another's link; every link can be typed."""
    table = Given()
    for name in (*names, *names):
        slug = await slugs.new_slug(name, table)
        assert slug
        assert set(slug) <= SLUG
        assert len(slug) <= slugs.LONGEST
        assert slug not in table.slugs
        table.slugs.add(slug)


@given(st.text(max_size=200))
def test_a_name_is_one_visible_line(text: str) -> None:
    try:
        name = clean(text)
    except (NameEmpty, NameTooLong):
        return
    assert 1 <= len(name) <= LONGEST
    assert name == name.strip()
    hidden = {sign for sign in name if unicodedata.category(sign) in {"Cc", "Cf", "Cs", "Zl", "Zp"}}
    assert hidden <= {"\u200c", "\u200d"}
    assert clean(name) == name


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   ",
        "\u202e\u2066",
        "../",
        "…",
        "\u200d",
        "\n\t",
        "\u0301",
        "\u200b",
        "\u3164",
        "\u2800\u115f",
    ],
)
def test_what_nobody_can_read_is_no_name(text: str) -> None:
    with pytest.raises(NameEmpty):
        clean(text)


def test_a_picture_is_a_name() -> None:
    assert clean(" 🎉 ") == "🎉"
    assert clean("👩\u200d🌾") == "👩\u200d🌾"


def test_a_book_is_no_name() -> None:
    with pytest.raises(NameTooLong):
        clean("x" * (LONGEST + 1))
    with pytest.raises(NameTooLong):
        clean("word " * 100_000)


@given(st.text(string.ascii_letters + string.digits, min_size=4, max_size=32))
def test_a_code_is_the_same_however_it_is_typed(code: str) -> None:
    kept = readable(code)
    assert kept == code.lower()
    assert folded(f" {code[:2]}-{code[2:].upper()} ") == kept


def test_digits_of_every_script_are_the_same() -> None:
    assert readable("١٢٣٤") == readable("1 2 3 4") == readable("1\uff123\u096a") == "1234"
    assert readable("12") is None
    assert readable("x" * 33) is None
    assert readable("a; b.c") is None
    assert readable("\U0001d400\U0001d401\U0001d402\U0001d403") == readable("abcd") == "abcd"


def test_codes_that_we_make_can_be_kept() -> None:
    for _ in range(100):
        code = new_code()
        assert readable(code) == code


SETTINGS = st.fixed_dictionaries(
    {},
    optional={
        "viewer_code": st.from_regex(r"[a-z0-9]{4,12}", fullmatch=True),
        "moderator_code": st.sampled_from([Spoken.NEW.value, Spoken.OFF.value]),
        "record": st.booleans(),
        "mute_on_join": st.booleans(),
        "welcome": st.text(max_size=80),
        "language": st.sampled_from(["", "ca", "ar"]),
        "back_end": st.sampled_from(BackEndName),
    },
)


@given(SETTINGS)
def test_wishes_are_written_and_read(values: dict[str, object]) -> None:
    wishes = RoomWishes(**values)  # type: ignore[arg-type] # drawn by name
    assert read_wishes(wishes.written()) == wishes


@given(st.text())
def test_what_is_no_wish_is_none(text: str) -> None:
    """Nothing that somebody types becomes a wish that cannot be read, or a code nobody can type."""
    written = WORDS.wishes(text)
    if written is None:
        return
    wishes = read_wishes(written)
    for code in (wishes.viewer_code, wishes.moderator_code):
        assert code in {None, Spoken.NEW, Spoken.OFF} or readable(str(code)) == code


@pytest.mark.parametrize(
    ("text", "wishes"),
    [
        ("code 1234", RoomWishes(viewer_code="1234")),
        ("moderator code 99 code 1234", None),
        ("code ABC-12 moderator code 9999",
         RoomWishes(viewer_code="abc12", moderator_code="9999")),
        ("code", RoomWishes(viewer_code=Spoken.NEW.value)),
        ("code new record", RoomWishes(viewer_code=Spoken.NEW.value, record=True)),
        ("no code", RoomWishes(viewer_code=Spoken.OFF.value)),
        ("record off", RoomWishes(record=False)),
        ("record, mute on join and approval",
         RoomWishes(record=True, mute_on_join=True, approval=True)),
        ("record on bigbluebutton", RoomWishes(record=True, back_end=BackEndName.BIGBLUEBUTTON)),
        ("on matrix", RoomWishes(back_end=BackEndName.MATRIX)),
        ("language català", RoomWishes(language="ca")),
        ("language klingon", None),
        ("welcome Hello, record this", RoomWishes(welcome="Hello, record this")),
        ("sin código", RoomWishes(viewer_code=Spoken.OFF.value)),
        ("sense codi", RoomWishes(viewer_code=Spoken.OFF.value)),
        ("بدون رمز", RoomWishes(viewer_code=Spoken.OFF.value)),
        ("record fair", None),
        ("fair", None),
        ("", None),
    ],
)  # fmt: skip
def test_wishes_as_people_write_them(text: str, wishes: RoomWishes | None) -> None:
    written = WORDS.wishes(text)
    assert (None if written is None else read_wishes(written)) == wishes


@pytest.mark.parametrize("locale", CATALOGUE.locales)
def test_every_setting_has_words_that_name_nothing_else(locale: str) -> None:
    named: dict[str, Setting] = {}
    for setting in Setting:
        words = CATALOGUE.words(locale, f"core-setting-{setting.value}")
        assert words, (locale, setting)
        for word in words:
            assert named.setdefault(word.casefold(), setting) is setting, word


def test_foreign_wishes_are_refused() -> None:
    for text in ("[]", '{"viewer": "x"}', '{"back_end": "jitsi"}'):
        with pytest.raises(ValueError, match=r".+"):
            read_wishes(text)

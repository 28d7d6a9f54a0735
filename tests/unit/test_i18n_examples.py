"""Words to be typed: told from the sentence around them, and right when pasted."""

from pathlib import Path

from assistant.domain.replies import Example, Reply
from assistant.i18n.rendering import Reader, Renderer
from tests.support.texts import renderer_of

EN, AR = (Reader(code, "Europe/Madrid") for code in ("en", "ar"))


class Value(Reply, message="t-value"):
    value: int | Example


def everywhere(tmp_path: Path, text: str) -> Renderer:
    return renderer_of(tmp_path, en=text, es=text, ca=text, ar=text)


def test_examples_are_code_and_carry_no_marks(tmp_path: Path) -> None:
    renderer = everywhere(tmp_path, "t-value = اكتبوا { $value }")
    rendered = renderer.render(Value(value=Example("خطتي <b>")), AR)
    assert rendered.html == "اكتبوا <code>خطتي &lt;b&gt;</code>"
    assert rendered.body == "اكتبوا “خطتي <b>”"


def test_words_to_type_can_be_told_from_the_sentence_in_plain_text(tmp_path: Path) -> None:
    """A notification shows no code, and `me shows it` reads wrong; a list needs no quotes."""
    text = "t-value =\n    `me` shows it; type { $value }.\n    { $value }: all"
    renderer = everywhere(tmp_path, text + "\ncore-quotes = « | »")
    body = renderer.plain(Value(value=Example("plans")), EN)
    assert body == "«me» shows it; type «plans».\nplans: all"


def test_a_value_inside_code_is_pasted_and_so_carries_no_marks(tmp_path: Path) -> None:
    renderer = everywhere(tmp_path, "t-value = اكتبوا `{ $value } x`")
    assert renderer.plain(Value(value=142), AR) == "اكتبوا “142 x”"

"""The catalogue: languages as folders, words, and what is wrong with a file."""

from pathlib import Path

import pytest

from assistant.i18n.catalogue import Catalogue, CatalogueError
from assistant.i18n.locale_data import is_rtl, language_name
from tests.support.texts import catalogue_of


def test_a_language_is_a_folder(tmp_path: Path) -> None:
    """A translator adds one without code: name and direction come from CLDR."""
    catalogue = catalogue_of(tmp_path, en="plans-a = A", he="plans-a = א", pt_BR="plans-a = B")
    assert catalogue.locales == ("en", "he", "pt-BR")
    assert (is_rtl("he"), is_rtl("pt-BR")) == (True, False)
    assert language_name("pt-BR") == "português (Brasil)"


@pytest.mark.parametrize(
    ("code", "found"),
    [("ca", "ca"), ("CA", "ca"), ("ca-ES", "ca"), ("ca_ES", "ca"), ("pt", None), ("pt_br", "pt-BR"),
     ("pt-BR-x", "pt-BR"), ("", None), (None, None), ("caterpillar", None)],
)  # fmt: skip
def test_a_code_finds_its_language(tmp_path: Path, code: str | None, found: str | None) -> None:
    catalogue = catalogue_of(tmp_path, en="plans-a = A", ca="plans-a = A", pt_BR="plans-a = A")
    assert catalogue.match(code) == found


def test_words_are_split_and_belong_to_one_language(tmp_path: Path) -> None:
    catalogue = catalogue_of(
        tmp_path, en='plans-show = plan | my  plan |\n    .none = { "" }', ca="plans-all = plans"
    )
    assert catalogue.words("en", "plans-show") == ("plan", "my plan")
    assert catalogue.words("en", "plans-show", "none") == ()
    assert catalogue.words("ca", "plans-show") == ()


def test_an_attribute_falls_back_language_by_language(tmp_path: Path) -> None:
    catalogue = catalogue_of(
        tmp_path, en="plans-show = plan\n    .summary = Your plan", ca="plans-show = pla"
    )
    assert catalogue.attribute("ca", "plans-show", "summary") == "Your plan"
    assert catalogue.attribute("ca", "plans-show", "example") is None
    assert catalogue.attribute("ca", "nothing", "summary") is None


def test_what_a_language_lacks_is_told_at_start(tmp_path: Path) -> None:
    catalogue = catalogue_of(tmp_path, en="plans-a = A\nplans-b = B", ca="plans-a = A")
    assert catalogue.missing(["plans-a", "plans-b"]) == ("ca: plans-b",)


def test_everything_that_is_wrong_is_told_at_once(tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "a.ftl").write_text("a-one = One\na-two = { $x\n", encoding="utf-8")
    (tmp_path / "en" / "b.ftl").write_text("a-one = Again\n", encoding="utf-8")
    (tmp_path / "qqq-nowhere").mkdir()
    (tmp_path / "qqq-nowhere" / "a.ftl").write_text("a-one = One\n", encoding="utf-8")
    with pytest.raises(CatalogueError) as caught:
        Catalogue.load(tmp_path)
    assert any("en/a.ftl:2" in problem for problem in caught.value.problems)
    assert "en/b.ftl: a-one is in en/a.ftl already" in caught.value.problems
    assert any("qqq-nowhere" in problem for problem in caught.value.problems)


@pytest.mark.parametrize("text", ["a-one = One\na-one = Two", "a-one = \ue000", "a-one = A\u202eB"])
def test_what_would_disturb_the_rendering_is_refused(tmp_path: Path, text: str) -> None:
    """Private-use characters mark slots, and direction is the renderer's business."""
    with pytest.raises(CatalogueError):
        catalogue_of(tmp_path, en=text)


def test_the_source_language_must_be_there(tmp_path: Path) -> None:
    with pytest.raises(CatalogueError, match="no en in it"):
        catalogue_of(tmp_path, ca="a-one = U")

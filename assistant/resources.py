"""Where the files live that are no code: in `assistant/_data/` of a wheel, else in the checkout."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


class ResourceMissing(RuntimeError):  # noqa: N818 - a broken installation, said in one line
    """A folder that every installation has is not there."""


def locales() -> Path:
    """Return the folder with one folder a language. Raises ResourceMissing."""
    return _folder("locales")


def migrations() -> Path:
    """Return Alembic's folder. Raises ResourceMissing."""
    return _folder("migrations")


def _folder(name: str) -> Path:
    for place in (_PACKAGE / "_data" / name, _PACKAGE.parent / name):
        if place.is_dir():
            return place
    raise ResourceMissing(f"{name}/ is neither in the installed package nor beside it")

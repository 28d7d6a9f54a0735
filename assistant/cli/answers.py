"""What `assistant setup` needs to know: given as options, else asked for."""

import os
import secrets
import tomllib
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, Any

import typer
from pydantic import AfterValidator, TypeAdapter, ValidationError

from assistant import resources, settings_file
from assistant.cli.terminal import WRONG, Stopped, run, say
from assistant.domain.coop import Coop
from assistant.i18n.catalogue import Catalogue
from assistant.matrix.discovery import discover
from assistant.matrix.setup import new_device_id
from assistant.settings import DELIMITER, PREFIX, MailSettings
from assistant.settings_kinds import Address, UserId, Zone

Sections = dict[str, dict[str, Any]]

_SECRET_BYTES = 32


def _spoken(code: str) -> str:
    catalogue = Catalogue.load(resources.locales())
    if catalogue.match(code) is None:
        choice = f"choose among {', '.join(catalogue.locales)}"
        raise ValueError(f"there are no texts in {code}; {choice}")
    return code


Language = Annotated[str, AfterValidator(_spoken)]
Security = MailSettings.model_fields["tls"].annotation


@dataclass
class Answers:
    """Options by `section.key`; what is missing is asked for, unless nobody is there to answer."""

    given: dict[str, Any]
    interactive: bool
    _missing: list[str] = field(default_factory=list)

    def sections(self, present: Sections) -> Sections:
        """Return the settings to write: `present` ones, changed by what was given and answered.

        Keys and secrets that are there stay: without its pickle key a database cannot be read.
        Raises `Stopped` naming every option that is missing.
        """
        found = {name: dict(values) for name, values in present.items()}
        self._matrix(found.setdefault("matrix", {}))
        coop = found.setdefault("coop", {})
        self._put(coop, "coop.name", "Name of the co-op")
        self._put(coop, "coop.default_locale", "Default language", "en", Language)
        # A file that names no zone has lived with the default so far.
        zone = Coop.timezone if present.get("coop") else _zone_here()
        self._put(coop, "coop.timezone", "Time zone", zone, Zone)
        for key in ("join_url", "source_url"):
            self._put(coop, f"coop.{key}", None)
        self._put(found.setdefault("database", {}), "database.path", "Database", "assistant.db")
        self._mail(found.setdefault("mail", {}))
        found.setdefault("secrets", {}).setdefault("code_secret", _secret())
        if self._missing:
            options = ", ".join(self._missing)
            raise Stopped(f"Missing: {options} (or leave out --non-interactive)", WRONG)
        return {name: values for name, values in found.items() if values}

    def changed(self, present: Sections, sections: Sections) -> list[str]:
        """Name what was given and is not in `present` as it is in `sections`."""
        found = []
        for name, value in self.given.items():
            section, _, key = name.partition(".")
            new = sections.get(section, {}).get(key)
            if value is not None and new != present.get(section, {}).get(key):
                found.append(name)
        return found

    def _matrix(self, matrix: dict[str, Any]) -> None:
        before = (matrix.get("homeserver"), matrix.get("user_id"))
        self._put(matrix, "matrix.user_id", "The assistant's Matrix ID", None, UserId)
        known = matrix.get("homeserver") or self.given.get("matrix.homeserver")
        address = None if known or "user_id" not in matrix else run(discover(matrix["user_id"]))
        self._put(matrix, "matrix.homeserver", "Address of the homeserver", address, Address)
        if before != (matrix.get("homeserver"), matrix.get("user_id")):
            # The token and the device belong to the account before.
            matrix.pop("access_token", None)
            matrix["device_id"] = new_device_id()
        self._put(matrix, "matrix.display_name", None)
        matrix.setdefault("device_id", new_device_id())
        matrix.setdefault("pickle_key", _secret())

    def _mail(self, mail: dict[str, Any]) -> None:
        self._put(mail, "mail.host", "Mail server (empty: no mail)", "")
        if not mail.get("host"):
            for name, value in self.given.items():
                if name.startswith("mail.") and value and self.given.get("mail.host") != "":
                    raise Stopped(
                        f"{option(name)}: there is no mail server; give --mail-host", WRONG
                    )
            mail.clear()
            return
        self._put(mail, "mail.tls", "Its protection (starttls, ssl, none)", "starttls", Security)
        self._put(mail, "mail.port", "Its port", 465 if mail["tls"] == "ssl" else 587, int)
        self._put(mail, "mail.sender", "Sender's address")
        self._put(mail, "mail.user", "Name to log in with (empty: no login)", "")
        if mail.get("user") and not self._from_environment("mail.password"):
            self._put(mail, "mail.password", "Mail password", hidden=True)

    def _from_environment(self, name: str) -> bool:
        """Whether a secret is kept in the environment: `run` finds it there, and no file has it."""
        return self.given.get(name) is None and bool(os.environ.get(_variable(name)))

    def _put(  # one question
        self,
        section: dict[str, Any],
        name: str,
        question: str | None,
        default: Any = None,
        kind: Any = str,
        *,
        hidden: bool = False,
    ) -> None:
        key = name.partition(".")[2]
        check = TypeAdapter(kind).validate_python
        default = section.get(key, default)
        value = self.given.get(name)
        if value is None and question is not None and self.interactive:
            value = _ask(question, default, check, hidden=hidden)
        elif value is None:
            value = default
            if value is None and question is not None:
                self._missing.append(option(name))
        else:
            value = _checked(name, value, check)
        if value not in {None, ""}:
            section[key] = value
        else:
            section.pop(key, None)


SECRETS = frozenset({"mail.password"})
OPTIONS = {"coop.name": "--coop", "coop.default_locale": "--locale", "database.path": "--database"}


def option(name: str) -> str:
    """Return the command line's option for a setting."""
    section, _, key = name.partition(".")
    prefix = "mail-" if section == "mail" else ""
    return OPTIONS.get(name, f"--{prefix}{key.replace('_', '-')}")


def from_environment(given: dict[str, Any]) -> dict[str, Any]:
    """Return `given` with what only the environment names; an option wins.

    Secrets stay where they are: who keeps them in the environment wants them in no file.
    """
    return {
        name: os.environ.get(_variable(name)) if value is None and name not in SECRETS else value
        for name, value in given.items()
    }


def _variable(name: str) -> str:
    """Return the environment's variable for a setting."""
    return PREFIX + name.replace(".", DELIMITER).upper()


def read_sections(file: Path) -> Sections:
    """Return what the settings file holds, {} where there is none; raises `Stopped`."""
    if not file.exists():
        return {}
    try:
        found = tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise Stopped(f"{file}: cannot be read: {error}", WRONG) from None
    return {name: values for name, values in found.items() if isinstance(values, dict)}


def write_sections(file: Path, sections: Sections) -> None:
    """Write the settings file; raises `Stopped` where that is not possible."""
    try:
        settings_file.save(file, sections)
    except OSError as error:
        raise Stopped(f"{file}: cannot be written: {error.strerror}") from None


def _ask(question: str, default: Any, check: Callable[[Any], Any], *, hidden: bool) -> Any:
    while True:
        answer = typer.prompt(
            question, default=default, hide_input=hidden, show_default=not hidden, err=True
        )
        try:
            return check(answer)
        except ValidationError as error:
            say(f"  {_why(error)}")


def _checked(name: str, value: Any, check: Callable[[Any], Any]) -> Any:
    try:
        return check(value)
    except ValidationError as error:
        raise Stopped(f"{option(name)}: {_why(error)}", WRONG) from None


def _why(error: ValidationError) -> str:
    return error.errors(include_url=False)[0]["msg"].removeprefix("Value error, ")


def _secret() -> str:
    return secrets.token_urlsafe(_SECRET_BYTES)


def _zone_here() -> str:
    """Return this machine's zone by its IANA name, where its usual link tells it."""
    name = os.path.realpath("/etc/localtime").partition("zoneinfo/")[2]
    try:
        return str(TypeAdapter(Zone).validate_python(name))
    except ValidationError:
        return "UTC"

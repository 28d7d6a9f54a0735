"""`assistant setup`: from nothing to an account with a signed device; again continues."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Annotated, Any, TypeVar

import typer

from assistant import bootstrap, settings_file
from assistant.cli.answers import Answers, Sections, from_environment, read_sections, write_sections
from assistant.cli.database import bring_up_to_date
from assistant.cli.matrix_errors import explained
from assistant.cli.terminal import WRONG, Stopped, operator, run, say
from assistant.matrix.crypto.cross_signing import PasswordNeeded, PasswordRefused
from assistant.matrix.homeserver import ApiError, Credentials
from assistant.matrix.setup import KeysLost, log_in, new_device_id, whose
from assistant.settings import Settings

Text = str | None
T = TypeVar("T")

TRIES = 3  # at a password that is typed


def setup(
    context: typer.Context,
    *,
    user_id: Annotated[Text, typer.Option(help="The assistant's whole Matrix ID.")] = None,
    homeserver: Annotated[Text, typer.Option(help="Address of its homeserver.")] = None,
    password: Annotated[
        Text, typer.Option(envvar="ASSISTANT_PASSWORD", help="Its password; never stored.")
    ] = None,
    access_token: Annotated[
        Text, typer.Option(envvar="ASSISTANT_ACCESS_TOKEN", help="A token instead of a login.")
    ] = None,
    database: Annotated[Text, typer.Option(help="The SQLite file.")] = None,
    coop: Annotated[Text, typer.Option(help="The co-op's name.")] = None,
    locale: Annotated[Text, typer.Option(help="Default language, such as `ca`.")] = None,
    timezone: Annotated[Text, typer.Option(help="Zone, such as `Europe/Madrid`.")] = None,
    join_url: Annotated[Text, typer.Option(help="Where one becomes a member.")] = None,
    source_url: Annotated[Text, typer.Option(help="Where the source is offered.")] = None,
    mail_host: Annotated[Text, typer.Option(help="SMTP server.")] = None,
    mail_port: Annotated[int | None, typer.Option(help="Its port.")] = None,
    mail_user: Annotated[Text, typer.Option(help="Name to log in with.")] = None,
    mail_password: Annotated[
        Text, typer.Option(envvar="ASSISTANT_MAIL_PASSWORD", help="Password to log in with.")
    ] = None,
    mail_sender: Annotated[Text, typer.Option(help="Address that mail comes from.")] = None,
    mail_tls: Annotated[Text, typer.Option(help="starttls, ssl or none.")] = None,
    display_name: Annotated[
        Text, typer.Option(help="Name of the account; else the co-op's name and `assistant`.")
    ] = None,
    non_interactive: Annotated[
        bool, typer.Option("--non-interactive", help="Ask nothing; fail on what is missing.")
    ] = False,
    overwrite: Annotated[
        bool, typer.Option("--overwrite", help="Ask for all that a settings file holds, too.")
    ] = False,
) -> None:
    """Write the settings, log in, make the tables, sign the device. Again: continue.

    What is given, by option or environment, changes the settings file that is there.
    """
    given = {
        "matrix.user_id": user_id,
        "matrix.homeserver": homeserver,
        "matrix.display_name": display_name,
        "database.path": database,
        "coop.name": coop,
        "coop.default_locale": locale,
        "coop.timezone": timezone,
        "coop.join_url": join_url,
        "coop.source_url": source_url,
        "mail.host": mail_host,
        "mail.port": mail_port,
        "mail.user": mail_user,
        "mail.password": mail_password,
        "mail.sender": mail_sender,
        "mail.tls": mail_tls,
    }
    given = from_environment(given)
    file = operator(context).config
    ways = _Ways(password, access_token, interactive=not non_interactive)
    sections = _sections(file, given, overwrite=overwrite, interactive=ways.interactive)
    _take_token(file, sections, ways)
    run(bring_up_to_date(settings_file.load(file)))
    try:
        _sign(settings_file.load(file), ways)
    except KeysLost:
        say("The database does not hold this device's keys: a new device takes over.")
        ways.access_token = None
        sections["matrix"] |= {"device_id": new_device_id(), "access_token": None}
        write_sections(file, sections)
        _take_token(file, sections, ways)
        _sign(settings_file.load(file), ways)
    settings = settings_file.load(file)
    say(f"{settings.matrix.user_id} is set up on device {settings.matrix.device_id}.")
    say("Next: `assistant plans import`, `circles import`, `members import`, then `assistant run`.")


class _Ways:
    """How the account can be proved: a password, a token, or somebody to ask."""

    def __init__(self, password: Text, access_token: Text, *, interactive: bool) -> None:
        self.password = password
        self.access_token = access_token
        self.interactive = interactive

    def ask_password(self, why: str) -> str:
        """Return the password, asking where it was not given; raises `Stopped`."""
        if self.password is None:
            if not self.interactive:
                raise Stopped(f"{why}: give --password or ASSISTANT_PASSWORD", WRONG)
            while not self.password:
                self.password = str(
                    typer.prompt(why, default="", show_default=False, hide_input=True, err=True)
                )
                if not self.password:
                    say("  An empty password is none.")
        if not self.password:
            raise Stopped(f"{why}: --password (or ASSISTANT_PASSWORD) is empty", WRONG)
        return self.password

    def prove(self, why: str, use: Callable[[str], T]) -> T:
        """Return what `use` makes of the password; who types it may err before the last try."""
        typed = self.password is None
        for left in reversed(range(TRIES)):
            try:
                return use(self.ask_password(why))
            except (ApiError, PasswordRefused) as error:
                wrong = isinstance(error, PasswordRefused) or error.errcode == "M_FORBIDDEN"
                if not (wrong and typed and left):
                    raise
                say("  The homeserver does not take that password.")
                self.password = None
        raise AssertionError


def _sections(file: Path, given: dict[str, Any], *, overwrite: bool, interactive: bool) -> Sections:
    """Return the settings, written; what is there is changed only where that is wanted."""
    present = read_sections(file)
    explicit = any(value is not None for value in given.values())
    asking = interactive
    if present and not overwrite:
        asking = False
        if not explicit:
            if not interactive or typer.confirm(
                f"{file} exists. Continue with it as it is?", default=True, err=True
            ):
                say(f"Continuing with {file}.")
                return present
            typer.confirm(f"Change {file}?", abort=True, err=True)
            asking = True
    answers = Answers(given, asking)
    sections = answers.sections(present)
    if present and not asking:
        changed = answers.changed(present, sections)
        say(f"Continuing with {file}{'; changed: ' if changed else ''}{', '.join(changed)}.")
    write_sections(file, sections)
    return sections


def _take_token(file: Path, sections: Sections, ways: _Ways) -> None:
    """Put a valid access token into the settings file, unless there is one."""
    wanted = _credentials(settings_file.load(file))
    with explained(wanted.homeserver):
        if ways.access_token is not None:
            found = run(whose(replace(wanted, access_token=ways.access_token)))
        elif wanted.access_token and _valid(wanted):
            return
        else:
            if wanted.access_token:
                say("The homeserver refuses the old token: a new device takes over.")
                wanted = replace(wanted, device_id=new_device_id(), access_token="")
            say(f"Logging in as {wanted.user_id}")
            asking = wanted  # bound once: what is logged in is what was decided above
            found = ways.prove(
                f"Password of {wanted.user_id}", lambda password: run(log_in(asking, password))
            )
    if found.user_id != wanted.user_id:
        raise Stopped(f"The token belongs to {found.user_id}, not to {wanted.user_id}.", WRONG)
    sections.setdefault("matrix", {}).update(
        device_id=found.device_id, access_token=found.access_token
    )
    write_sections(file, sections)


def _credentials(settings: Settings) -> Credentials:
    matrix = settings.matrix
    token = matrix.access_token
    return Credentials(
        homeserver=matrix.homeserver,
        user_id=matrix.user_id,
        device_id=matrix.device_id,
        access_token="" if token is None else token.get_secret_value(),
        pickle_key="",
    )


def _valid(credentials: Credentials) -> bool:
    try:
        run(whose(credentials))
    except ApiError as error:
        if error.token_refused:
            return False
        raise
    return True


def _sign(settings: Settings, ways: _Ways) -> None:
    """Set the account up, asking for the password where it is wanted; raises `KeysLost`."""

    def attempt(password: Text) -> None:
        name = settings.ourselves().name
        run(bootstrap.set_up(settings, password=password, display_name=name, told=say))

    with explained(settings.matrix.homeserver, but=KeysLost):
        try:
            attempt(ways.password)
        except PasswordNeeded:
            ways.prove(
                f"Signing keys exist already; password of {settings.matrix.user_id}", attempt
            )

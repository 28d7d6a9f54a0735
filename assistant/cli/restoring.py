"""Restoring: a copy of the database made fit for a new device, put in place once it is signed."""

from dataclasses import dataclass, field
from pathlib import Path

from assistant import bootstrap
from assistant.cli import backup_folder
from assistant.cli.answers import read_sections, write_sections
from assistant.cli.matrix_errors import explained
from assistant.cli.terminal import WRONG, Stopped, say
from assistant.gateways.poll_key_files import FOLDER, PollKeyFiles
from assistant.matrix.crypto.crypto import Crypto
from assistant.matrix.homeserver import Credentials
from assistant.matrix.setup import log_in, new_device_id, set_up, whose
from assistant.settings import Settings
from assistant.storage.copies import CopyDamaged, copy_database
from assistant.storage.lease import LeaseRepository
from assistant.storage.migration import Standing
from assistant.storage.unit_of_work import Database, sqlite_url


@dataclass(frozen=True, kw_only=True)
class Proof:
    """What proves that the account is ours: its password, or a token of a new device."""

    password: str | None = field(default=None, repr=False)
    access_token: str | None = field(default=None, repr=False)


async def restore(
    folder: Path, into: Path, source: Path, settings: Settings, proof: Proof
) -> Credentials:
    """Restore the backup in `folder` into `into`; return who we are from now on.

    `source` is the settings file (read as `settings`) that the backup was written with. Database
    and settings appear in `into` at the very end. Raises `Stopped`.
    """
    manifest = backup_folder.read(folder)
    if manifest.user_id != settings.matrix.user_id:
        raise Stopped(
            f"The backup is of {manifest.user_id}, {source} of {settings.matrix.user_id}.", WRONG
        )
    database, config = into / backup_folder.DATABASE, into / backup_folder.SETTINGS
    _refuse_to_overwrite(database, config, source)
    partial = into / f".{database.name}.restoring"
    _copy(folder / backup_folder.DATABASE, partial)
    try:
        who = await _new_device(partial, settings, proof)
        _write_settings(config, source, who)
        # Votes that were open then begin again: what was cast since is in no backup.
        PollKeyFiles(into / FOLDER).destroy_all()
        partial.rename(database)
    finally:
        _remove(partial)
    return who


def _refuse_to_overwrite(database: Path, config: Path, source: Path) -> None:
    for path in (database, config):
        if path.exists() and path.resolve() != source.resolve():
            raise Stopped(f"{path} exists: nothing is restored over it.")


def _copy(source: Path, partial: Path) -> None:
    try:
        partial.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        _remove(partial)
        copy_database(source, partial)
    except CopyDamaged:
        raise Stopped(f"{source} is damaged.") from None
    except OSError as error:
        raise Stopped(f"{partial.parent}: {error.strerror or type(error).__name__}") from None


async def _new_device(partial: Path, settings: Settings, proof: Proof) -> Credentials:
    """Bring the copy up to date, log in on a new device, and sign that with the restored keys."""
    migrations = bootstrap.migrations_of(partial)
    if (await migrations.version()).standing is Standing.NEWER:
        raise Stopped("The backup was made by a newer program: install that one.")
    await migrations.upgrade()
    with explained(settings.matrix.homeserver):
        who = await _log_in(settings, proof)
        house = Database(sqlite_url(partial))
        try:
            async with house.transaction() as tx:
                key = who.pickle_key
                await Crypto.start_new_device(
                    tx, user_id=who.user_id, old_pickle_key=key, new_pickle_key=key
                )
                # The copy was taken while the old instance held it.
                await LeaseRepository(tx.connection).clear()
            await set_up(house, who, password=proof.password, display_name=None, told=say)
        finally:
            await house.close()
    return who


async def _log_in(settings: Settings, proof: Proof) -> Credentials:
    matrix = settings.matrix
    wanted = Credentials(
        homeserver=matrix.homeserver,
        user_id=matrix.user_id,
        device_id=new_device_id(),
        access_token=proof.access_token or "",
        pickle_key=matrix.pickle_key.get_secret_value(),
    )
    if proof.access_token is None:
        if proof.password is None:
            raise Stopped("Give --password or --access-token.", WRONG)
        return await log_in(wanted, proof.password)
    found = await whose(wanted)
    if found.user_id != wanted.user_id:
        raise Stopped(f"The token belongs to {found.user_id}, not to {wanted.user_id}.", WRONG)
    if found.device_id == matrix.device_id:
        raise Stopped(
            f"The token is of the old device {found.device_id}, whose keys are never revived: "
            "log in anew for a token.",
            WRONG,
        )
    return found


def _write_settings(config: Path, source: Path, who: Credentials) -> None:
    sections = read_sections(source)
    sections.pop("database", None)  # the default: beside the settings
    sections.setdefault("matrix", {}).update(device_id=who.device_id, access_token=who.access_token)
    write_sections(config, sections)


def _remove(partial: Path) -> None:
    for end in ("", "-wal", "-shm"):
        partial.with_name(partial.name + end).unlink(missing_ok=True)

"""Puts the dispatcher together: commands, words, and everything that handlers may ask for."""

import importlib
import pkgutil
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from assistant import services
from assistant.dispatch.acting import Acting
from assistant.dispatch.approving import check_carriers
from assistant.dispatch.carrying import check_carrying
from assistant.dispatch.conversing import Conversing
from assistant.dispatch.declaration import Command
from assistant.dispatch.dependencies import Providers
from assistant.dispatch.greeting import Greeter
from assistant.dispatch.manners import Manners
from assistant.dispatch.occasions import Occasions, check_occasions
from assistant.dispatch.pipeline import Dispatcher, utc_now
from assistant.dispatch.posting import Posting
from assistant.dispatch.producing import check_producers
from assistant.dispatch.recognisers import KINDS, Recognition
from assistant.dispatch.registry import Registry
from assistant.dispatch.situations import SituationReader
from assistant.dispatch.undoing import check_undoers
from assistant.dispatch.unsent import Unsent
from assistant.dispatch.vocabulary import Vocabulary
from assistant.i18n.appointment_reading import AppointmentReader
from assistant.i18n.catalogue import Catalogue
from assistant.i18n.rendering import Renderer
from assistant.storage.unit_of_work import Database


def furnish(
    catalogue: Catalogue,
    renderer: Renderer,
    commands: Mapping[str, Command],
    values: Mapping[Any, Any],
) -> Providers:
    """Return what everything is built from, checked to the last annotation and word.

    `values` are provided by type: `Coop`, `Times`, `Caps`, `Ourselves`, and whatever services and
    handlers ask for beside what a transaction brings. Raises `RegistryError` and `CannotProvide`
    when words are missing, or when something is asked for that nobody can provide.
    """
    _declare()
    registry = Registry(commands, KINDS)
    vocabulary = Vocabulary(catalogue, commands)
    appointments = AppointmentReader(catalogue)
    providers = Providers(
        {
            **values,
            Catalogue: catalogue,
            Renderer: renderer,
            Registry: registry,
            Vocabulary: vocabulary,
            AppointmentReader: appointments,
            Recognition: Recognition(catalogue, vocabulary, appointments),
        }
    )
    registry.check(catalogue, providers)
    check_undoers(providers)
    check_occasions(providers)
    check_carriers(providers)
    check_carrying(registry, providers)
    check_producers(providers)
    for part in (SituationReader, Conversing, Acting, Greeter, Manners, Occasions, Posting, Unsent):
        providers.check({"": part}, "dispatch")
    return providers


def _declare() -> None:
    """Import every service: what falls due, and how things are undone, is declared there.

    Else a row would be left lying whose service no command happens to import.
    """
    for module in pkgutil.iter_modules(services.__path__, f"{services.__name__}."):
        importlib.import_module(module.name)


def assemble(
    database: Database,
    catalogue: Catalogue,
    renderer: Renderer,
    commands: Mapping[str, Command],
    values: Mapping[Any, Any],
    clock: Callable[[], datetime] = utc_now,
) -> Dispatcher:
    """Return a dispatcher of these commands; for `values` and what is raised see `furnish`."""
    return Dispatcher(database, furnish(catalogue, renderer, commands, values), clock)

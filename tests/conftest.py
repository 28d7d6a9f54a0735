"""What all tests share: fixtures, what is said of skipped ones, and where processes begin."""

import gc
import platform

from hypothesis import HealthCheck, settings

from tests.support.bot import Bot
from tests.support.nursery import Nursery

# What is loaded and collected stays: looking through it again and again took a fifth of the time.
gc.disable()

pytest_plugins = ["tests.support.skips", "tests.support.synapse"]


# How long an example takes says how busy the machine is, not what is wrong.
settings.register_profile(
    "unhurried", settings(), deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("unhurried")


def pytest_configure() -> None:
    """Let processes of the assistant begin where loading ends; nothing starts before it must."""
    if platform.system() == "Linux":  # elsewhere there are no sockets that keep orders apart
        Bot.nursery = Nursery()


def pytest_collection_finish() -> None:
    """Let garbage be looked for among what tests make, and less often than in a small process."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 20)
    gc.enable()


def pytest_unconfigure() -> None:
    """Let no process begin any more."""
    if Bot.nursery is not None:
        Bot.nursery.close()

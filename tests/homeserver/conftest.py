"""The fixtures of every test against a real homeserver."""

from tests.support.synapse import limited_synapse, limited_town, synapse, town

__all__ = ["limited_synapse", "limited_town", "synapse", "town"]

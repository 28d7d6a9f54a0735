"""A port for texts that are kept in every language, such as a name that we give."""

from typing import Protocol

from assistant.domain.replies import Localized, Reply


class Wording(Protocol):
    """Puts a message of the catalogue into every language that the assistant speaks."""

    def everywhere(self, message: Reply) -> Localized:
        """Return it as plain text, without invisible marks."""

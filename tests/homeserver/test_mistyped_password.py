"""An operator who mistypes the password on a real homeserver."""

from pathlib import Path
from uuid import uuid4

import pytest

from assistant.demo.synapse import Synapse
from tests.support.operator import Operator
from tests.support.synapse import PASSWORD

pytestmark = pytest.mark.synapse


def test_a_password_that_is_typed_wrongly_is_asked_for_again(
    synapse: Synapse, tmp_path: Path
) -> None:
    """Twice; after the third time it ends with its line."""
    account = synapse.register(f"assistant-{uuid4().hex[:8]}", PASSWORD)
    operator = Operator(tmp_path)
    words = ("--user-id", account.user_id, "--homeserver", synapse.url, "--coop", "Cel·la")
    questions = "\n" * 4  # language, zone, where the database is, and no mail
    typed = f"{questions}wrong\nwrong\nwrong\n"
    said = operator.types("setup", *words, answers=typed, status=1).stderr
    assert said.count("does not take that password") == 2
    assert "password is wrong" in said.splitlines()[-1]
    operator.types("setup", answers=f"y\nwrong\n{PASSWORD}\n")
    assert operator.reads("doctor")["healthy"]

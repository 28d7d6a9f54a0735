"""Every named point of a message's way is in the code, under that name, and no other is."""

import ast

from assistant.domain.milestones import MILESTONES
from tests.architecture.source import CODE, modules, name, tree


def _calls() -> list[tuple[str, ast.expr]]:
    return [
        (f"{name(path)}:{node.lineno}", node.args[0])
        for path in modules(*CODE)
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Call)
        and (
            (isinstance(node.func, ast.Name) and node.func.id == "reached")
            or (isinstance(node.func, ast.Attribute) and node.func.attr == "reached")
        )
    ]


def test_each_is_named_in_full() -> None:
    """A composed name could not be found, here or by anybody."""
    composed = [place for place, what in _calls() if not isinstance(what, ast.Constant)]
    assert composed == []


def test_the_code_reaches_each_and_no_other() -> None:
    reached = {what.value for _, what in _calls() if isinstance(what, ast.Constant)}
    assert reached == MILESTONES

"""A test asserts something, and says in its module what for."""

import ast

from tests.architecture.source import TESTS, functions, modules, name, tree

# Calls that fail by themselves when what they name does not come about.
ASSERTING = {"raises", "fail", "hear", "hears", "sees", "until", "check", "never", "warns"}
ASSERTING_BEGIN = ("assert_", "expect", "check_", "must_", "_assert", "_expect", "_check")


def _asserts(function: ast.AST) -> bool:
    for node in ast.walk(function):
        if isinstance(node, ast.Assert):
            return True
        if isinstance(node, ast.Call):
            called = node.func
            word = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
            if word in ASSERTING or word.startswith(ASSERTING_BEGIN):
                return True
    return False


def _tautology(node: ast.Assert) -> bool:
    return isinstance(node.test, ast.Constant | ast.Tuple) or (
        isinstance(node.test, ast.BoolOp)
        and isinstance(node.test.op, ast.Or)
        and any(isinstance(part, ast.Constant) and part.value for part in node.test.values)
    )


def test_every_test_asserts_something() -> None:
    silent = [
        f"{name(path)}:{function.lineno} {function.name}"
        for path in modules(*TESTS)
        if path.name.startswith("test_")
        for function in functions(path)
        if function.name.startswith("test_") and not _asserts(function)
    ]
    assert silent == []


def test_no_assertion_holds_of_itself() -> None:
    idle = [
        f"{name(path)}:{node.lineno}"
        for path in modules(*TESTS)
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Assert) and _tautology(node)
    ]
    assert idle == []


def test_every_module_of_tests_says_what_it_is_for() -> None:
    mute = [
        name(path)
        for path in modules(*TESTS)
        if path.name != "__init__.py" and not ast.get_docstring(tree(path))
    ]
    assert mute == []


def test_no_test_is_tried_again_until_it_passes() -> None:
    """A flaky test is a defect of the code or of the test, and is found."""
    again = [
        f"{name(path)}:{node.lineno}"
        for path in modules(*TESTS)
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Attribute) and node.attr in {"flaky", "xfail", "rerun"}
    ]
    assert again == []

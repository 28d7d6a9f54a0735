"""A loud list of what this machine could not test; where `ASSISTANT_NO_SKIP` is set, a failure."""

import os
from collections import Counter
from collections.abc import Generator

import pytest

NO_SKIP = "ASSISTANT_NO_SKIP"


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Where nothing may be skipped, make a skipped test a failed one."""
    report = yield
    if report.skipped and os.environ.get(NO_SKIP):
        report.outcome = "failed"
        report.longrepr = f"{item.nodeid} was skipped, and {NO_SKIP} is set: {_reason(report)}"
    return report


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Where nothing may be skipped, fail for a whole module that was."""
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if os.environ.get(NO_SKIP) and reporter is not None and reporter.stats.get("skipped"):
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say loudly, at the end, what was not tested here and what that takes."""
    skipped = terminalreporter.stats.get("skipped", [])
    if not skipped:
        return
    terminalreporter.section("NOT TESTED ON THIS MACHINE", sep="!", red=True, bold=True)
    reasons = Counter((_reason(report), report.nodeid.partition("::")[0]) for report in skipped)
    for (reason, file), count in sorted(reasons.items()):
        terminalreporter.line(f"{count:4} of {file}: {reason}", red=True, bold=True)
    terminalreporter.line(f"{len(skipped)} skipped in all; `.ci/run` installs what they need.")


def _reason(report: pytest.TestReport | pytest.CollectReport) -> str:
    # pytest keeps a skip as (file, line, reason).
    where = report.longrepr
    text = where[2] if isinstance(where, tuple) else str(where)
    return text.removeprefix("Skipped: ")

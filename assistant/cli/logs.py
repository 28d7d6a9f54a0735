"""The log on standard error: for eyes or for machines, never with a body or a secret."""

import logging
import sys
from collections.abc import MutableMapping
from typing import Any

import structlog

from assistant.settings import LogSettings

HIDDEN = frozenset(
    {"access_token", "body", "code", "content", "email", "event", "password", "pickle_key", "text"}
)
"""Names whose values are never written, should anybody pass them; `event` is structlog's own."""

QUOTING = ("nio", "aiosmtplib", "aiohttp", "asyncio", "sqlalchemy", "mail", "alembic")
"""Libraries that put what they handle into their warnings: of theirs only the place is told."""


def configure(settings: LogSettings) -> None:
    """Send everything that is logged, ours and the libraries', to standard error."""
    shared: list[structlog.typing.Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        hide,
    ]
    structlog.configure(
        processors=[
            structlog.stdlib.filter_by_level,
            *shared,
            structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
        ],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=False,
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.addFilter(only_the_place)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                *_ends(settings),
            ],
        )
    )
    # What logging reports of its own faults quotes what was to be logged.
    logging.raiseExceptions = False
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(settings.level.upper())
    for name in QUOTING:
        logging.getLogger(name).setLevel(logging.WARNING)


def hide(_logger: Any, _method: str, entry: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """Blank the values that must not be written."""
    for name in HIDDEN - {"event"}:
        if name in entry:
            entry[name] = "…"
    return entry


def only_the_place(record: logging.LogRecord) -> bool:
    """Reduce a quoting library's record to where it was written."""
    if record.name.partition(".")[0] in QUOTING:
        record.msg = f"{record.name}, line {record.lineno}"
        record.args = ()
        kind = record.exc_info[0] if record.exc_info else None
        if kind is not None:
            record.msg += f": {kind.__name__}"
        record.exc_info = record.exc_text = None
    return True


def traceback_without_values(
    _logger: Any, _method: str, entry: MutableMapping[str, Any]
) -> MutableMapping[str, Any]:
    """Write the exception's class and places; its text may quote what somebody wrote."""
    info = entry.pop("exc_info", None)
    if info is True:
        info = sys.exc_info()
    elif isinstance(info, BaseException):
        info = (type(info), info, info.__traceback__)
    if isinstance(info, tuple) and info[0] is not None:
        entry["exception"] = info[0].__name__
        entry["places"] = _places(info[1])
    return entry


def _places(error: BaseException | None) -> list[str]:
    places = []
    while error is not None:
        trace = error.__traceback__
        places.append(type(error).__name__)
        while trace is not None:
            code = trace.tb_frame.f_code
            places.append(f"{code.co_filename}:{trace.tb_lineno} {code.co_name}")
            trace = trace.tb_next
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    return places


def _ends(settings: LogSettings) -> list[structlog.typing.Processor]:
    if settings.format == "json":
        return [traceback_without_values, structlog.processors.JSONRenderer(ensure_ascii=False)]
    return [traceback_without_values, structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty())]

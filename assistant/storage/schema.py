"""What every table shares: the metadata, and the types that the database does not have."""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from itertools import islice
from typing import Any, TypeVar

from sqlalchemy import BigInteger, MetaData, TypeDecorator
from sqlalchemy.engine import Dialect

T = TypeVar("T")

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(column_0_label)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)


class Instant(TypeDecorator[datetime]):
    """An aware UTC datetime, kept as milliseconds since the epoch, as Matrix counts time."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> Any:  # noqa: ARG002
        """Turn an aware datetime into milliseconds; a naive one is a defect and raises."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("an instant needs a time zone")
        return round(value.timestamp() * 1000)

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Turn milliseconds into an aware datetime."""
        return None if value is None else datetime.fromtimestamp(value / 1000, UTC)


def batched(values: Iterable[T], size: int = 500) -> Iterator[list[T]]:
    """Cut `values` into lists of at most `size`, as databases bound a statement's parameters."""
    rest = iter(values)
    while some := list(islice(rest, size)):
        yield some

"""The one counter that numbers tickets, proposals and meetings alike, from 101 up."""

from sqlalchemy import Column, Integer, String, Table

from assistant.storage.schema import metadata

FIRST_NUMBER = 101

numbers = Table(
    "numbers",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("noun", String, nullable=False),  # which slice it belongs to
)

"""Signs that Unicode counts as letters, pictures or music, and that have no ink."""

BLANKS = frozenset("\u115f\u1160\u2800\u3164\uffa0\U0001d159")
"""Hangul fillers, the blank of Braille, and the note head that is none."""

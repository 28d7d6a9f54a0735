"""What is asked rather than said."""

LONGEST = 12
"""Words: what is longer and ends in a question is a text that asks one."""
_SIGNS = ("?", "\uff1f", "\u061f")  # of ASCII, full width, Arabic


def reads_as_question(text: str) -> bool:
    """Tell whether a text is one short question and nothing else."""
    text = text.strip()
    return "\n" not in text and len(text.split()) <= LONGEST and text.endswith(_SIGNS)

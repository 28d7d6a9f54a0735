"""What a command was said with beside what it understands."""


class Unread:
    """The words of the call at hand that nothing explained, as they were written; none by itself.

    Whoever asks for it answers them: other commands pass over a few of them.
    """

    def __init__(self, words: tuple[str, ...] = ()) -> None:
        self.text = " ".join(words)

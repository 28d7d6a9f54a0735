"""Keys of secret votes that live as long as a test."""

from hashlib import sha256


class KeysInMemory:
    """Fulfils `PollKeys`; a test may lose one."""

    def __init__(self) -> None:
        self.kept: dict[tuple[int, int], bytes] = {}
        self._made = 0

    async def make(self, number: int, version: int) -> None:
        if (number, version) not in self.kept:
            self._made += 1
            self.kept[number, version] = sha256(
                f"{number}-{version}-{self._made}".encode()
            ).digest()

    async def get(self, number: int, version: int) -> bytes | None:
        return self.kept.get((number, version))

    async def destroy(self, number: int, version: int) -> None:
        self.kept.pop((number, version), None)

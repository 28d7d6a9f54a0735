"""A real Synapse of one's own: SQLite, loopback only, in one folder, for the demo and the tests."""

import fcntl
import hashlib
import hmac
import http.client
import json
import socket
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TextIO

from assistant.demo.child import Child, tail
from assistant.demo.synapse_settings import SERVER_NAME, write_settings

HOST = "127.0.0.1"
START_TIMEOUT = 120.0  # seconds; about six on an idle machine
USUAL_PORT = 8008
REQUEST_TIMEOUT = 60.0  # seconds
PORTS_TRIED = 3


class SynapseFailed(RuntimeError):  # noqa: N818 - says what happened, like its siblings
    """Synapse did not come up or refused a request; the text says why and names the log."""


class PortTaken(SynapseFailed):
    """Another program listens on the port."""


@dataclass(frozen=True, kw_only=True)
class Account:
    """Somebody on the homeserver; `access_token` and `device_id` only where a login was made."""

    user_id: str
    password: str
    access_token: str | None = None
    device_id: str | None = None


class Synapse:
    """A homeserver in `folder`; an existing one is taken up again, with all that it knows.

    Every method blocks; from a coroutine call them through `asyncio.to_thread`. Without `port` it
    takes the one that it would like, or any other, if another program is faster. `default_limits`
    leaves Synapse's own rate limits in force, but those of logins; otherwise nothing is limited.
    `room_version` is what new rooms get; None: Synapse's own choice.
    """

    def __init__(
        self,
        folder: Path,
        port: int | None = None,
        *,
        liked: int | None = None,
        default_limits: bool = False,
        room_version: str | None = None,
    ) -> None:
        self.folder = folder
        self.port = port or (liked if liked and is_free(liked) else free_port())
        self.server_name = SERVER_NAME
        self._movable = port is None
        self.log = folder / "homeserver.log"
        self.registration_shared_secret = ""
        self._default_limits = default_limits
        self._room_version = room_version
        self._child: Child | None = None
        self._lock: TextIO | None = None

    @property
    def url(self) -> str:
        """Where clients find it."""
        return f"http://localhost:{self.port}"

    def start(self) -> None:
        """Start it and wait until it answers. Raises `SynapseFailed` when it does not."""
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._take_folder()
        try:
            for _ in range(PORTS_TRIED if self._movable else 0):
                with suppress(PortTaken):
                    self._start()
                    return
                self._end_child()
                self.port = free_port()
            self._start()
        except BaseException:
            self.stop()
            raise

    def _start(self) -> None:
        if not is_free(self.port):
            raise PortTaken(f"port {self.port} is taken by another program")
        self.registration_shared_secret = write_settings(
            self.folder,
            self.port,
            default_limits=self._default_limits,
            room_version=self._room_version,
        )
        self._child = Child(
            "synapse.app.homeserver",
            ("--config-path", str(self.folder / "homeserver.yaml")),
            log=self.log,
        )
        self._wait_until_it_answers(self._child)

    def stop(self) -> None:
        """Stop it in order; harmless when it does not run."""
        self._end_child()
        if self._lock is not None:
            self._lock.close()
            self._lock = None

    def user_id(self, localpart: str) -> str:
        """Return the Matrix ID of `localpart` here."""
        return f"@{localpart}:{self.server_name}"

    def register(
        self, localpart: str, password: str, *, name: str | None = None, admin: bool = False
    ) -> Account:
        """Make the account, logged in on a first device (which no rate limit counts).

        `name` is its display name. An account that is there already is left as it is, and returned
        without a login.
        """
        status, answer = self._register(localpart, password, name=name, admin=admin)
        if status == http.HTTPStatus.OK:
            return _account(answer, password)
        if answer.get("errcode") == "M_USER_IN_USE":
            return Account(user_id=self.user_id(localpart), password=password)
        raise SynapseFailed(f"registering {localpart}: {answer.get('error')} (see {self.log})")

    def _register(
        self, localpart: str, password: str, *, name: str | None = None, admin: bool
    ) -> tuple[int, dict[str, Any]]:
        path = "/_synapse/admin/v1/register"
        nonce = str(self.request("GET", path)[1]["nonce"])
        role = "admin" if admin else "notadmin"
        # Synapse's admin API, "Shared-Secret Registration": HMAC-SHA1 over the fields, NUL between.
        signed = f"{nonce}\0{localpart}\0{password}\0{role}".encode()
        mac = hmac.new(self.registration_shared_secret.encode(), signed, hashlib.sha1)
        return self.request(
            "POST",
            path,
            {
                "nonce": nonce,
                "username": localpart,
                "displayname": name,
                "password": password,
                "admin": admin,
                "mac": mac.hexdigest(),
            },
        )

    def login(self, localpart: str, password: str, *, device_name: str = "demo") -> Account:
        """Log in by password, on a new device. Raises `SynapseFailed` when it is refused."""
        body = {
            "type": "m.login.password",
            "identifier": {"type": "m.id.user", "user": localpart},
            "password": password,
            "initial_device_display_name": device_name,
        }
        status, answer = self.request("POST", "/_matrix/client/v3/login", body)
        if status != http.HTTPStatus.OK:
            raise SynapseFailed(f"logging in as {localpart}: {answer.get('error')}")
        return _account(answer, password)

    def request(
        self, method: str, path: str, body: Any = None, *, token: str | None = None
    ) -> tuple[int, dict[str, Any]]:
        """Send one request and return the HTTP status and the JSON object."""
        headers = {"Content-Type": "application/json"}
        if token is not None:
            headers["Authorization"] = f"Bearer {token}"
        connection = http.client.HTTPConnection(HOST, self.port, timeout=REQUEST_TIMEOUT)
        try:
            connection.request(method, path, None if body is None else json.dumps(body), headers)
            response = connection.getresponse()
            return response.status, json.loads(response.read() or b"{}")
        finally:
            connection.close()

    def _end_child(self) -> None:
        if self._child is not None:
            self._child.stop()
            self._child = None

    def _take_folder(self) -> None:
        # Two Synapses on one SQLite file would spoil it.
        self._lock = (self.folder / "lock").open("w")
        try:
            fcntl.flock(self._lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            self._lock.close()
            self._lock = None
            raise SynapseFailed(f"another demo is running in {self.folder}") from error

    def _wait_until_it_answers(self, child: Child) -> None:
        deadline = time.monotonic() + START_TIMEOUT
        while time.monotonic() < deadline:
            if child.exit_status is not None:
                raise self._silent()
            try:
                if self.request("GET", "/_matrix/client/versions")[0] == http.HTTPStatus.OK:
                    break
            except (OSError, http.client.HTTPException, ValueError):
                pass  # not listening yet
            time.sleep(0.1)
        else:
            raise self._silent()
        # Between our look at the port and Synapse's, another program can have taken it, and now
        # answers in its place.
        if not self._knows_our_secret():
            raise PortTaken(f"port {self.port} was taken by another homeserver")

    def _silent(self) -> SynapseFailed:
        text = f"Synapse did not come up; {self.log} says why:\n{tail(self.log)}"
        return SynapseFailed(text) if is_free(self.port) else PortTaken(text)

    def _knows_our_secret(self) -> bool:
        """Say whether who answers is ours: it alone accepts what our secret signs.

        The name is one that no account can have, so that nothing is made.
        """
        try:
            answer = self._register("!", "!", admin=False)[1]
        except (OSError, http.client.HTTPException, ValueError, KeyError):
            return False
        return answer.get("errcode") == "M_INVALID_USERNAME"


def free_port() -> int:
    """Return a port of the loopback interface that nobody listens on at the moment."""
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        return int(probe.getsockname()[1])


def is_free(port: int) -> bool:
    """Tell whether nobody listens on that port of the loopback interface at the moment."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
        except OSError:
            return False
        return True


def _account(answer: dict[str, Any], password: str) -> Account:
    return Account(
        user_id=answer["user_id"],
        password=password,
        access_token=answer["access_token"],
        device_id=answer["device_id"],
    )

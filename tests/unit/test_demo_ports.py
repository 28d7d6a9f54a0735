"""The demo's homeserver is its own, whoever else listens on the port that it would have liked."""

import json
import socket
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from assistant import settings_file
from assistant.demo.bot import Access, Neighbours, _sections
from assistant.demo.coop import BOT_NAME
from assistant.demo.synapse import HOST, PortTaken, Synapse, free_port


class Foreign(BaseHTTPRequestHandler):
    """Another Synapse, as far as the demo asks: it has another secret."""

    def do_GET(self) -> None:
        self._answer(200, {"versions": [], "nonce": "1"})

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["Content-Length"]))
        self._answer(403, {"errcode": "M_UNKNOWN", "error": "HMAC incorrect"})

    def log_message(self, *_: object) -> None:
        """Keep the terminal clean."""

    def _answer(self, status: int, content: dict[str, object]) -> None:
        body = json.dumps(content).encode()
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


@pytest.fixture
def foreign() -> Iterator[int]:
    """Yield the port of another homeserver."""
    server = ThreadingHTTPServer((HOST, 0), Foreign)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield server.server_port
    server.shutdown()
    thread.join()
    server.server_close()


def test_a_port_that_is_liked_is_taken_if_it_is_free(tmp_path: Path) -> None:
    port = free_port()
    assert Synapse(tmp_path, liked=port).port == port
    with socket.socket() as other:
        other.bind((HOST, port))
        other.listen()
        moved = Synapse(tmp_path, liked=port)
        assert moved.port != port
        assert moved.url == f"http://localhost:{moved.port}"


def test_a_port_that_was_asked_for_is_not_changed(tmp_path: Path, foreign: int) -> None:
    synapse = Synapse(tmp_path, foreign)
    with pytest.raises(PortTaken, match=str(foreign)):
        synapse.start()
    assert synapse.port == foreign


def test_another_homeserver_that_was_faster_is_not_taken_for_ours(
    tmp_path: Path, foreign: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Both saw the port free; ours could not have it, and the other one answers."""
    started: list[int] = []

    class Child:
        exit_status = None

        def __init__(self, *_: object, **__: object) -> None:
            started.append(synapse.port)

        def stop(self) -> None:
            """End at once."""

    synapse = Synapse(tmp_path)
    synapse.port = foreign
    monkeypatch.setattr("assistant.demo.synapse.Child", Child)
    monkeypatch.setattr("assistant.demo.synapse.is_free", lambda _port: True)
    monkeypatch.setattr("assistant.demo.synapse.free_port", lambda: foreign)
    with pytest.raises(PortTaken, match="another homeserver"):
        synapse.start()
    assert len(started) == 4, "it tried others"


def test_the_assistant_is_called_by_its_name_in_the_demo_too(tmp_path: Path) -> None:
    file = tmp_path / "assistant.toml"
    around = Neighbours(
        synapse=Synapse(tmp_path),
        mail_port=25,
        collective="http://127.0.0.1:1/",
        video=Access(url="http://127.0.0.1:2/api", secret="0123456789abcdef"),
        door=8010,
    )
    settings_file.save(file, _sections(file, around))
    assert settings_file.load(file).ourselves().name == BOT_NAME

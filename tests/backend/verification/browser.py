"""Our pages in Chromium, fetched over HTTP with their headers, on a screen of a phone's size."""

import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

from PySide6.QtGui import QColor, QImage

PHONE = (390, 844)
_FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
    "--force-device-scale-factor=1",
)


@contextmanager
def served(page: str, headers: Mapping[str, str]) -> Iterator[str]:
    """The page on a free loopback port; gives its address."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            body = page.encode()
            self.send_response(200)
            for name, value in headers.items():
                self.send_header(name, value)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Nothing: the test's output is for failures."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        server.server_close()
        thread.join(10)


def _chromium(profile: Path, size: tuple[int, int], *arguments: str) -> str:
    command = ["chromium", *_FLAGS, f"--user-data-dir={profile}", f"--window-size={size[0]},{size[1]}"]
    return subprocess.run(
        [*command, *arguments], check=True, capture_output=True, text=True, timeout=90
    ).stdout


def screenshot(page: str, headers: Mapping[str, str], folder: Path, size: tuple[int, int] = PHONE) -> QImage:
    """The page as painted; the picture stays in the folder as page.png."""
    file = folder / "page.png"
    with served(page, headers) as address:
        _chromium(folder / "profile", size, f"--screenshot={file}", address)
    image = QImage(str(file))
    assert not image.isNull()
    return image


def dom(page: str, headers: Mapping[str, str], folder: Path) -> str:
    """The document after Chromium has parsed it and run what it would run."""
    with served(page, headers) as address:
        return _chromium(folder / "profile", PHONE, "--dump-dom", address)


def count_of(image: QImage, colour: str) -> int:
    """How many pixels have exactly this colour."""
    wanted = QColor(colour).rgb()
    return sum(image.pixel(x, y) == wanted for y in range(image.height()) for x in range(image.width()))

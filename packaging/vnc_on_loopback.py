"""Runs a Qt program on Qt's VNC platform, reachable on 127.0.0.1 only.

Qt's VNC server listens on every interface, asks for no password and has no option for either. So the program
runs in a network namespace of its own, where there is nothing but a loopback, and this script hands the
connections of a socket that listens on the outer loopback over to it.
"""

import argparse
import contextlib
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import NoReturn

INNER_PORT = 5900
START_SECONDS = 30.0
CHUNK = 65536


def main() -> int:
    """Parse the arguments; 1 when there can be no private network, else the program's own exit code."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--port", type=int, default=5900, help="port on 127.0.0.1 (default: %(default)s)")
    parser.add_argument("--size", default="1080x1920", help="screen size (default: %(default)s)")
    parser.add_argument("--listening-fd", type=int, help=argparse.SUPPRESS)
    parser.add_argument("command", nargs="+", help="the program and its arguments, after --")
    arguments = parser.parse_args()
    if arguments.listening_fd is None:
        return enter_namespace(arguments)
    return serve(socket.socket(fileno=arguments.listening_fd), arguments.size, arguments.command)


def enter_namespace(arguments: argparse.Namespace) -> int:
    """Open the outer socket, then become this script again inside a new network namespace; 1 if that fails."""
    probe = namespace_command()
    if subprocess.run([*probe, "true"], capture_output=True, check=False).returncode != 0:
        print(
            "demo: error: this system allows no private network namespace, and Qt's VNC server would be open to\n"
            "  the whole network. Run as root, allow user namespaces, or use: bash packaging/demo.sh --tour DIR",
            file=sys.stderr,
        )
        return 1
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind(("127.0.0.1", arguments.port))
    except OSError as error:
        print(
            f"demo: error: 127.0.0.1:{arguments.port} cannot be used ({error.strerror}); choose another: VNC_PORT=5901",
            file=sys.stderr,
        )
        return 1
    listening.listen()
    os.set_inheritable(listening.fileno(), True)
    script = [sys.executable, str(Path(__file__).resolve()), "--size", arguments.size]
    inner = [*script, "--listening-fd", str(listening.fileno()), "--", *arguments.command]
    return become([*probe, *inner])


def become(command: list[str]) -> NoReturn:
    """Replace this process, so that the terminal's signals and the exit code go straight through."""
    os.execvp(command[0], command)


def namespace_command() -> list[str]:
    """util-linux's unshare: root needs no user namespace, others map themselves to root in a new one."""
    return ["unshare", "--net"] if os.geteuid() == 0 else ["unshare", "--map-root-user", "--net"]


def serve(listening: socket.socket, size: str, command: list[str]) -> int:
    """Inside the namespace: start the program and hand every connection over until it ends."""
    subprocess.run(["ip", "link", "set", "lo", "up"], check=True)
    environment = os.environ | {"QT_QPA_PLATFORM": f"vnc:size={size}:port={INNER_PORT}"}
    program = subprocess.Popen(command, env=environment)
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda caught, _frame: program.send_signal(caught))
    threading.Thread(target=accept, args=(listening, program), daemon=True).start()
    return program.wait()


def accept(listening: socket.socket, program: subprocess.Popen[bytes]) -> None:
    """Connect each viewer to the program's server."""
    while program.poll() is None:
        viewer, _address = listening.accept()
        server = connect(program)
        if server is None:
            viewer.close()
            continue
        for source, target in ((viewer, server), (server, viewer)):
            threading.Thread(target=pump, args=(source, target), daemon=True).start()


def connect(program: subprocess.Popen[bytes]) -> socket.socket | None:
    """A connection to the program's VNC server, waiting while it starts; None when it does not come up."""
    give_up = time.monotonic() + START_SECONDS
    while time.monotonic() < give_up and program.poll() is None:
        try:
            return socket.create_connection(("127.0.0.1", INNER_PORT))
        except ConnectionRefusedError:
            time.sleep(0.05)
    return None


def pump(source: socket.socket, target: socket.socket) -> None:
    """Copy bytes until either side closes, then close both directions."""
    with contextlib.suppress(OSError):
        while data := source.recv(CHUNK):
            target.sendall(data)
    for end in (source, target):
        with contextlib.suppress(OSError):
            end.shutdown(socket.SHUT_RDWR)


if __name__ == "__main__":
    sys.exit(main())

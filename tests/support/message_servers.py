"""What messages arrive at in tests: a web server and a mail server, small and real, on loopback.

    with WebServer() as web: ... web.url, web.requests     # (path, headers, body), in order
    with MailServer(security="starttls") as mail: ... mail.port, mail.mails

Either can be told to refuse. Their certificate is `CERTIFICATE`, which nobody trusts by itself.
"""

from __future__ import annotations

import base64
import http.server
import socketserver
import ssl
import threading

from support import ROOT, waiting

CERTIFICATE = ROOT / "tests" / "fixtures" / "localhost.pem"  # for localhost and 127.0.0.1


def _context() -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATE)
    return context


class _Served:
    """A server in a thread for as long as the `with` lasts."""

    def __enter__(self):
        self._thread = threading.Thread(target=self.serve_forever, args=(0.05,), daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *problem: object) -> None:
        self.shutdown()
        self.server_close()
        self._thread.join()

    @property
    def port(self) -> int:
        return self.server_address[1]


class WebServer(_Served, http.server.ThreadingHTTPServer):
    """`answers` are the statuses it gives, one after another; the last one for ever."""

    def __init__(self, *answers: int, port: int = 0, safe: bool = False) -> None:
        super().__init__(("127.0.0.1", port), _WebHandler)
        self.answers = [*answers] or [204]
        self.requests: list[tuple[str, dict, bytes]] = []
        if safe:
            self.socket = _context().wrap_socket(self.socket, server_side=True)
        self.url = f"http{'s' * safe}://127.0.0.1:{self.port}/hook/secret-part"

    def until(self, count: int) -> list:
        waiting.until(lambda: len(self.requests) >= count, 20, f"{count} messages")
        return self.requests

    def handle_error(self, request: object, client_address: object) -> None:
        """Who does not trust the certificate hangs up."""


class _WebHandler(http.server.BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.server.requests.append((self.path, dict(self.headers), body))
        answers = self.server.answers
        self.send_response(answers.pop(0) if len(answers) > 1 else answers[0])
        self.send_header("Location", "/elsewhere")
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *line: object) -> None:
        """Nothing on the console."""


class MailServer(_Served, socketserver.ThreadingTCPServer):
    """Speaks enough SMTP for smtplib.

    Args:
        security: starttls, tls, none, as the farm's settings have it.
        login: ("user", "password") that it wants, or None.
        refuses: command -> its answer, such as {"MAIL": "550 no"}; of RCPT, what contains `@no.`.
    """

    daemon_threads = True

    def __init__(self, security: str = "starttls", login=None, refuses=None, port: int = 0) -> None:
        super().__init__(("127.0.0.1", port), _MailHandler)
        self.security, self.login, self.refuses = security, login, refuses or {}
        self.mails: list[tuple[list[str], str, bool]] = []  # (recipients, text, encrypted)

    def handle_error(self, request: object, client_address: object) -> None:
        """Who does not trust the certificate hangs up."""


class _MailHandler(socketserver.BaseRequestHandler):
    def handle(self) -> None:
        server = self.server
        self.is_safe = server.security == "tls"
        self._use(
            _context().wrap_socket(self.request, server_side=True) if self.is_safe else self.request
        )
        self.to: list[str] = []
        self.is_in = server.login is None
        self._say("220 test")
        while line := self.lines.readline():
            word = line.decode().strip().partition(" ")[0].upper()
            refusal = server.refuses.get(word)
            if refusal:
                self._say(refusal)
            elif not getattr(self, f"on_{word.lower()}", self.on_other)(line.decode().strip()):
                return

    def _use(self, connection: object) -> None:
        self.connection = connection
        self.lines = connection.makefile("rb")

    def _say(self, *lines: str) -> bool:
        self.connection.sendall("".join(f"{line}\r\n" for line in lines).encode())
        return True

    def on_ehlo(self, line: str) -> bool:
        more = ["250-AUTH PLAIN"] if self.is_safe or self.server.security == "none" else []
        if self.server.security == "starttls" and not self.is_safe:
            more.append("250-STARTTLS")
        return self._say("250-test", *more, "250 8BITMIME")

    def on_starttls(self, line: str) -> bool:
        self._say("220 go on")
        self._use(_context().wrap_socket(self.connection, server_side=True))
        self.is_safe = True
        return True

    def on_auth(self, line: str) -> bool:
        given = base64.b64decode(line.split()[2]).decode().split("\0")[1:]
        self.is_in = tuple(given) == self.server.login
        return self._say("235 welcome" if self.is_in else "535 no")

    def on_mail(self, line: str) -> bool:
        return self._say("250 ok" if self.is_in else "530 log in first")

    def on_rcpt(self, line: str) -> bool:
        if "@no." in line:
            return self._say("550 nobody of that name")
        self.to.append(line.partition("<")[2].partition(">")[0])
        return self._say("250 ok")

    def on_data(self, line: str) -> bool:
        self._say("354 go on")
        text = []
        while (got := self.lines.readline()) not in (b".\r\n", b""):
            text.append(got.decode())
        self.server.mails.append((self.to, "".join(text), self.is_safe))
        return self._say("250 taken")

    def on_quit(self, line: str) -> bool:
        self._say("221 bye")
        return False

    def on_other(self, line: str) -> bool:
        return self._say("250 ok")

# Part of Sammanhang. Copyright the Sammanhang developers.
# SPDX-License-Identifier: EUPL-1.2
"""An accessibility suite from outside the project, run on a page as its reader sees it.

The suite takes an address and knows nothing of sessions: a proxy adds the cookies. Three things that it counts as
faults are what HTML, browsers and our own rules ask for; they are told apart here, each by an exact count.
"""

import http.client
import os
import re
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

HOP_HEADERS = {"connection", "transfer-encoding", "content-length", "set-cookie"}
SECONDS_MAX = 300

# How many focusable elements a walk by Tab from where the page puts the focus does not stop at:
# radio buttons beside the one of their group that takes focus, and what comes before the summary of mistakes.
_PASSED_BY = """() => {
  const all = [...document.querySelectorAll(
    'a[href],button,input:not([type=hidden]),select,textarea,summary,[tabindex="0"]')]
    .filter(e => e.checkVisibility() && !e.disabled);
  const isStop = e => {
    if (e.type !== 'radio') return true;
    const group = all.filter(x => x.type === 'radio' && x.name === e.name && x.form === e.form);
    return e === (group.find(x => x.checked) || group[0]) };
  const summary = document.querySelector('[data-error-summary]');
  const isBefore = e => summary && (summary.compareDocumentPosition(e) & Node.DOCUMENT_POSITION_PRECEDING);
  return all.filter(e => !isStop(e) || isBefore(e)).length }"""


def suite() -> Path | None:
    """The suite, when the folder of official suites is there."""
    folder = os.environ.get("SAMMANHANG_SUITES")
    path = Path(folder).parent / "tools" / "a11y_suite.py" if folder else None
    return path if path and path.exists() else None


@contextmanager
def as_reader(node, cookies: dict[str, str]) -> Iterator[str]:
    """The address of a proxy to the node, which sends the cookies of a reader with all that it passes on."""
    host = node.base.removeprefix("http://")
    cookie = "; ".join(f"{name}={value}" for name, value in cookies.items())

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, *_) -> None:
            pass

        def _pass_on(self) -> None:
            length = int(self.headers.get("Content-Length") or 0)
            headers = {k: v for k, v in self.headers.items() if k.lower() not in {"host", "cookie", "connection"}}
            connection = http.client.HTTPConnection(host)
            connection.request(
                self.command, self.path, self.rfile.read(length) or None, headers | {"Host": host, "Cookie": cookie}
            )
            answer = connection.getresponse()
            body = answer.read()
            self.send_response(answer.status)
            for name, value in answer.getheaders():
                if name.lower() not in HOP_HEADERS:
                    self.send_header(name, value)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)
            connection.close()

        do_GET = do_POST = do_HEAD = _pass_on

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()


def faults(address: str, page, visitor) -> list[str]:
    """What the suite says of a page, but for what is right as it is.

    - visitor: has the page open.
    """
    path = page.path.removeprefix("/")
    done = subprocess.run(
        [sys.executable, str(suite()), address, path], capture_output=True, text=True, timeout=SECONDS_MAX
    )
    assert re.search(r"^\d+ passed, \d+ failed$", done.stdout, re.MULTILINE), f"it broke off: {done.stderr[-800:]}"
    lines = [line for line in done.stdout.splitlines() if line.startswith("FAIL")]
    return [line for line in lines if not (_is_own_status(line, page) or _is_walk(line, visitor))]


def _is_own_status(line: str, page) -> bool:
    """The browser's own line about the status of a page that is meant to be a refusal."""
    told = re.search(r"console errors \['Failed to load resource: the server responded with a status of (\d+)", line)
    return bool(told) and page.status >= 400 and int(told[1]) == page.status and line.count("Failed to load") == 1


def _is_walk(line: str, visitor) -> bool:
    """A walk that stops once at each group of radio buttons, or begins in the summary of mistakes."""
    counted = re.search(r"tab stops (\d+) vs focusable (\d+)", line)
    return bool(counted) and int(counted[2]) - int(counted[1]) == visitor.page.evaluate(_PASSED_BY)

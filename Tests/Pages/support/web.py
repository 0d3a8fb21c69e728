# Part of Sammanhang. Copyright the Sammanhang developers.
# SPDX-License-Identifier: EUPL-1.2
"""Plain HTTP without a browser: what was sent is what the test wrote, and nothing is followed unasked."""

import http.client
import json
from dataclasses import dataclass, field
from html.parser import HTMLParser
from urllib.parse import urlencode, urlsplit

SECONDS_MAX = 60
FORM = "application/x-www-form-urlencoded"


@dataclass
class Answer:
    status: int
    headers: list[tuple[str, str]]
    body: bytes

    @property
    def text(self) -> str:
        return self.body.decode("utf-8", "replace")

    @property
    def json(self):
        return json.loads(self.body)

    @property
    def request(self) -> str:
        """The number that ties the answer to its rows in the access log."""
        return self.header("X-Request-Id") or ""

    @property
    def diagnostics(self) -> str:
        """What an OperationOutcome says, in the answer itself or within a searchset."""
        body = self.json
        outcomes = (
            [body]
            if body.get("resourceType") == "OperationOutcome"
            else [
                entry["resource"]
                for entry in body.get("entry", [])
                if entry.get("resource", {}).get("resourceType") == "OperationOutcome"
            ]
        )
        return " ".join(issue.get("diagnostics", "") for outcome in outcomes for issue in outcome["issue"])

    def header(self, name: str) -> str | None:
        values = [value for key, value in self.headers if key.lower() == name.lower()]
        return ", ".join(values) if values else None

    def form(self, marker: str = "") -> dict[str, str]:
        """The fields of the first POST form whose action or fields contain `marker`."""
        return next(iter(self.forms(marker)))[1]

    def forms(self, marker: str = "") -> list[tuple[str, dict[str, str]]]:
        """Action and filled-in fields of each POST form that has `marker` in its action, fields or buttons."""
        parser = _Forms()
        parser.feed(self.text)
        return [
            (found.action, found.fields)
            for found in parser.forms
            if found.method == "post" and marker in " ".join([found.action, *found.fields, *found.choices])
        ]


class Web:
    """A client with cookies."""

    def __init__(self, base: str, token: str | None = None):
        self.base = base
        self.token = token
        self.cookies: dict[str, str] = {}

    def get(self, path: str, **headers: str) -> Answer:
        return self.send("GET", path, None, **headers)

    def post_form(self, path: str, fields: dict | list, **headers: str) -> Answer:
        return self.send("POST", path, urlencode(fields), Content_Type=FORM, **headers)

    def post_json(self, path: str, body, method: str = "POST", **headers: str) -> Answer:
        text = body if isinstance(body, (str, bytes)) else json.dumps(body)
        return self.send(method, path, text, **{"Content_Type": "application/fhir+json", **headers})

    def send(self, method: str, path: str, body=None, **headers: str) -> Answer:
        """One request. Header names are written with _ for -. A body that is an iterator is sent in chunks."""
        address = urlsplit(self.base)
        connection = http.client.HTTPConnection(address.hostname, address.port, timeout=SECONDS_MAX)
        sent = {name.replace("_", "-"): value for name, value in headers.items()}
        if self.token and "Authorization" not in sent:
            sent["Authorization"] = f"Bearer {self.token}"
        if self.cookies and "Cookie" not in sent:
            sent["Cookie"] = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        if isinstance(body, str):
            body = body.encode()
        try:
            try:
                connection.request(
                    method, path, body, sent, encode_chunked=not isinstance(body, (bytes, type(None)))
                )
            except (BrokenPipeError, ConnectionResetError):
                pass  # The node may answer before it has read everything.
            found = connection.getresponse()
            answer = Answer(found.status, found.getheaders(), found.read())
        finally:
            connection.close()
        self._keep(answer)
        return answer

    def sign_in(self, persona: str, commission: str | None = None) -> "Web":
        """Signs in by the demo's own forms; staff take up a commission."""
        answer = self.post_form("/logga-in", {"persona": persona})
        assert answer.status == 303, f"{persona} could not sign in: {answer.status} {answer.text[:400]}"
        if commission:
            page = self.get("/valj-uppdrag")
            action, fields = page.forms("uppdrag")[0]
            answer = self.post_form(action or "/valj-uppdrag", {**seal(fields), "uppdrag": commission})
            assert answer.status == 303, f"{commission} could not be taken up: {answer.status}"
        return self

    def _keep(self, answer: Answer) -> None:
        for name, value in answer.headers:
            if name.lower() == "set-cookie":
                key, _, rest = value.partition("=")
                self.cookies[key] = rest.split(";")[0]


def seal(fields: dict[str, str]) -> dict[str, str]:
    """What every form carries, without what the reader fills in."""
    return {name: value for name, value in fields.items() if name.startswith("_")}


@dataclass
class _Form:
    action: str
    method: str
    fields: dict[str, str] = field(default_factory=dict)
    choices: list[str] = field(default_factory=list)


class _Forms(HTMLParser):
    def __init__(self):
        super().__init__()
        self.forms: list[_Form] = []
        self._open: _Form | None = None

    def handle_starttag(self, tag, attrs):
        values = dict(attrs)
        if tag == "form":
            self._open = _Form(values.get("action") or "", (values.get("method") or "get").lower())
            self.forms.append(self._open)
        elif self._open and values.get("name"):
            self._take(tag, values)

    def _take(self, tag, values):
        name, value = values["name"], values.get("value") or ""
        self._open.choices.append(f"{name}={value}")
        is_choice = tag == "button" or values.get("type") in ("radio", "checkbox")
        if not is_choice or "checked" in values:
            self._open.fields[name] = value

    def handle_endtag(self, tag):
        if tag == "form":
            self._open = None

# Part of Sammanhang. Copyright the Sammanhang developers.
# SPDX-License-Identifier: EUPL-1.2
"""Someone at a browser: by keyboard or by plain clicks, with JavaScript or without, in a chosen display."""

import re
from dataclasses import dataclass, replace
from typing import Literal

from playwright.sync_api import Browser, BrowserContext, Locator, Page

CHROMIUM_PATH = "/usr/bin/chromium"
CHROMIUM_ARGUMENTS = ["--no-sandbox", "--disable-gpu"]
TABS_MAX = 250
SETTLE_MILLISECONDS = 10_000


@dataclass(frozen=True)
class Way:
    """How pages are reached and read."""

    hand: Literal["keyboard", "clicks"] = "clicks"
    has_script: bool = True
    width: int = 1280
    height: int = 900
    scheme: Literal["light", "dark"] = "light"
    contrast: Literal["more", "no-preference"] | None = None
    forced_colours: Literal["active", "none"] | None = None
    display: str | None = None
    """The cookie of display: `sv.standard.auto`."""
    keeps_policy: bool = True
    """Whether the content security policy holds; tools that add styles need it away."""

    def with_(self, **changes) -> "Way":
        return replace(self, **changes)


KEYBOARD = Way("keyboard")
WITHOUT_SCRIPT = Way("clicks", has_script=False)
BOTH_WAYS = {"by keyboard": KEYBOARD, "by clicks without JavaScript": WITHOUT_SCRIPT}


class Visitor:
    """One page in one browser context, on one node."""

    def __init__(self, context: BrowserContext, base: str, way: Way):
        self.context = context
        self.base = base
        self.way = way
        self.page: Page = context.new_page()
        self.page.set_default_timeout(SETTLE_MILLISECONDS)
        self.complaints: list[str] = []
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("console", self._note)
        self.answers: list = []
        self.page.on("response", lambda response: self.answers.append(response))

    def open(self, path: str) -> "Visitor":
        """Opens a path of the node."""
        self.page.goto(f"{self.base}{path}")
        return self

    def sign_in(self, persona: str, commission: str | None = None) -> "Visitor":
        """Signs in on the demo's page and, for staff with several, takes up a commission on the next."""
        self.open("/logga-in")
        self.press(self.page.locator(f"button[name=persona][value={persona}]"))
        if commission and "/valj-uppdrag" in self.page.url:
            self.press(self.page.locator(f"button[name=uppdrag][value='{commission}']"))
        assert "/logga-in" not in self.page.url and "/valj-uppdrag" not in self.page.url, self.page.url
        return self

    def press(self, control: Locator) -> "Visitor":
        """Follows a link or presses a button, and waits for the page it leads to."""
        if self.way.hand == "keyboard":
            self.go_to(control)
        with self.page.expect_navigation():
            if self.way.hand == "clicks":
                control.click()
            else:
                self.page.keyboard.press("Enter")
        return self

    def choose(self, option: Locator) -> "Visitor":
        """Chooses a radio button or ticks a box."""
        if self.way.hand == "clicks":
            option.check()
            return self
        if not option.is_checked():
            self._reach_option(option)
            if not option.is_checked():
                self.page.keyboard.press("Space")
        assert option.is_checked(), "the keyboard could not choose the option"
        return self

    def write(self, field: Locator, text: str) -> "Visitor":
        """Writes in a field."""
        if self.way.hand == "clicks":
            field.fill(text)
            return self
        self.go_to(field)
        self.page.keyboard.type(text)
        return self

    def unfold(self, summary: Locator) -> "Visitor":
        """Opens a `details`, unless it is open."""
        if summary.evaluate("element => element.parentElement.open"):
            return self
        if self.way.hand == "clicks":
            summary.click()
        else:
            self.go_to(summary)
            self.page.keyboard.press("Enter")
        return self

    def go_to(self, control: Locator) -> None:
        """Tabs until a control has focus: a reader without a mouse reaches it or the test fails."""
        for _ in range(TABS_MAX):
            if control.evaluate("element => element === document.activeElement"):
                return
            self.page.keyboard.press("Tab")
        raise AssertionError(f"the keyboard does not reach {control}")

    def _reach_option(self, option: Locator) -> None:
        """Tabs into the group of a radio button, then goes by arrows."""
        name = option.get_attribute("name")
        for _ in range(TABS_MAX):
            if (
                self.page.evaluate("() => document.activeElement && document.activeElement.name || ''")
                == name
            ):
                break
            self.page.keyboard.press("Tab")
        for _ in range(TABS_MAX):
            if option.evaluate("element => element === document.activeElement"):
                return
            self.page.keyboard.press("ArrowDown" if option.get_attribute("type") == "radio" else "Tab")
        raise AssertionError(f"the keyboard does not reach {option}")

    @property
    def heading(self) -> str:
        return self.page.locator("h1").first.inner_text()

    @property
    def main(self) -> str:
        """What is written in the main part of the page, folded parts included."""
        return re.sub(r"\s+", " ", self.page.locator("main").text_content() or "").strip()

    @property
    def status(self) -> int:
        """Status of the page's own answer, after redirects."""
        documents = [answer for answer in self.answers if answer.request.resource_type == "document"]
        return documents[-1].status

    @property
    def request(self) -> str:
        """The number of the page's own request, as the access log has it."""
        documents = [answer for answer in self.answers if answer.request.resource_type == "document"]
        return documents[-1].headers.get("x-request-id", "")

    def _note(self, message) -> None:
        # A refusal page is an answer of its own: the browser reports its status as an error.
        if message.type == "error" and "Failed to load resource" not in message.text:
            self.complaints.append(message.text)


class Visitors:
    """Opens browser contexts for visitors and closes them all."""

    def __init__(self, browser: Browser):
        self._browser = browser
        self._contexts: list[BrowserContext] = []

    def new(self, node, way: Way = Way(), cookies: dict[str, str] | None = None) -> Visitor:
        """A visitor with no session, or with the cookies of one that was begun elsewhere."""
        context = self._browser.new_context(
            viewport={"width": way.width, "height": way.height},
            java_script_enabled=way.has_script,
            color_scheme=way.scheme,
            contrast=way.contrast,
            forced_colors=way.forced_colours,
            reduced_motion="reduce",
            locale="sv-SE",
            timezone_id="Europe/Stockholm",
            bypass_csp=not way.keeps_policy,
        )
        self._contexts.append(context)
        kept = dict(cookies or {})
        if way.display:
            kept["visning"] = way.display
        context.add_cookies(
            [{"name": name, "value": value, "url": node.base} for name, value in kept.items()]
        )
        return Visitor(context, node.base, way)

    def close(self) -> None:
        for context in self._contexts:
            context.close()

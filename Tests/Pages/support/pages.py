# Part of Sammanhang. Copyright the Sammanhang developers.
# SPDX-License-Identifier: EUPL-1.2
"""Every page there is: one line a page. What tests hold pages to, they hold all of these to."""

from dataclasses import dataclass
from functools import cache

from support.people import BERG_CARE, EK_CARE, FATIMA_VC2, ULLA_QUALITY, person


@dataclass(frozen=True)
class PageLine:
    """A page: its name in tests, where it is, who comes, in which commission, and its status."""

    name: str
    path: str
    persona: str | None = None
    commission: str | None = None
    status: int = 200

    @property
    def signs_in(self) -> bool:
        return self.persona is not None

    def cookies(self, node) -> dict[str, str]:
        """The cookies of a session of the page's reader, begun once on each node."""
        return session(node, self.persona, self.commission) if self.persona else {}

    def client(self, node):
        """Plain HTTP as the page's reader."""
        web = node.web()
        web.cookies.update(self.cookies(node))
        return web


@cache
def session(node, persona: str, commission: str | None) -> dict[str, str]:
    return dict(node.web().sign_in(persona, commission).cookies)


# Name, path, persona, commission, status. {anna} and {gunnar} are keys in paths; {hba1c} is a result of Anna's.
LINES = [
    ("front", "/", None, None, 200),
    ("sign in", "/logga-in", None, None, 200),
    ("components", "/komponenter", None, None, 200),
    ("fields", "/komponenter/falt", None, None, 200),
    ("charts", "/komponenter/diagram", None, None, 200),
    ("help", "/hjalp", None, None, 200),
    ("accessibility statement", "/tillganglighet", None, None, 200),
    ("about the demo", "/om-demot", None, None, 200),
    ("not found", "/finns-inte", None, None, 404),
    ("choose person", "/valj-person", "sara", None, 200),
    ("choose commission", "/valj-uppdrag", "fatima", None, 200),
    ("wrong visitor", "/valj-person", "karin", None, 403),
]


@cache
def page_list(node) -> tuple[PageLine, ...]:
    """The pages, with the keys of this node's people in their paths."""
    keys = {name: person(node, name).path for name in ("anna", "gunnar")}
    return tuple(PageLine(name, path.format(**keys), *rest) for name, path, *rest in LINES)

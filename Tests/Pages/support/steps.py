# Part of Sammanhang. Copyright the Sammanhang developers.
# SPDX-License-Identifier: EUPL-1.2
"""Steps of journeys that several tests share: at a browser as the test chooses, or quickly by plain HTTP."""

import os
import time

from support.people import Person
from support.visitor import Visitor
from support.web import Answer, Web, seal


# A second in the release build on a quiet machine; a debug build is only held to answer.
SECONDS_MAX = 1.0 if os.environ.get("SAMMANHANG_SOAK") == "1" else 15.0


def sees_within_a_second(web: Web, path: str, *words: str) -> None:
    """A page of the person's own has the words, from the moment that staff have their answer."""
    began = time.monotonic()
    text = web.get(path).text
    took = time.monotonic() - began
    assert [word for word in words if word not in text] == [], path
    assert took < SECONDS_MAX, took


def find_person(staff: Visitor, someone: Person) -> Visitor:
    """Staff look a person up by number and open her record."""
    staff.press(staff.page.locator("nav a[href='/vard/sok']").first)
    staff.write(
        staff.page.locator("main form input[inputmode], main form input[type=text]").first, someone.identity
    )
    staff.press(staff.page.locator("main form button[type=submit]").first)
    assert someone.name in staff.main, staff.main[:300]
    return staff.press(staff.page.locator(f"main a[href='/vard/p/{someone.path}']"))


def register_relation(staff: Visitor, ground: str) -> Visitor:
    """Staff say why they need to read."""
    staff.choose(staff.page.locator(f"input[name=grund][value={ground}]"))
    return staff.press(staff.page.locator("form[action$='/relation'] button[type=submit]"))


def choose_actively(staff: Visitor) -> Visitor:
    """Staff choose to see what other units of the provider have."""
    return staff.press(staff.page.locator("form[action$='/val'] button[type=submit]"))


def to_section(person: Visitor, path: str) -> Visitor:
    """A person goes to a part of her portal by the main navigation, and unfolds the group that it stands in."""
    link = person.page.locator(f"nav.nav a[href='{path}']")
    group = person.page.locator("nav.nav details").filter(has=person.page.locator(f"a[href='{path}']"))
    if group.count():
        person.unfold(group.locator("summary"))
    return person.press(link)


def begin_block(anna: Visitor, unit: str, reach: str) -> Visitor:
    """A person goes through the steps of a new block, up to the page that tells what it means."""
    to_section(anna, "/min/sparrar")
    anna.press(anna.page.locator("main a[href='/min/sparrar/ny']"))
    anna.choose(anna.page.locator(f"input[name=vad][value='{unit}']"))
    anna.press(anna.page.locator("main form button[type=submit]"))
    anna.choose(anna.page.locator(f"input[name=fran][value={reach}]"))
    return anna.press(anna.page.locator("main form button[type=submit]"))


def confirm(visitor: Visitor) -> Visitor:
    """Presses the button of the main form."""
    return visitor.press(visitor.page.locator("main form[method=post] button[type=submit]").first)


def lift_block(anna: Visitor) -> Visitor:
    """A person lifts her only block."""
    to_section(anna, "/min/sparrar")
    anna.press(anna.page.locator("main a[href$='/ta-bort']"))
    return confirm(anna)


def answer_question(anna: Visitor, provider: str, reply: str) -> Visitor:
    """A person answers the question whether a provider may read what others have written."""
    to_section(anna, "/min/samtycken")
    anna.press(anna.page.locator(f"main a[href='/min/samtycken/fraga/{provider}']"))
    anna.choose(anna.page.locator(f"input[name=svar][value={reply}]"))
    return confirm(anna)


def withdraw_consent(anna: Visitor) -> Visitor:
    """A person takes her only yes back."""
    to_section(anna, "/min/samtycken")
    anna.press(anna.page.locator("main a[href$='/dra-tillbaka']"))
    return confirm(anna)


def send_form(web: Web, page: str, path: str, fields: dict[str, str]) -> Answer:
    """Sends a form with the seal of a form on a page; what was done is answered by a redirect."""
    sealed = next(found for _, found in web.get(page).forms() if "_person" in found)
    answer = web.post_form(path, {**seal(sealed), **fields})
    assert answer.status == 303, f"{path}: {answer.status} {answer.text[:500]}"
    return answer


def block_quickly(web: Web, unit: str, reach: str = "enheter") -> str:
    """Anna blocks a unit by plain HTTP. Returns the block's id."""
    confirmation = f"/min/sparrar/ny/bekrafta?vad={unit}&fran={reach}"
    answer = send_form(web, confirmation, "/min/sparrar", {"vad": unit, "fran": reach})
    return (answer.header("Location") or "").split("/")[-2]


def consent_quickly(web: Web, provider: str, reply: str = "ja") -> None:
    """Anna answers a provider's question by plain HTTP."""
    question = f"/min/samtycken/fraga/{provider}"
    send_form(web, question, question, {"svar": reply})


def withdraw_quickly(web: Web) -> None:
    """Anna takes her only yes back by plain HTTP."""
    page = web.get("/min/samtycken").text
    path = next(part for part in page.split('"') if part.endswith("/dra-tillbaka"))
    send_form(web, path, path, {})


def relate_quickly(web: Web, someone: Person, ground: str = "remiss") -> None:
    """Staff register a care relation by plain HTTP."""
    path = f"/vard/p/{someone.path}"
    sealed = next(found for action, found in web.get(path).forms("relation"))
    answer = web.post_form(f"{path}/relation", {**seal(sealed), "grund": ground})
    assert answer.status == 303, answer.text[:500]


def choose_quickly(web: Web, someone: Person) -> None:
    """Staff choose to see other units' data by plain HTTP."""
    path = f"/vard/p/{someone.path}"
    sealed = next(found for action, found in web.get(path).forms("/val"))
    answer = web.post_form(f"{path}/val", seal(sealed))
    assert answer.status == 303, answer.text[:500]

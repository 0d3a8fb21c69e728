# Part of Sammanhang. Copyright the Sammanhang developers.
# SPDX-License-Identifier: EUPL-1.2
"""A nurse writes, codes and signs a note in at most 12 key or pointer actions beside the text itself."""

from playwright.sync_api import Locator
from support.people import FATIMA_VC1, person
from support.visitor import WITHOUT_SCRIPT, Visitor

ACTIONS_MAX = 12


class Counted:
    """A visitor whose presses of keys and pointer are counted; what is typed in a field is not."""

    def __init__(self, visitor: Visitor):
        self.visitor = visitor
        self.page = visitor.page
        self.actions = 0

    def press(self, control: Locator) -> None:
        """A click that leads to a page."""
        self.actions += 1
        with self.page.expect_navigation():
            control.click()

    def click(self, control: Locator) -> None:
        self.actions += 1
        control.click()

    def key(self, name: str, leads: bool = False) -> None:
        self.actions += 1
        if not leads:
            return self.page.keyboard.press(name)
        with self.page.expect_navigation():
            self.page.keyboard.press(name)
        return None

    def type(self, text: str) -> None:
        self.page.keyboard.type(text)


def test_a_nurse_writes_codes_and_signs_within_twelve_actions(own_node, visitors):
    """From Anna's overview to the signed note: text, a diagnosis, a measure, a blood pressure, no script."""
    anna = person(own_node, "anna")
    fatima = visitors.new(own_node, WITHOUT_SCRIPT).sign_in("fatima", FATIMA_VC1)
    fatima.open(f"/vard/p/{anna.path}")
    nurse = Counted(fatima)
    page = fatima.page
    nurse.press(page.locator(f"main a[href='/vard/p/{anna.path}/anteckning']"))
    nurse.click(page.locator("textarea[name='text-kontaktorsak']"))
    nurse.type("Hosta i tre dagar, ingen feber. Råd om vila och dryck.")
    nurse.click(page.locator("input[name='diagnos-sok']"))
    nurse.type("bronkit")
    nurse.key("Tab")
    nurse.type("blodtryck")
    nurse.key("Enter", leads=True)
    nurse.click(page.locator("label[for='diagnos-val-J20.9']"))
    nurse.click(page.locator("label[for='atgard-val-AF015']"))
    nurse.click(page.locator("input[name='varde-overtryck']"))
    nurse.type("128")
    nurse.key("Tab")
    nurse.type("76")
    nurse.press(page.locator("button[value='signera']"))
    assert nurse.actions <= ACTIONS_MAX, nurse.actions
    assert "Anteckningen är signerad" in fatima.main, fatima.main[:400]
    for text in ("J20.9", "AF015", "Blodtryck 128/76 mmHg", "Hosta i tre dagar"):
        assert text in fatima.main, text
    assert not fatima.complaints, fatima.complaints

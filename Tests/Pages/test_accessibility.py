# Part of Sammanhang. Copyright the Sammanhang developers.
# SPDX-License-Identifier: EUPL-1.2
"""Every page is for everyone: axe, keyboard, 320 pixels, dark, contrast, no JavaScript, a strict policy."""

import os
import re

import pytest
from support.a11y import (
    DARK_MAX,
    SPACING,
    axe_faults,
    brightness,
    keyboard_faults,
    link_faults,
    overflow_faults,
    rest_faults,
    structure_faults,
)
from support.pages import LINES, VARIANTS, page_list
from support.visitor import Way

IS_SOAK = os.environ.get("SAMMANHANG_SOAK") == "1"
NAMES = [line[0] for line in LINES if IS_SOAK or line[0] not in VARIANTS]

# Displays beside light and dark. The gallery has every component, so it is tried in all of them;
# `make soak` tries every page, and in all of them.
DISPLAYS = {
    "dark by choice": Way(display="sv.standard.dark"),
    "contrast by choice": Way(display="sv.standard.contrast"),
    "contrast by the device": Way(contrast="more"),
    "forced colours": Way(forced_colours="active"),
    "easy to read": Way(display="sv.easy.auto", width=360),
    "English": Way(display="en.standard.auto"),
}
DISPLAY_CASES = [
    (name, display) for name in NAMES for display in DISPLAYS if IS_SOAK or name.startswith("components")
]


def opened(node, visitors, name: str, way: Way = Way()):
    """A page of the list, opened as its reader, with its own status."""
    page = next(page for page in page_list(node) if page.name == name)
    visitor = visitors.new(node, way, page.cookies(node)).open(page.path)
    assert visitor.status == page.status, f"{page.path}: {visitor.status} {visitor.main[:200]}"
    return visitor


@pytest.mark.parametrize("name", NAMES)
def test_a_page_is_for_everyone(node, visitors, name):
    """Axe, structure, links, keyboard, no complaint under the strict policy, light and still; dark, if asked."""
    visitor = opened(node, visitors, name)
    faults = {
        "axe": axe_faults(visitor),
        "structure": structure_faults(visitor),
        "links": link_faults(visitor),
        "rest": rest_faults(visitor),
        "keyboard": keyboard_faults(visitor),
        "console": visitor.complaints,
    }
    visitor.page.emulate_media(color_scheme="dark", reduced_motion="reduce")
    if IS_SOAK or name.startswith("components"):
        faults["axe in dark"] = axe_faults(visitor)
    faults["dark"] = [] if brightness(visitor) < DARK_MAX else ["the page is not dark"]
    assert {kind: found for kind, found in faults.items() if found} == {}
    assert visitor.page.evaluate("document.documentElement.lang") == "sv"


@pytest.mark.parametrize(("name", "display"), DISPLAY_CASES)
def test_every_display_breaks_no_rule(node, visitors, name, display):
    """Axe finds nothing in the themes and ways of reading that one can choose or a device can ask for."""
    visitor = opened(node, visitors, name, DISPLAYS[display])
    assert axe_faults(visitor) == []
    if display == "dark by choice":
        assert brightness(visitor) < DARK_MAX


@pytest.mark.parametrize("name", NAMES)
def test_a_page_fits_320_pixels_and_larger_text(node, visitors, name):
    """No sideways scrolling at 320 pixels, with wider text spacing, or at twice the text size; nothing cut off."""
    visitor = opened(node, visitors, name, Way(width=320, height=256, keeps_policy=False))
    faults = [f"320: {fault}" for fault in overflow_faults(visitor) if "wider" in fault]
    faults += [f"320: {fault}" for fault in structure_faults(visitor) if "chart texts" in fault]
    visitor.page.add_style_tag(content=SPACING)
    faults += [f"spacing: {fault}" for fault in overflow_faults(visitor)]
    visitor.page.reload()
    visitor.page.set_viewport_size({"width": 1280, "height": 1024})
    visitor.page.add_style_tag(content="html{font-size:200%!important}")
    faults += [f"200 %: {fault}" for fault in overflow_faults(visitor)]
    assert faults == []


@pytest.mark.parametrize("name", NAMES)
def test_a_page_says_the_same_without_javascript(node, visitors, name):
    """The browser without a script shows the whole main part that the server sent, and every form goes somewhere."""
    visitor = opened(node, visitors, name, Way(has_script=False))
    page = visitor.page
    assert page.locator("h1").count() == 1 and len(visitor.main) > 20
    assert page.locator("form").count() == page.locator("form[action][method]").count()
    assert page.locator("main [hidden]:not([data-print]), main noscript, main template").count() == 0


def test_titles_tell_pages_apart(node):
    """Two kinds of pages never have the same title, so that tabs and history can be told apart."""
    titles: dict[str, set[str]] = {}
    for page in page_list(node):
        if page.status != 200 or "?" in page.path:
            continue
        title = re.search(r"<title>(.*?)</title>", page.client(node).get(page.path).text, re.DOTALL).group(1)
        kind = re.sub(r"/p/[0-9a-f]+|/[A-Z][A-Za-z]+/[^/]+$", "/*", page.path)
        titles.setdefault(title, set()).add(kind)
    assert {title: kinds for title, kinds in titles.items() if len(kinds) > 1} == {}


def test_help_is_in_the_same_place_on_every_page(node):
    """The block of help has the same words and the same place everywhere (WCAG 3.2.6)."""

    blocks = {}
    for page in page_list(node):
        text = page.client(node).get(page.path).text
        block = re.search(r'<aside class="help".*?</aside>', text, re.DOTALL)
        assert block, page.name
        blocks[re.sub(r"\s+", " ", block.group(0))] = page.name
        assert text.index("</main>") < block.start() < text.index("<footer"), page.name
    assert len(blocks) == 1, list(blocks.values())


def test_a_mistake_is_told_first_and_leads_to_its_field(node, visitors):
    """The summary of mistakes has focus, its link leads into the field, which says that it is wrong and why."""
    for name in ("journal with a mistake", "new block with a mistake"):
        visitor = opened(node, visitors, name, Way("keyboard"))
        assert visitor.page.title().startswith("Fel:"), name
        summary = visitor.page.locator(".error-summary")
        assert summary.count() == 1 and summary.evaluate("e => e.contains(document.activeElement)"), name
        link = summary.locator("a").first
        target = link.get_attribute("href").removeprefix("#")
        visitor.go_to(link)
        visitor.page.keyboard.press("Enter")
        inside = visitor.page.evaluate(
            "id => { const e = document.getElementById(id); return !!e && (e === document.activeElement"
            " || e.contains(document.activeElement)) }",
            target,
        )
        assert inside, f"{name}: {target}"
        field = visitor.page.locator(f"[id='{target}']")
        assert field.get_attribute("aria-describedby") or field.locator("[aria-describedby]").count(), name


@pytest.mark.parametrize("choice", [("tema", "dark"), ("lasning", "easy"), ("sprak", "en")])
def test_display_is_chosen_without_javascript_and_kept(node, visitors, choice):
    """A button in the footer changes theme, reading or language; the same page comes back and remembers."""
    field, value = choice
    visitor = visitors.new(node, Way(has_script=False)).open("/logga-in")
    visitor.press(visitor.page.locator(f"footer button[name={field}][value={value}]"))
    assert visitor.page.url.endswith("/logga-in")
    html = visitor.page.locator("html")
    attribute = {"tema": "data-theme", "lasning": "data-reading", "sprak": "lang"}[field]
    assert html.get_attribute(attribute) == value
    assert visitor.open("/hjalp").page.locator("html").get_attribute(attribute) == value


@pytest.mark.parametrize("name", ["result", "overview", "who has read"])
def test_a_page_can_be_put_on_paper(node, visitors, name):
    """Printed without navigation and footer, with the main part."""
    visitor = opened(node, visitors, name)
    visitor.page.emulate_media(media="print")
    assert len(visitor.page.pdf(format="A4")) > 3_000
    for part in ("nav.nav", "footer", ".help"):
        assert not visitor.page.locator(part).first.is_visible(), f"{part} is printed"
    assert visitor.page.locator("main").is_visible()

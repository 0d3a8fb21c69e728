# Part of Sammanhang. Copyright the Sammanhang developers.
# SPDX-License-Identifier: EUPL-1.2
"""What a page is held to for everyone to be able to use it: WCAG 2.2 AA and somewhat more."""

from axe_playwright_python.sync_playwright import Axe
from support.visitor import Visitor

AXE_OPTIONS = {
    "runOnly": {
        "type": "tag",
        "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    },
    "rules": {"target-size": {"enabled": True}},
}
# The rules that a theme can break; the others do not depend on it.
COLOUR_OPTIONS = {
    "runOnly": {"type": "rule", "values": ["color-contrast", "link-in-text-block"]},
}
PHONE = {"width": 320, "height": 640}
TARGET_PIXELS_MIN = 24
CHART_TEXT_PIXELS_MIN = 12
PAGE_BYTES_MAX = 150_000
LAYOUT_SHIFT_MAX = 0.1
DARK_MAX = 240
SPACING = (
    "*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}"
    "p{margin-bottom:2em!important}"
)

_OVERFLOW = """() => {
  const root = document.documentElement, wide = root.scrollWidth - root.clientWidth;
  const clipped = [...document.querySelectorAll('body *')].filter(e => {
    const s = getComputedStyle(e);
    return e.checkVisibility() && (s.overflowX === 'hidden' || s.textOverflow === 'ellipsis') && s.position !== 'absolute'
      && (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1) }).map(e => e.outerHTML.slice(0, 90));
  const wideOnes = wide > 0 ? [...document.querySelectorAll('body *')].filter(
    e => e.getBoundingClientRect().right > root.clientWidth + 1).slice(0, 4).map(e => e.outerHTML.slice(0, 90)) : [];
  return {wide, clipped, wideOnes} }"""
_STRUCTURE = """() => ({
  lang: document.documentElement.lang, title: document.title, headings: document.querySelectorAll('h1').length,
  mains: document.querySelectorAll('main').length,
  twice: [...document.querySelectorAll('[id]')].map(e => e.id).filter((x, i, a) => a.indexOf(x) !== i),
  skips: !!document.querySelector('a') && !!document.querySelector(document.querySelector('a').getAttribute('href')),
  tabbed: document.querySelectorAll('[tabindex]:not([tabindex="0"]):not([tabindex="-1"])').length,
  unnamed: [...document.querySelectorAll('svg[role=img]')].filter(e => e.checkVisibility() && !e.getAttribute('aria-label')
    && !e.getAttribute('aria-labelledby') && !e.querySelector('title')).length,
  small: [...document.querySelectorAll('svg text')].filter(e => e.checkVisibility()).map(
    e => parseFloat(getComputedStyle(e).fontSize) * e.getScreenCTM().a).filter(x => x < MIN).length })"""
_SMALL_TARGETS = """min => [...document.querySelectorAll('a[href],button,input:not([type=hidden]),select,textarea,summary')]
  .filter(e => e.checkVisibility() && !e.closest('.skip-link')).filter(e => {
    const r = e.getBoundingClientRect();
    const inText = e.tagName === 'A' && getComputedStyle(e).display === 'inline' && e.closest('p,li,dd,td,th,h1,h2,h3');
    return !inText && (r.width < min || r.height < min) }).map(e => e.outerHTML.slice(0, 90))"""
_TO_THE_TOP = """() => {
  scrollTo(0, 0); document.body.tabIndex = -1; document.body.focus(); document.body.removeAttribute('tabindex') }"""
_STOPS = """() => [...document.querySelectorAll('a[href],button,input:not([type=hidden]),select,textarea,summary,[tabindex="0"]')]
  .filter(e => e.checkVisibility() && !e.disabled).filter(e => {
    if (e.type !== 'radio') return true;
    const group = [...document.querySelectorAll('input[type=radio]')].filter(x => x.name === e.name && x.form === e.form);
    return e === (group.find(x => x.checked) || group[0]) }).length"""
_FOCUS = """() => {
  const e = document.activeElement;
  if (!e || e === document.body || e === document.documentElement) return null;
  const r = e.getBoundingClientRect(), s = getComputedStyle(e);
  const label = e.matches('input[type=radio],input[type=checkbox]') && e.labels && e.labels[0];
  const y = Math.min(Math.max(r.y + r.height / 2, 0), innerHeight - 1), x = r.x + Math.min(r.width, innerWidth) / 2;
  const top = document.elementFromPoint(x, y);
  return {what: e.outerHTML.slice(0, 90),
    seen: s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2
      || !!label && getComputedStyle(label).outlineStyle !== 'none',
    inView: r.bottom > 0 && r.top < innerHeight && r.right > 0 && r.left < innerWidth,
    free: !!top && (top === e || e.contains(top) || top.contains(e) || !!label && label.contains(top))} }"""
_LINKS = """() => [...document.querySelectorAll('main a[href]')].filter(e => e.checkVisibility()).map(e => {
  const words = x => x.textContent.trim().replace(/\\s+/g, ' '), place = e.closest('li, tr, article, dl > div');
  return [words(e), place ? words(place) : '', e.getAttribute('href')] })"""


def axe_faults(visitor: Visitor, options: dict = AXE_OPTIONS) -> list[str]:
    """The rules of axe that the page breaks, with the first elements of each."""
    found = Axe().run(visitor.page, options=options).response["violations"]
    return [f"{fault['id']}: {[node['html'][:110] for node in fault['nodes']][:3]}" for fault in found]


def overflow_faults(visitor: Visitor) -> list[str]:
    """What makes the page scroll sideways or cuts text off."""
    found = visitor.page.evaluate(_OVERFLOW)
    faults = (
        [f"wider than the window by {found['wide']} px: {found['wideOnes']}"] if found["wide"] > 0 else []
    )
    return faults + [f"cut off: {element}" for element in found["clipped"]]


def passes(*visitors: Visitor) -> None:
    """Holds the page that a journey has come to for everyone: axe in light and dark, and 320 pixels.

    Only where scripts run, since axe is one: the page without them is the same.
    """
    for visitor in visitors:
        if not visitor.way.has_script:
            continue
        page = visitor.page
        faults = [f"light: {fault}" for fault in axe_faults(visitor)]
        page.emulate_media(color_scheme="dark", reduced_motion="reduce")
        faults += [f"dark: {fault}" for fault in axe_faults(visitor, COLOUR_OPTIONS)]
        page.emulate_media(color_scheme=visitor.way.scheme, reduced_motion="reduce")
        page.set_viewport_size(PHONE)
        faults += [f"320: {fault}" for fault in overflow_faults(visitor) if "wider" in fault]
        page.set_viewport_size({"width": visitor.way.width, "height": visitor.way.height})
        assert faults == [], f"{page.url}: {faults}"


def structure_faults(visitor: Visitor) -> list[str]:
    """What is wrong with language, title, headings, ids, the skip link, targets and texts in charts."""
    found = visitor.page.evaluate(_STRUCTURE.replace("MIN", str(CHART_TEXT_PIXELS_MIN - 0.1)))
    checks = {
        "no language": bool(found["lang"]),
        "no title": bool(found["title"].strip()),
        f"{found['headings']} h1": found["headings"] == 1,
        f"{found['mains']} main": found["mains"] == 1,
        f"ids used twice: {found['twice']}": not found["twice"],
        "the skip link leads nowhere": found["skips"],
        "positive tabindex": found["tabbed"] == 0,
        f"{found['unnamed']} charts without a name": found["unnamed"] == 0,
        f"{found['small']} chart texts under {CHART_TEXT_PIXELS_MIN} px": found["small"] == 0,
    }
    small = visitor.page.evaluate(_SMALL_TARGETS, TARGET_PIXELS_MIN)
    return [fault for fault, holds in checks.items() if not holds] + [
        f"small target: {element}" for element in small
    ]


def keyboard_faults(visitor: Visitor) -> list[str]:
    """What a walk through the page by Tab meets: focus that is not seen, hidden, caught or skipped."""
    visitor.page.evaluate(_TO_THE_TOP)
    stops = visitor.page.evaluate(_STOPS)
    faults, seen = [], 0
    for _ in range(stops + 3):
        visitor.page.keyboard.press("Tab")
        focus = visitor.page.evaluate(_FOCUS)
        if focus is None:
            break
        seen += 1
        faults += [
            f"focus {word}: {focus['what']}"
            for key, word in (("seen", "not seen"), ("inView", "out of view"), ("free", "covered"))
            if not focus[key]
        ]
    return faults + ([f"{seen} tab stops of {stops}"] if seen != stops else [])


def link_faults(visitor: Visitor) -> list[str]:
    """Links in the main part that have the same words, in rows with the same words, and lead to different places."""
    places: dict[tuple[str, str], set[str]] = {}
    for words, row, href in visitor.page.evaluate(_LINKS):
        places.setdefault((words, row), set()).add(href)
    return [
        f"'{words}' leads to {sorted(hrefs)[:3]}"
        for (words, _), hrefs in places.items()
        if len(hrefs) > 1 or not words
    ]


def rest_faults(visitor: Visitor) -> list[str]:
    """What makes a page heavy, jumping or moving."""
    weight = visitor.page.evaluate(
        "performance.getEntriesByType('resource').reduce((s, r) => s + r.encodedBodySize, 0)"
        " + performance.getEntriesByType('navigation')[0].encodedBodySize"
    )
    moving = visitor.page.evaluate(
        "document.getAnimations().filter(a => a.effect.getComputedTiming().duration > 20).length"
    )
    shift = visitor.page.evaluate(
        "new Promise(done => { let sum = 0; new PerformanceObserver(list => list.getEntries().forEach(e => sum += e.value))"
        ".observe({type: 'layout-shift', buffered: true}); setTimeout(() => done(sum), 150) })"
    )
    checks = {
        f"{weight} bytes": weight < PAGE_BYTES_MAX,
        f"{moving} animations": moving == 0,
        f"layout shift {shift:.2f}": shift < LAYOUT_SHIFT_MAX,
    }
    return [fault for fault, holds in checks.items() if not holds]


def brightness(visitor: Visitor) -> float:
    """Sum of red, green and blue of the page's ground."""
    colour = visitor.page.evaluate("getComputedStyle(document.body).backgroundColor")
    return sum(float(part) for part in colour[colour.index("(") + 1 : -1].split(",")[:3])

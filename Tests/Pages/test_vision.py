# Part of Sammanhang. Copyright the Sammanhang developers.
# SPDX-License-Identifier: EUPL-1.2
"""The page about the vision is true: each page that it names answers, to everyone or to those whom it is for."""

import re

from support.people import BERG_CARE, ULLA_QUALITY

# Who opens what is not open to everyone: the first to whom it is shown is enough.
READERS = {
    "/min": [("gunnar", None)],
    "/vard": [("berg", BERG_CARE), ("karin", None), ("pia", None)],
    "/insikt": [("ulla", ULLA_QUALITY)],
    "/valj-person": [("sara", None)],
}
ROWS = 131


def test_every_page_of_the_table_answers(node):
    """200 to anyone; else who is not signed in is sent to sign in, and one whom the page is for gets 200."""
    anyone = node.web()
    text = anyone.get("/om/visionen").text
    assert len(re.findall(r"<th[^>]*>\s*R\d{3}", text)) == ROWS
    paths = sorted(set(re.findall(r'<td[^>]*>\s*<a href="(/[^"]*)">', text)))
    assert len(paths) >= 20, paths
    guarded = []
    for path in paths:
        answer = anyone.get(path)
        if answer.status == 200:
            continue
        assert answer.status in (302, 303), f"{path}: {answer.status}"
        assert "/logga-in" in answer.header("Location"), f"{path}: {answer.header('Location')}"
        guarded.append(path)
    webs = {reader: node.web().sign_in(*reader) for readers in READERS.values() for reader in readers}
    for path in guarded:
        readers = next(found for start, found in READERS.items() if path == start or path.startswith(f"{start}/"))
        answers = [webs[reader].get(path).status for reader in readers]
        assert 200 in answers, f"{path}: {answers}"

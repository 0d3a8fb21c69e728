# Part of Sammanhang. Copyright the Sammanhang developers.
# SPDX-License-Identifier: EUPL-1.2
"""Every page by an accessibility suite that we did not write. Half an hour on two cores, so part of `make soak`."""

import os

import pytest
from support.pages import LINES, page_list
from support.shared_suite import as_reader, faults, suite

pytestmark = [
    pytest.mark.skipif(os.environ.get("SAMMANHANG_SOAK") != "1", reason="half an hour: part of make soak"),
    pytest.mark.skipif(suite() is None, reason="needs SAMMANHANG_SUITES, the folder beside tools/a11y_suite.py"),
]


@pytest.mark.parametrize("name", [line[0] for line in LINES])
def test_a_page_is_clean_by_the_shared_suite(node, visitors, name):
    """Axe in seven displays, 320 pixels, larger text, the keyboard's walk, weight, no JavaScript, print."""
    page = next(page for page in page_list(node) if page.name == name)
    visitor = visitors.new(node, cookies=page.cookies(node)).open(page.path)
    with as_reader(node, page.cookies(node)) as address:
        assert faults(address, page, visitor) == []

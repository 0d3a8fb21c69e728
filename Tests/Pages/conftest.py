# Part of Sammanhang. Copyright the Sammanhang developers.
# SPDX-License-Identifier: EUPL-1.2
"""A demo database made once, nodes that serve it, and one browser."""

from pathlib import Path

import pytest
from playwright.sync_api import sync_playwright
from support.canary import Canaries
from support.node import PEOPLE, Node, binary, copy_database, run
from support.visitor import CHROMIUM_ARGUMENTS, CHROMIUM_PATH, Visitors


@pytest.fixture(scope="session")
def program() -> Path:
    return binary()


@pytest.fixture(scope="session")
def demo(program, tmp_path_factory) -> Path:
    """A closed demo database. Tests serve copies of it."""
    database = tmp_path_factory.mktemp("demo") / "demo.db"
    run(program, "synth", "--database", f"sqlite:{database}", "--people", str(PEOPLE))
    return database


def serve(program: Path, demo: Path, folder: Path):
    node = Node(program, copy_database(demo, folder)).start()
    try:
        yield node
    finally:
        node.stop()


@pytest.fixture(scope="session")
def node(program, demo, tmp_path_factory):
    """A served node that many tests share: they read, and change nothing that others read."""
    yield from serve(program, demo, tmp_path_factory.mktemp("shared"))


@pytest.fixture
def own_node(program, demo, tmp_path):
    """A served node for one test, which may change what it likes."""
    yield from serve(program, demo, tmp_path / "own")


@pytest.fixture(scope="module")
def watched_node(program, demo, tmp_path_factory):
    """A served node for one file of tests, with canaries in Anna's record."""
    yield from serve(program, demo, tmp_path_factory.mktemp("watched"))


@pytest.fixture(scope="module")
def canaries(watched_node) -> Canaries:
    return Canaries.plant(watched_node)


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM_PATH, args=CHROMIUM_ARGUMENTS)
        yield browser
        browser.close()


@pytest.fixture
def visitors(browser):
    """Opens pages as someone, in some way; everything is closed after the test."""
    visitors = Visitors(browser)
    yield visitors
    visitors.close()

# Part of Sammanhang. Copyright the Sammanhang developers.
# SPDX-License-Identifier: EUPL-1.2
"""What every answer carries, what cookies are, what may be cached, and what the operator's log never holds."""

import json
import re

import pytest
from support.canary import Canaries
from support.pages import page_list
from support.people import BERG_CARE, REGION, VC1, person

POLICY = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "form-action": "'self'",
    "frame-ancestors": "'none'",
    "base-uri": "'none'",
}
FIXED = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin",
}
IDENTITY_NUMBER = re.compile(r"(?<!\d)(19|20)\d{6}-?\d{4}(?!\d)")


def answers_of_all_kinds(node):
    """Answers of each kind: pages, refusals, redirects, files, API, faults of the client."""
    web = node.web()
    yield from ((page.name, page.client(node).get(page.path)) for page in page_list(node))
    yield "redirect to sign in", web.get("/min")
    yield "sign in", web.post_form("/logga-in", {"persona": "anna"})
    yield "display", web.post_form("/installningar/visning", {"tema": "dark", "tillbaka": "/"})
    yield "forged form", web.post_form("/logga-ut", {})
    yield "wrong method", web.send("DELETE", "/logga-in")
    yield "API without token", node.web().get("/fhir/Patient")
    yield "API search", node.web(node.token("anna")).get("/fhir/Patient")
    yield "API fault", node.web(node.token("anna")).get("/fhir/Patient?okand=1")
    yield "metadata", node.web().get("/fhir/metadata")
    yield "too long", node.web().get("/?" + "a" * 9_000)
    yield "robots", node.web().get("/robots.txt")


def test_every_answer_carries_the_security_headers(node):
    """Policy, no sniffing, no framing, no referrer and a request number: on pages, files, API and errors alike."""
    for name, answer in answers_of_all_kinds(node):
        for header, value in FIXED.items():
            assert answer.header(header) == value, f"{name}: {header} is {answer.header(header)}"
        policy = dict(
            part.split(" ", 1) for part in (answer.header("Content-Security-Policy") or "").split("; ")
        )
        for directive, value in POLICY.items():
            assert policy.get(directive) == value, f"{name}: {directive} is {policy.get(directive)}"
        assert "unsafe" not in str(policy) and "http" not in str(policy), name
        assert answer.request, name
        assert "Server" not in dict(answer.headers) or not re.search(r"\d", answer.header("Server")), name


def test_nothing_about_persons_may_be_kept_by_a_cache(node):
    """Everything but the files is `no-store`; the files hold nobody and are named by their content."""
    for name, answer in answers_of_all_kinds(node):
        assert "no-store" in (answer.header("Cache-Control") or ""), (
            f"{name}: {answer.header('Cache-Control')}" if name not in ("robots", "metadata") else "kept"
        )
    page = node.web().get("/logga-in").text
    for path in set(re.findall(r'(?:href|src)="(/tillgangar/[^"#]+)', page)):
        file = node.web().get(path)
        assert file.status == 200 and "immutable" in file.header("Cache-Control"), path
        assert file.header("Content-Type"), path


def test_a_session_cookie_is_for_this_site_and_no_script(node):
    """HttpOnly, SameSite, whole site; hard to guess; new at each sign-in; worthless after signing out."""
    first, second = (node.web().post_form("/logga-in", {"persona": "anna"}) for _ in range(2))
    secrets = []
    for answer in (first, second):
        [cookie] = [value for name, value in answer.headers if name.lower() == "set-cookie"]
        assert (
            "HttpOnly" in cookie
            and "SameSite=Lax" in cookie
            and "Path=/" in cookie
            and "Domain" not in cookie
        )
        secrets.append(cookie.split("=")[1].split(";")[0])
    assert len(set(secrets)) == 2 and all(len(secret) >= 32 for secret in secrets)
    web = node.web().sign_in("anna")
    kept = dict(web.cookies)
    _, fields = web.get("/valj-person").forms("/logga-ut")[0]
    assert web.post_form("/logga-ut", fields).status == 303
    web.cookies = kept
    assert web.get("/valj-person").status in (302, 303), "the old secret opens nothing"


def test_a_session_fixed_beforehand_is_not_taken_over(node):
    """The secret that came with the sign-in request is never the one of the session that begins."""
    web = node.web()
    web.cookies["sammanhang"] = "vald-av-nagon-annan"
    web.post_form("/logga-in", {"persona": "anna"})
    assert web.cookies["sammanhang"] != "vald-av-nagon-annan"


@pytest.mark.parametrize(
    "till", ["https://ond.example/", "//ond.example", "/\\ond.example", "javascript:alert(1)", "/%0d%0aX: y"]
)
def test_signing_in_leads_only_to_own_pages(node, till):
    """Where to go afterwards is a path of this site or nothing."""
    answer = node.web().post_form("/logga-in", {"persona": "gunnar", "till": till})
    assert answer.status == 303
    place = answer.header("Location")
    assert (
        place.startswith("/")
        and not place.startswith(("//", "/\\"))
        and "\n" not in place
        and "ond.example" not in place
    )


def test_files_of_a_page_come_from_this_site_alone(node):
    """No page asks any other site for anything."""
    for page in page_list(node):
        text = page.client(node).get(page.path).text
        sources = re.findall(
            r'<(?:script|link|img|iframe|source|video|audio|object|embed)[^>]+(?:src|href)="([^"]+)"', text
        )
        assert all(source.startswith(("/", "data:", "#")) for source in sources), f"{page.name}: {sources}"
        assert not re.search(r"\son[a-z]+=|\sstyle=|<script(?![^>]*\bsrc=)", text), page.name


def test_addresses_and_titles_name_nobody(node):
    """What stays in the history of a browser holds no identity number and no name of a person."""
    names = [person(node, persona).name for persona in ("anna", "gunnar")]
    for page in page_list(node):
        text = page.client(node).get(page.path).text
        title = re.search(r"<title>(.*?)</title>", text, re.DOTALL).group(1)
        assert not any(name in title for name in names) and not IDENTITY_NUMBER.search(title), title
        assert not any(
            IDENTITY_NUMBER.search(address) for address in re.findall(r'(?:href|action)="([^"]+)', text)
        ), page.name


def test_the_operators_log_names_nobody(own_node):
    """After reads, searches, refusals and faults the operator's log has no name, number, token or content."""
    canaries = Canaries.plant(own_node)
    berg = own_node.web(own_node.token("berg", BERG_CARE))
    berg.get(f"/fhir/Observation/{canaries.by_unit[VC1].id}")
    berg.get(
        f"/fhir/Patient?identifier=http://electronichealth.se/identifier/personnummer%7C{canaries.anna.identity}"
    )
    region = own_node.web(own_node.system_token(REGION))
    region.get(f"/fhir/Patient?name={canaries.anna.name.split()[0]}")
    region.post_json("/fhir/Patient", json.dumps({"resourceType": "Patient", "name": canaries.anna.name}))
    own_node.web().sign_in("anna").get(f"/finns-inte/{canaries.anna.identity}")
    told = own_node.operator_log
    for secret in [
        canaries.anna.identity,
        "Anna",
        "Nordin",
        *canaries.texts,
        berg.token,
        str(canaries.anna.key),
    ]:
        assert secret not in told, f"{secret} stands in the operator's log"
    assert not IDENTITY_NUMBER.search(told)


def test_no_database_no_sign_in(program, tmp_path):
    """On a database that synth did not make there is nobody to sign in as, and no token for a persona."""
    import subprocess

    from support.node import Node

    body = tmp_path / "patient.json"
    body.write_text(json.dumps({"resourceType": "Patient", "name": [{"family": "Prov"}]}))
    database = tmp_path / "node.db"
    subprocess.run(
        [program, "import", "--database", f"sqlite:{database}", "--owner", "SE5560000000-V001", body],
        check=True,
        capture_output=True,
    )
    told = subprocess.run(
        [program, "token", "--database", f"sqlite:{database}", "--as", "anna"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert told.returncode != 0 and "demo" in told.stderr + told.stdout
    plain = Node(program, database).start()
    try:
        assert plain.web().get("/logga-in").status == 503
        answer = plain.web().post_form("/logga-in", {"persona": "anna"})
        assert answer.status == 503 and not answer.header("Set-Cookie")
    finally:
        plain.stop()

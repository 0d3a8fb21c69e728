// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRStore
import GuardedStore
import HTTPTypes
import Identity
import TestKit
import Testing

@Suite("Pages of the inbox with something that cannot be read")
struct UnreadablePageTests {
    @Test("the result stands first with its id and what to do, whatever is filtered; its page is no receipt")
    func result() async throws {
        try await InboxNode.run(breaking: "Observation/kalium") { node in
            let berg = try await node.signIn(node.node.visit(TestCountry.berg))
            for path in ["/vard/inkorg", "/vard/inkorg?visa=svar&sena=ja"] {
                let inbox = try await berg.get(path)
                #expect(inbox.text.contains("Ett provsvar kan inte läsas (Observation/kalium)"), "\(path)")
                #expect(inbox.text.contains("Anna Testsson") && inbox.text.contains("Ring driften"))
            }
            #expect(try await berg.get("/vard/inkorg/svar/kalium").status == .serviceUnavailable)
            let form = [("version", "1"), ("atgard", "inget")].map { (name: $0.0, value: $0.1) }
            #expect(
                try await berg.post("/vard/inkorg/svar/kalium", form).status == .serviceUnavailable)
        }
    }

    @Test("the message stands in the conversation with its id, for the unit and for the person")
    func message() async throws {
        try await InboxNode.run { node in
            let anna = try await node.signIn(node.node.visit(.anna))
            let sent = try await anna.post(
                "/min/meddelanden",
                [
                    ("mottagning", TestCountry.centre.hsaID.text), ("rubrik", "Recept"), ("text", "Slut."),
                ])
            let key = try #require(
                try await node.node.door.timeline(
                    TimelineQuestion(person: node.node.key(.anna), types: ["Communication"]),
                    for: node.node.visit(.anna)
                ).matches.first?.key)
            try await node.breaking(key) { broken in
                let anna = try await broken.signIn(node.node.visit(.anna))
                let berg = try await broken.signIn(node.node.visit(TestCountry.berg))
                let path = sent.location.replacing("?skickat=ja", with: "")
                for (browser, page) in [
                    (anna, path),
                    (berg, path.replacing("/min/meddelanden", with: "/vard/inkorg/meddelande")),
                ] {
                    let thread = try await browser.get(page)
                    #expect(thread.status == .ok && thread.text.contains("kan inte läsas (\(key))"))
                    #expect(!thread.text.contains("Slut."))
                }
                #expect(try await anna.get("/min/meddelanden").text.contains("Recept"))
            }
        }
    }
}

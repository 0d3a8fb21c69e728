// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import HTTPTypes
import HummingbirdTesting
import Testing

@Suite("The capability statement")
struct CapabilityTests {
    @Test("it is for everyone, and names every type with what is done with it")
    func statement() async throws {
        try await APINode.run { node in
            let response = try await node.client.execute(uri: "/fhir/metadata", method: .get)
            #expect(response.status == .ok)
            let statement = try response.json
            #expect(statement["fhirVersion"]?.string == "4.0.1")
            #expect(statement["implementation"]?["url"]?.string == "https://nod.example/fhir")
            let resources = statement.at("rest", "resource")
            #expect(resources?.count ?? 0 > 140)
        }
    }

    @Test("a search parameter that it promises is answered, and one that it leaves out is refused")
    func promises() async throws {
        try await APINode.run { node in
            let statement = try await node.client.execute(uri: "/fhir/metadata", method: .get)
            let resources = try #require(try statement.json["rest"]?[0]?["resource"])
            let observation = try #require(
                resources.elements.first { $0["type"]?.isString("Observation") == true })
            let promised = observation["searchParam"]?.elements.compactMap { $0["name"]?.string } ?? []
            #expect(promised.contains("patient"))
            #expect(promised.contains("date"))
            #expect(!promised.contains("code-value-quantity"))
            let refused = try await node.ask(.get, "/Observation?code-value-quantity=a$1")
            #expect(refused.status == .badRequest)
            let answered = try await node.ask(.get, "/Observation?date=2020-01-01&patient=Patient/1")
            #expect(answered.status == .ok, "\(answered.text)")
            let present = try await node.ask(.get, "/Observation?value-quantity:missing=false")
            #expect(present.status == .ok, "\(present.text)")
        }
    }

    @Test("every route of the API is for tokens alone, and says that it shows persons' data")
    func routes() async throws {
        try await APINode.run { node in
            #expect(node.book.routes.count == 13)
            for route in node.book.routes where route.path != "/fhir/metadata" {
                #expect(route.area == .api)
                #expect(!route.visitors.contains(.anyone))
                #expect(route.shows == .person || route.path.hasSuffix("$validate"))
            }
        }
    }
}

// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRSearch
import Testing

@Suite("Answering a search from index entries")
struct MatchingTests {
    static let patient = """
        {"resourceType":"Patient","id":"p1","active":true,"gender":"female","birthDate":"1980-05-01",
         "identifier":[{"system":"urn:a","value":"1"},{"value":"2"}],
         "name":[{"family":"Ångström","given":["Andréa"]}],
         "generalPractitioner":[{"reference":"Practitioner/9"},{"display":"någon"}],
         "managingOrganization":{"reference":"http://a.test/Organization/5"}}
        """

    @Test(
        "a patient is found by what fits her",
        arguments: [
            "_id=p1", "_id=x,p1", "gender=female", "gender=http://hl7.org/fhir/administrative-gender|female",
            "gender=male,female", "gender:not=male", "identifier=1", "identifier=urn:a|1",
            "identifier=urn:a|",
            "identifier=|2", "family=ång", "name=andrea", "name:contains=stro\u{308}m",
            "family:exact=Ångström",
            "birthdate=1980", "birthdate=1980-05-01", "birthdate=ge1980-05-01", "birthdate=le1980-05",
            "birthdate=gt1979",
            "birthdate=lt1981", "birthdate=sa1979", "birthdate=eb1981", "birthdate=ne1981",
            "birthdate=ap1980-04-30",
            "general-practitioner=9", "general-practitioner=Practitioner/9",
            "general-practitioner:Practitioner=9",
            "organization=http://a.test/Organization/5", "death-date:missing=true", "name:missing=false",
            "_lastUpdated=2026-01-01", "_lastUpdated=gt2025", "active=true&gender=female", "deceased=false",
            "general-practitioner:missing=false", "language:not=sv",
        ])
    func found(_ text: String) throws {
        #expect(try matches(text), "\(text)")
    }

    @Test(
        "a patient is not found by what does not fit her",
        arguments: [
            "_id=P1", "gender=male", "gender=Female", "gender=http://other.test|female",
            "gender:not=female,male",
            "identifier=urn:b|1", "identifier=|1", "identifier=3", "family=ang", "family=ström",
            "family:exact=ångström",
            "name:contains=stromm", "birthdate=1980-06", "birthdate=gt1980", "birthdate=lt1980-05-01",
            "birthdate=sa1980", "birthdate=eb1980", "birthdate=ne1980", "birthdate=ap1980-04-01",
            "general-practitioner=Organization/9", "organization=5", "death-date:missing=false",
            "name:missing=true",
            "_lastUpdated=lt2026", "active=true&gender=male", "link=1", "birthdate=1981,1982",
        ])
    func notFound(_ text: String) throws {
        #expect(try !matches(text), "\(text)")
    }

    private func matches(_ text: String) throws -> Bool {
        let query = try SearchFixture.query("Patient", text)
        let moment = try #require(Instant("2026-01-01T12:00:00Z"))
        return query.matches(try SearchFixture.entries(Self.patient), resourceID: "p1", lastUpdated: moment)
    }
}

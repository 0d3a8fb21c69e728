// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Testing

@testable import FollowUp

@Suite("What a tooth tells of caries")
struct ToothConditionTests {
    private func status(
        _ tooth: String = "36", code: String? = "caries-3", text: String = "", surfaces: [String] = [],
        about: String = #""coding": [{"system": "\#(SearchedCodes.dentalSystem)", "code": "tooth-status"}]"#
    ) throws -> ToothStatus? {
        let marks = surfaces.map { #"{"url": "\#(SearchedCodes.toothSurface)", "valueCode": "\#($0)"}"# }
        let coding = code.map { #"{"system": "\#(SearchedCodes.toothFindingSystem)", "code": "\#($0)"}"# }
        let json = """
            {"resourceType": "Observation", "status": "final", "code": {\(about)},
             "bodySite": {"extension": [\(marks.joined(separator: ","))],
                          "coding": [{"system": "\(SearchedCodes.toothSystem)", "code": "\(tooth)"}]},
             "valueCodeableConcept": {"coding": [\(coding ?? "")], "text": "\(text)"}}
            """
        return ToothStatus(try JSONDocument(parsing: json).root)
    }

    @Test("only tooth status is drawn, by its code or its old name; pockets and others at a tooth are not")
    func drawing() throws {
        #expect(
            try status(surfaces: ["M", "O", "X"])
                == ToothStatus(tooth: 36, finding: .decayed, surfaces: 0b11))
        #expect(
            try status(code: nil, text: "Fyllning MO", about: #""text": "Tandstatus""#)?.finding == .filling)
        #expect(try status(code: nil, text: "Tandsten", about: #""text": "Tandstatus""#)?.finding == .other)
        let pockets = #""coding": [{"system": "\#(SearchedCodes.dentalSystem)", "code": "pockets"}]"#
        #expect(try status(about: pockets) == nil)
        #expect(try status(about: #""text": "Röntgen""#) == nil)
        #expect(try status("99") == nil && status("x") == nil)
    }

    @Test("every finding comes back from the columns as it went in")
    func columns() {
        for finding in ToothFinding.allCases {
            for tooth in [11, 48, 55, 85] {
                let status = ToothStatus(tooth: tooth, finding: finding, surfaces: 0b1010101)
                #expect(ToothStatus(number: status.number) == status)
            }
        }
        #expect(ToothStatus(number: 99 << 16) == nil)
    }

    @Test(
        "one finding: caries into the dentine, filling or crown; missing, but not of a milk or wisdom tooth",
        arguments: [
            (16, ToothFinding.decayed, true), (16, .enamelCaries, false), (16, .missing, true),
            (16, .implant, true), (55, .missing, false), (18, .filling, false), (75, .filling, true),
            (16, .crown, true), (11, .sound, false), (11, .fracture, false), (18, .missing, false),
        ])
    func single(_ tooth: Int, _ finding: ToothFinding, _ hasHadCaries: Bool) {
        var condition = ToothCondition()
        condition.take(ToothStatus(tooth: tooth, finding: finding))
        #expect(condition.hasHadCaries(tooth) == hasHadCaries)
    }

    /// Surfaces: 1 is M, 2 is O.
    @Test(
        "a later finding undoes an earlier one on the same surfaces, and no more",
        arguments: [
            ([(.decayed, 3), (.sound, 1)], true), ([(.decayed, 3), (.sound, 3)], false),
            ([(.decayed, 3), (.sound, 0)], false), ([(.decayed, 0), (.sound, 1)], false),
            ([(.decayed, 2), (.enamelCaries, 2)], false), ([(.decayed, 2), (.enamelCaries, 1)], true),
            ([(.decayed, 2), (.other, 0)], true), ([(.decayed, 2), (.rootFilled, 0)], true),
            ([(.missing, 0), (.sound, 0)], false), ([(.missing, 0), (.enamelCaries, 1)], false),
            ([(.crown, 0), (.sound, 2)], true), ([(.crown, 0), (.retained, 0)], false),
            ([(.sound, 0), (.filling, 2)], true), ([(.implant, 0), (.fracture, 0)], false),
        ] as [([(ToothFinding, UInt8)], Bool)])
    func later(_ findings: [(ToothFinding, UInt8)], _ hasHadCaries: Bool) {
        var condition = ToothCondition()
        for (finding, surfaces) in findings {
            condition.take(ToothStatus(tooth: 26, finding: finding, surfaces: surfaces))
        }
        #expect(condition.hasHadCaries(26) == hasHadCaries)
    }
}

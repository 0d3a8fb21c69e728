// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Dentistry

@Suite("Teeth by number and surface")
struct ToothTests {
    @Test("there are 32 permanent and 20 milk teeth, and no others")
    func numbers() {
        #expect(Tooth.permanent.count == 32 && Tooth.primary.count == 20)
        #expect((0...99).compactMap(Tooth.init).count == 52)
        let drawn = Set((Tooth.permanent + Tooth.primary).map(\.number))
        #expect(drawn == Set((0...99).compactMap(Tooth.init).map(\.number)))
        #expect([10, 19, 49, 50, 56, 86, 90, -11].compactMap { Tooth($0) }.isEmpty)
        #expect(Tooth(code: "036") == nil && Tooth(code: "36")?.number == 36)
    }

    @Test("a row is drawn as one looks at the person")
    func rows() {
        #expect(Tooth.row(1).map(\.number) == Array((11...18).reversed()))
        #expect(Tooth.row(3).map(\.number) == Array(31...38))
        #expect(Tooth.row(8).map(\.number) == Array((81...85).reversed()))
    }

    @Test("surfaces follow the tooth")
    func surfaces() throws {
        func letters(_ number: Int) throws -> String {
            try #require(Tooth(number)).surfaces.map(\.rawValue).joined()
        }
        #expect(try letters(36) == "MODBL")
        #expect(try letters(16) == "MODBP")
        #expect(try letters(11) == "MIDBP")
        #expect(try letters(84) == "MODBL")
        #expect(try letters(53) == "MIDBP")
    }

    @Test("a charting that a tooth cannot have is refused")
    func mistakes() throws {
        let molar = try #require(Tooth(36))
        #expect(throws: ToothCharting.Mistake.surfacesMissing) { try ToothCharting(molar, .dentinCaries) }
        #expect(throws: ToothCharting.Mistake.surfacesWrong) {
            try ToothCharting(molar, .dentinCaries, surfaces: [.incisal])
        }
        #expect(throws: ToothCharting.Mistake.surfacesWrong) {
            try ToothCharting(molar, .missing, surfaces: [.mesial])
        }
        #expect(throws: ToothCharting.Mistake.materialMissing) {
            try ToothCharting(molar, .filling, surfaces: [.mesial])
        }
        #expect(throws: ToothCharting.Mistake.materialWrong) {
            try ToothCharting(molar, .crown, material: .ceramic)
        }
        let caries = try ToothCharting(molar, .dentinCaries, surfaces: [.occlusal, .mesial])
        #expect(caries.surfaceLetters == "MO")
    }

    @Test("pockets are within what a probe shows; from 4 mm a sign of illness, from 6 mm deep")
    func pockets() throws {
        let tooth = try #require(Tooth(36))
        #expect(PocketReading(tooth, depths: [:]) == nil)
        #expect(PocketReading(tooth, depths: [.buccal: 16]) == nil)
        let shallow = try #require(PocketReading(tooth, depths: [.buccal: 3, .inner: 2]))
        #expect(!shallow.isPathological && !shallow.isDeep)
        let ill = try #require(PocketReading(tooth, depths: [.buccal: 4]))
        #expect(ill.isPathological && !ill.isDeep)
        #expect(PocketReading(tooth, depths: [.buccal: 6])?.isDeep == true)
    }

    @Test("the rule finds warfarin, direct anticoagulants and platelet inhibitors, not heparin")
    func thinners() {
        for atc in ["B01AA03", "B01AF01", "B01AF02", "B01AE07", "B01AC06", "B01AC04"] {
            #expect(BloodThinnerRule.finds(atc), "\(atc)")
        }
        for atc in ["", "B01AB01", "N02BE01", "B03BA01"] { #expect(!BloodThinnerRule.finds(atc), "\(atc)") }
    }
}

// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Findings on a tooth that tell of caries now or before: decayed into the dentine, missing or filled (DMFT).
/// Caries that has begun in the enamel is not counted, nor wear and tartar.
enum ToothFinding {
    private static let decayed: Set<String> = ["caries-3", "filling", "crown"]
    private static let away: Set<String> = ["missing", "implant"]
    private static let texts = ["karies i dentin", "fyllning", "krona"]

    /// Whether a finding counts. A milk tooth that is missing does not: it has most often been shed; nor does
    /// a wisdom tooth.
    ///
    /// - Parameters:
    ///   - tooth: By ISO 3950 (FDI).
    ///   - text: The finding in words, read when it has no code.
    static func hasHadCaries(_ tooth: Int, codes: [String], text: String) -> Bool {
        let isPermanent = tooth < 50
        guard !isPermanent || tooth % 10 != 8 else { return false }
        if codes.contains(where: decayed.contains) { return true }
        if isPermanent, codes.contains(where: away.contains) { return true }
        guard codes.isEmpty else { return false }
        let text = text.lowercased()
        return texts.contains { text.hasPrefix($0) } || (isPermanent && text.hasPrefix("saknas"))
    }
}

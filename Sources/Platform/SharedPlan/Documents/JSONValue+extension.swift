// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Sweden

extension JSONValue {
    /// The elements of a member that may be absent.
    func all(_ name: String) -> [JSONValue] { self[name].map { Array($0.elements) } ?? [] }

    /// The extensions with a url, or the parts of one with a name.
    func extensions(_ url: String) -> [JSONValue] { all("extension").filter { $0["url"]?.string == url } }

    /// The text of the first extension with a url, of any kind of text.
    func text(of url: String, _ name: String = "valueString") -> String {
        extensions(url).first?[name]?.string ?? ""
    }

    /// The day of the first extension with a url.
    func day(of url: String) -> CalendarDay? {
        extensions(url).first?["valueDate"]?.string.flatMap { CalendarDay($0) }
    }

    /// The HSA-id that a reference to an Organization names.
    var organisation: HSAID? {
        guard let text = self["reference"]?.string, text.hasPrefix("Organization/") else { return nil }
        return HSAID(String(text.dropFirst("Organization/".count)))
    }
}

// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Authorities and organisations of the whole country that take part in the work with e-health.
package struct NationalActor: Sendable, Hashable {
    /// A short code of ours.
    package let code: String
    /// Its name.
    package let name: String

    /// Those known here, by name.
    package static let all: [NationalActor] = [
        ("ehm", "E-hälsomyndigheten"), ("inera", "Inera AB"), ("ivo", "Inspektionen för vård och omsorg"),
        ("imy", "Integritetsskyddsmyndigheten"), ("lv", "Läkemedelsverket"),
        ("mfd", "Myndigheten för delaktighet"), ("digg", "Myndigheten för digital förvaltning"),
        ("soc", "Socialdepartementet"), ("sos", "Socialstyrelsen"), ("skr", "Sveriges Kommuner och Regioner"),
    ].map { NationalActor(code: $0.0, name: $0.1) }
}

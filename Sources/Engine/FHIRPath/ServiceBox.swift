// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Keeps services in one place, so that an environment is cheap to pass around.
final class ServiceBox: Sendable {
    let services: PathServices

    init(_ services: PathServices) {
        self.services = services
    }

    static let none = ServiceBox(.none)
}

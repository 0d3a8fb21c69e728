// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Identity

extension Node {
    /// Whether anybody may sign in here as the people whom `synth` made.
    func hasPersonas() async throws -> Bool { try await !Persona.all(in: store).isEmpty }

    /// Keeps real data away from a sign-in without e-identification.
    ///
    /// - Parameter isTestData: The one at the keyboard says that nothing real will come in.
    func refuseRealData(unless isTestData: Bool) async throws {
        guard !isTestData, try await hasPersonas() else { return }
        throw NodeError(
            "Anybody may sign in as the invented people of this database: real data must not be here. "
                + "Use a database of your own, or say --test-data.")
    }
}

// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FHIRCore
import FHIRStore
import GuardedStore
import Hummingbird
import Identity
import NIOCore

/// What is known about one request: who asks, with which session, and how she wants her pages.
package struct WebContext: Hummingbird.RequestContext {
    /// What Hummingbird itself keeps for a request.
    package var coreContext: CoreRequestContextStorage
    /// The number of the request; shown as fel-id and kept in the access log.
    package let requestID = RequestNumber()
    /// The route that the request came to, nil before one is found.
    package internal(set) var route: Route?
    /// Who asks, nil for someone who is not signed in.
    package internal(set) var reader: Reader?
    /// The session behind the cookie; nil on the API.
    package internal(set) var session: Session?
    /// Name of the child that the reader acts for, nil when she acts for herself.
    package internal(set) var actingName: String?
    /// The token that forms of this session carry; empty without a session.
    package internal(set) var csrfToken = ""
    /// Language, reading mode and theme.
    package internal(set) var display = Display()
    /// The fields of the query.
    package internal(set) var query = FormFields()
    /// The fields of a form that was sent and found to be in order.
    package internal(set) var form = FormFields()
    /// Address of the client, that of the proxy's client when the proxy is trusted.
    package internal(set) var clientAddress: String
    /// Address of the node as the client knows it, without a slash at its end.
    package internal(set) var baseURL = ""

    /// A context for a request that has just come.
    package init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        clientAddress = source.channel.remoteAddress?.ipAddress ?? ""
    }

    /// A part of the path, percent-decoded; empty when the route has no such part.
    package func parameter(_ name: String) -> String {
        guard let raw = parameters.get(name) else { return "" }
        return FormFields.decode(Array(raw.utf8), plusIsSpace: false) ?? ""
    }

    /// The visit that this request is, for the door.
    ///
    /// - Parameter reason: Why, in the reader's own words where she was asked.
    /// - Throws: `.needsSignIn` when nobody is signed in, `.wrongPurpose` when a client has no purpose for
    ///   it.
    package func visit(reason: String? = nil) throws(WebError) -> Visit {
        guard let reader else { throw WebError(.needsSignIn, "a visit needs a reader") }
        guard let purpose = reader.purpose(among: route?.purposes ?? []) else {
            throw WebError(.wrongPurpose, "the reader has no purpose that the route takes")
        }
        let channel = route?.area == .api ? "api" : "page"
        return Visit(
            reader: reader, purpose: purpose, requestID: requestID.text, reason: reason, channel: channel)
    }

    /// The person whose matters a signed-in individual sees: herself, or the child she acts for.
    package var subject: PersonKey? {
        guard case .individual(let individual) = reader else { return nil }
        return individual.actingFor ?? individual.person
    }

    /// The commission that a member of staff works in.
    package var commission: Commission? {
        guard case .staff(let staff) = reader else { return nil }
        return staff.commission
    }
}

// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import HTTPTypes
import NIOCore
import NIOHTTPTypes

/// Watches one connection: a body must arrive in time, and after an early answer such as 413 the rest of the
/// body is thrown away for a moment, so that the client gets to read the answer, before the connection is
/// closed.
///
/// Lives on its event loop alone.
final class ConnectionGuard: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    private let limits: HTTPLimits
    private var deadline: Scheduled<Void>?
    private var isReadingBody = false
    private var closesAfterAnswer = false
    private var isLingering = false
    private var bytesThrownAway = 0

    init(limits: HTTPLimits) {
        self.limits = limits
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let part = unwrapInboundIn(data)
        switch part {
        case .head:
            isReadingBody = true
            schedule(context, seconds: limits.bodySeconds)
        case .body(let buffer) where isLingering:
            bytesThrownAway += buffer.readableBytes
            if bytesThrownAway > limits.lingerBytesMax { context.close(promise: nil) }
        case .body: break
        case .end:
            isReadingBody = false
            deadline?.cancel()
            if isLingering { context.close(promise: nil) }
        }
        if !isLingering { context.fireChannelRead(data) }
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        switch unwrapOutboundIn(data) {
        case .head(let head):
            closesAfterAnswer = head.headerFields[.connection] == "close"
            context.write(data, promise: promise)
        case .end where closesAfterAnswer:
            context.writeAndFlush(data, promise: promise)
            closeSoon(context)
        default: context.write(data, promise: promise)
        }
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        deadline?.cancel()
    }

    func channelInactive(context: ChannelHandlerContext) {
        deadline?.cancel()
        context.fireChannelInactive()
    }

    private func closeSoon(_ context: ChannelHandlerContext) {
        guard isReadingBody else { return context.close(promise: nil) }
        isLingering = true
        schedule(context, seconds: limits.lingerSeconds)
    }

    private func schedule(_ context: ChannelHandlerContext, seconds: Int64) {
        deadline?.cancel()
        deadline = context.eventLoop.assumeIsolated().scheduleTask(in: .seconds(seconds)) {
            context.close(promise: nil)
        }
    }
}

@available(*, unavailable)
extension ConnectionGuard: Sendable {}

// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Access
import Care
import DesignSystem
import GuardedStore
import HTTPFront
import Hummingbird

extension CitizenRoutes {
    func addBlocks(to book: inout RouteBook) {
        let path = Section.blocks.path
        func get(_ end: String, _ summary: String, _ body: @escaping CitizenHandler) {
            book.add(Route(.get, path + end, shows: .person, to: [.individual], summary), handler(body))
        }
        get("", "The person's blocks", showBlocks)
        get("/ny", "New block, step 1: what", unlessActing(askWhat))
        get("/ny/fran-vem", "New block, step 2: from whom", unlessActing(askReach))
        get("/ny/bekrafta", "New block, step 3: what it means", unlessActing(askConfirm))
        get("/:block/klart", "That a block stands, since when", showDone)
        get("/:block/ta-bort", "Asks before a block is lifted", unlessActing(askLift))
        book.add(
            Route(.post, path, shows: .person, to: [.individual], "Blocks at once"), handler(createBlock))
        book.add(
            Route(
                .post, path + "/:block/ta-bort", shows: .person, to: [.individual], "Lifts a block at once"),
            handler(lift))
    }

    /// A guardian is told at once that she may not, before she has filled in anything; the door refuses her
    /// too.
    private func unlessActing(_ body: @escaping CitizenHandler) -> CitizenHandler {
        { citizen in
            guard citizen.isActing else { return try await body(citizen) }
            return try page(RefusedPage(key: "C5", citizen.texts), .blocks, citizen, status: .forbidden)
        }
    }

    private func showBlocks(_ citizen: CitizenRequest) async throws -> Response {
        let found = try await blocks.blocks(of: citizen.person, for: citizen.visit)
        let standing = BlocksPage.Standing(
            blocks: found, directory: try await door.directory(), now: now(), isActing: citizen.isActing,
            isLifted: citizen.context.query["borttagen"] != nil)
        return try page(BlocksPage(standing, citizen.words), .blocks, citizen)
    }

    private func askWhat(_ citizen: CitizenRequest) async throws -> Response {
        try ask(
            what: try await blocks.sources(of: citizen.person, for: citizen.visit), isWrong: false, citizen)
    }

    private func ask(
        what sources: [BlockUnit.Source], isWrong: Bool, _ citizen: CitizenRequest
    ) throws -> Response {
        let chosen = citizen.context.query["vad"] ?? ""
        let model = BlockWhatPage(sources, chosen: chosen, isWrong: isWrong, citizen.words)
        return try page(
            model, .blocks, citizen, below: citizen.texts["citizen.block.new"], hasErrors: isWrong)
    }

    private func askReach(_ citizen: CitizenRequest) async throws -> Response {
        let sources = try await blocks.sources(of: citizen.person, for: citizen.visit)
        guard let choice = BlockChoice(unit: citizen.context.query["vad"], among: sources) else {
            return try ask(what: sources, isWrong: true, citizen)
        }
        return try ask(reach: choice, isWrong: false, citizen)
    }

    private func ask(reach choice: BlockChoice, isWrong: Bool, _ citizen: CitizenRequest) throws -> Response {
        let chosen = citizen.context.query["fran"] ?? ""
        let model = BlockReachPage(choice, chosen: chosen, isWrong: isWrong, citizen.words)
        return try page(
            model, .blocks, citizen, below: citizen.texts["citizen.block.new"], hasErrors: isWrong)
    }

    private func askConfirm(_ citizen: CitizenRequest) async throws -> Response {
        let sources = try await blocks.sources(of: citizen.person, for: citizen.visit)
        guard let choice = BlockChoice(unit: citizen.context.query["vad"], among: sources) else {
            return try ask(what: sources, isWrong: true, citizen)
        }
        guard let reach = citizen.context.query["fran"].flatMap(BlockUnit.Reach.init(rawValue:)) else {
            return try ask(reach: choice, isWrong: true, citizen)
        }
        let hidden = [HiddenField("vad", choice.unit.hsaID.text), HiddenField("fran", reach.rawValue)]
        let seal = pages.seal(citizen.context, more: hidden)
        let model = BlockConfirmPage(choice, reach, seal: seal, citizen.words)
        return try page(model, .blocks, citizen, below: citizen.texts["citizen.block.new"])
    }

    private func createBlock(_ citizen: CitizenRequest) async throws -> Response {
        let form = citizen.context.form
        let sources = try await blocks.sources(of: citizen.person, for: citizen.visit)
        guard let choice = BlockChoice(unit: form["vad"], among: sources),
            let reach = form["fran"].flatMap(BlockUnit.Reach.init(rawValue:))
        else { throw WebError(.badRequest, "a block needs what and from whom") }
        let exempted = Set(form.all("undantag")).intersection(BlockChoice.exemptions)
        let made = try await blocks.block(
            unit: choice.unit, reach: reach, exempted: exempted, for: citizen.visit)
        guard let id = made.first else { throw WebError(.fault, "no block was made") }
        return Pages.redirect(to: "\(Section.blocks.path)/\(id)/klart")
    }

    private func showDone(_ citizen: CitizenRequest) async throws -> Response {
        let block = try await block(citizen)
        let model = BlockDonePage(block, BlockWords(citizen.words, try await door.directory()))
        return try page(model, .blocks, citizen, below: citizen.texts["citizen.block.done.title"])
    }

    private func askLift(_ citizen: CitizenRequest) async throws -> Response {
        let block = try await block(citizen)
        let says = BlockWords(citizen.words, try await door.directory())
        let model = BlockLiftPage(block, says, seal: pages.seal(citizen.context))
        return try page(model, .blocks, citizen, below: citizen.texts["citizen.block.lift"])
    }

    private func lift(_ citizen: CitizenRequest) async throws -> Response {
        try await blocks.lift(id: citizen.context.parameter("block"), for: citizen.visit)
        return Pages.redirect(to: "\(Section.blocks.path)?borttagen=ja")
    }

    /// The person's own block that the path names, while it stands.
    private func block(_ citizen: CitizenRequest) async throws -> Block {
        let id = citizen.context.parameter("block")
        let found = try await blocks.blocks(of: citizen.person, for: citizen.visit)
        guard let block = found.first(where: { $0.id == id }), block.validity.holds(at: now()) else {
            throw WebError(.notFound, "no such block")
        }
        return block
    }
}

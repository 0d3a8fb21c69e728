// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Every component in every state, `/komponenter`; fields are at `/komponenter/falt`, charts at
/// `/komponenter/diagram`. The people in it are made up, as everywhere.
package struct Gallery: PageModel, Encodable {
    package static let template = "public/gallery"

    let buttons: [Button]
    let linkButtons: [LinkButton]
    let tags: [Tag]
    let filter: FilterForm
    let summary: SummaryList
    let tasks: TaskList
    let steps: StepIndicator
    let table: DataTable
    let pagination: Pagination
    let timeline: Timeline
    let log: [LogRow]
    let cards: [Card]
    let careCards: [CareCard]
    let notifications: [Notification]
    let details: [Details]
    let inset: Inset
    let empties: [EmptyState]
    let sources: [SourceStatus]
    let patients: [PatientBanner]
    let printHeader: PrintHeader
    let sessionWarning: SessionWarning
    let interruption: Interruption
    let stories: [StoryCard]
    let personas: [PersonaCard]
    let breadcrumbs: Breadcrumbs
    let backLink: Link

    /// The gallery in one language; its examples are Swedish.
    package init(_ t: LocalTexts) {
        buttons = Self.buttons(t)
        linkButtons = Self.linkButtons(t)
        tags = Self.tags(t)
        filter = Self.filter(t)
        summary = Self.summary(t)
        tasks = Self.tasks(t)
        steps = Self.steps(t)
        table = Self.table(t)
        pagination = Self.pagination(t)
        timeline = Self.timeline(t)
        log = Self.log(t)
        cards = Self.cards(t)
        careCards = Self.careCards(t)
        notifications = Self.notifications(t)
        details = Self.details(t)
        inset = Inset(t["gallery.gallery.1"])
        empties = Self.empties(t)
        sources = Self.sources(t)
        patients = Self.patients(t)
        printHeader = Self.printHeader(t)
        sessionWarning = Self.sessionWarning(t)
        interruption = Self.interruption(t)
        stories = Self.stories(t)
        personas = Self.personas(t)
        breadcrumbs = Breadcrumbs(links: [
            Link(t["gallery.gallery.2"], href: "#"), Link(t["gallery.gallery.3"], href: "#"),
        ])
        backLink = Link(t["gallery.gallery.4"], href: "#")
    }
}

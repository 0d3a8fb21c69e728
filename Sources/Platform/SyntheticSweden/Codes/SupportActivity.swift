// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// What home care does at a visit.
enum SupportActivity {
    static let shower = Concept(Concept.supportSystem, "shower", "Stöd vid dusch")
    static let dressing = Concept(Concept.supportSystem, "dressing", "Stöd vid påklädning")
    static let meal = Concept(Concept.supportSystem, "meal", "Stöd vid måltid")
    static let cleaning = Concept(Concept.supportSystem, "cleaning", "Städning")
    static let shopping = Concept(Concept.supportSystem, "shopping", "Inköp")
    static let checkUp = Concept(Concept.supportSystem, "check-up", "Tillsyn")

    /// Each with a sentence about how it went.
    static let visits: [(Concept, String)] = [
        (shower, "Duschade sittande på duschpallen. Vilade en stund efteråt."),
        (dressing, "Fick hjälp med strumpor och skor. Klarade resten på egen hand."),
        (meal, "Åt gröt och smörgås med god aptit. Drack två glas vatten."),
        (cleaning, "Städade kök och badrum. Bytte lakan i sängen."),
        (shopping, "Handlade enligt listan. Kvitto ligger i pärmen."),
        (checkUp, "Allt var lugnt. Provade trygghetslarmet och det fungerade."),
        (dressing, "Tog god tid på sig. Andfådd efter trappan, satt och vilade i fem minuter."),
        (meal, "Värmde lunch. Ville äta lite senare, maten står framme."),
    ]
}

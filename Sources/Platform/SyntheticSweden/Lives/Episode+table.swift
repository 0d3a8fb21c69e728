// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

extension Episode {
    /// What happens to most people now and then.
    static let all: [Episode] = respiratory + aches + skin + accidents

    /// Those that can happen at an age.
    static func possible(age: Int) -> [Episode] { all.filter { $0.ages.contains(age) } }

    private static let respiratory: [Episode] = [
        Episode(
            .upperAirwayInfection, 1...110, by: .nurse, "Förkylning",
            "Snuva, hosta och lätt feber i fyra dagar. Äter och dricker som vanligt.",
            "Vanlig förkylning. Råd om vila och vätska. Hör av dig om febern håller i sig.",
            test: (.crp, 2...24)),
        Episode(
            .tonsillitis, 4...60, "Ont i halsen",
            "Halsont och feber sedan tre dagar, svårt att svälja. Ingen hosta.",
            "Halsfluss med positivt snabbtest. Antibiotika i tio dagar.", .penicillin,
            test: (.crp, 35...120)),
        Episode(
            .bronchitis, 20...110, kind: .telephone, by: .nurse, "Långvarig hosta",
            "Hosta i två veckor efter en förkylning. Ingen feber nu.",
            "Luftrörskatarr. Den går oftast över av sig själv på några veckor."),
        Episode(
            .pneumonia, 30...110, at: "AKUT", kind: .emergency, "Hög feber och hosta",
            "Feber 39 grader, hosta och håll vid djupa andetag sedan två dagar.",
            "Lunginflammation. Mår tillräckligt bra för att vårdas hemma. Ny kontakt om tre dagar.",
            .amoxicillin, days: 7, test: (.crp, 80...220)),
        Episode(
            .earInfection, 1...9, "Ont i örat", "Örsprång i natt, feber 38,5 grader. Tröttare än vanligt.",
            "Rodnad och buktande trumhinna på höger sida. Öroninflammation.", .penicillin, days: 5),
        Episode(
            .viralInfection, 1...60, kind: .telephone, by: .nurse, "Feber", "Feber i två dagar, annars pigg.",
            "Troligen en virusinfektion. Råd om vätska och när du ska höra av dig igen."),
    ]

    private static let aches: [Episode] = [
        Episode(
            .lowBackPain, 18...80, "Ont i ryggen",
            "Ont i ländryggen sedan ett lyft för en vecka sedan. Ingen känselnedsättning i benen.",
            "Ryggskott utan tecken på nervpåverkan. Fortsätt röra på dig.", .naproxen),
        Episode(
            .neckPain, 20...65, "Stel nacke", "Ont i nacke och skuldror, värre efter arbete vid dator.",
            "Spända muskler. Råd om pauser, övningar och arbetsställning."),
        Episode(
            .shoulderPain, 35...80, "Ont i axeln", "Svårt att lyfta armen över huvudet sedan två månader.",
            "Inflammation i axelns senor. Träningsprogram hos fysioterapeut.", .naproxen, days: 14),
        Episode(
            .reflux, 25...85, "Sura uppstötningar", "Halsbränna flera kvällar i veckan, värre efter kaffe.",
            "Sur reflux. Prova läkemedel i fyra veckor och ät inte sent på kvällen.", .omeprazole, days: 28),
        Episode(
            .tiredness, 18...75, "Trötthet", "Tröttare än vanligt sedan några månader. Sover sju timmar.",
            "Prover tas för blodvärde och ämnesomsättning. Återkommer med svar.",
            test: (.haemoglobin, 112...158)),
        Episode(
            .cystitis, 18...90, kind: .telephone, by: .nurse, "Sveda vid vattenkastning",
            "Täta trängningar och sveda sedan i går. Ingen feber, inte ont i ryggen.",
            "Urinvägsinfektion utan komplikationer. Antibiotika i fem dagar.", .pivmecillinam, days: 5),
        Episode(
            .abdominalPain, 12...70, at: "AKUT", kind: .emergency, "Ont i magen",
            "Smärta runt naveln sedan i morse. Ingen feber, normal avföring.",
            "Mjuk buk, normala prover. Får gå hem med råd att söka igen vid försämring.",
            test: (.crp, 1...9)),
    ]

    private static let skin: [Episode] = [
        Episode(
            .eczema, 1...25, "Eksem", "Torr och kliande hud i armveck och knäveck.",
            "Böjveckseksem. Mjukgörande kräm varje dag och kortisonkräm i en vecka.", .hydrocortisone,
            days: 14),
        Episode(
            .dermatitis, 18...85, "Utslag på händerna", "Röda och spruckna händer efter mycket tvättande.",
            "Handeksem. Handskar vid våtarbete och kräm till kvällen.", .hydrocortisone, days: 21),
        Episode(
            .pollenAllergy, 8...55, kind: .telephone, by: .nurse, "Pollenbesvär",
            "Rinnande ögon och täppt näsa sedan björken började blomma.",
            "Pollenallergi. Tablett varje dag under säsongen.", .desloratadine, days: 90),
        Episode(
            .conjunctivitis, 1...60, kind: .telephone, by: .nurse, "Rött öga",
            "Rött öga med kladd på morgonen. Ser som vanligt.",
            "Ögoninflammation som brukar gå över på en vecka. Tvätta med ljummet vatten."),
    ]

    private static let accidents: [Episode] = [
        Episode(
            .ankleSprain, 8...70, at: "AKUT", kind: .emergency, "Stukad fot",
            "Vrickade vänster fot på trappan. Svullen men kan stödja lite.",
            "Ingen fraktur vid undersökning. Linda, högläge och börja gå när det går.",
            .paracetamol, days: 7),
        Episode(
            .wristFracture, 6...110, at: "AKUT", kind: .emergency, "Ont i handleden efter fall",
            "Föll på utsträckt hand. Svullen och öm handled på höger sida.",
            "Brott på strålbenet nära handleden i gott läge. Gips i fyra veckor.", .paracetamol, days: 10),
        Episode(
            .fingerWound, 5...80, by: .nurse, "Sår på fingret", "Skar sig på en kniv i köket.",
            "Rent sår som tejpades. Stelkrampsskydd finns."),
    ]
}

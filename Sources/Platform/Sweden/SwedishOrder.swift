// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// How Swedish words are sorted: å, ä, ö last; other accents do not count.
package enum SwedishOrder {
    /// A key whose bytes sort as the words do. Case does not count.
    package static func collationKey(_ text: String) -> String {
        var key = ""
        key.reserveCapacity(text.utf8.count)
        for character in text.lowercased() {
            key.append(folded(character))
        }
        return key
    }

    // The three characters after z in ASCII stand for å, ä and ö.
    private static func folded(_ character: Character) -> Character {
        switch character {
        case "å": "{"
        case "ä", "æ": "|"
        case "ö", "ø", "ő": "}"
        case "á", "à", "â", "ã", "ą": "a"
        case "ç", "ć", "č": "c"
        case "é", "è", "ê", "ë", "ę": "e"
        case "í", "ì", "î", "ï": "i"
        case "ł": "l"
        case "ñ", "ń": "n"
        case "ó", "ò", "ô", "õ": "o"
        case "ś", "š": "s"
        case "ú", "ù", "û": "u"
        case "ü", "ý", "ÿ": "y"
        case "ź", "ż", "ž": "z"
        default: character
        }
    }
}

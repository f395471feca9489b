/// Why a text is not a value of the kind asked for.
package enum InvalidInput: Error, Equatable, Sendable {
  case required
  case notANumber(String)
  case notAnAmount(String)
  case notAQuantity(String)
  case notAYear(String)
  case notADay(String)
  case noSuchDay(year: Int, month: Int, day: Int)
  case notAnAnswer(String)
  case notAChoice(String, choices: [String])
  case notAnIdentifier(String)
  case notAnActivity(String, year: Int)
  case severalActivities(String, ids: [String])
  case severalLines
  case controlCharacter(UInt32)
}

extension InvalidInput {
  /// What is wrong, as a Swedish sentence.
  package var message: String {
    switch self {
    case .required: "Fältet får inte vara tomt."
    case .notANumber(let text): "”\(text)” är inte ett tal."
    case .notAnAmount(let text): "”\(text)” är inte ett belopp i hela kronor."
    case .notAQuantity(let text): "”\(text)” är varken ett tal, ett intervall eller ja/nej."
    case .notAYear(let text): "”\(text)” är inte ett årtal."
    case .notADay(let text): "”\(text)” är inte ett datum."
    case .noSuchDay(let year, let month, let day):
      "\(day) \(Day.monthNames[month - 1]) \(year) finns inte: "
        + "månaden har \(Day.daysInMonth(month, of: year)) dagar."
    case .notAnAnswer(let text): "”\(text)” är varken ja eller nej."
    case .notAChoice(let text, _): "”\(text)” är inte ett av valen."
    case .notAnIdentifier(let text): "”\(text)” duger inte som id."
    case .notAnActivity(let text, let year):
      "Aktiviteten ”\(text)” finns inte i handlingsplanen för \(year)."
    case .severalActivities(let text, _): "Flera aktiviteter i planen heter ”\(text)”."
    case .severalLines: "Fältet rymmer bara en rad."
    case .controlCharacter(let scalar):
      "Texten innehåller ett styrtecken (U+\(String(scalar, radix: 16, uppercase: true)))."
    }
  }

  /// What to do about it, as a Swedish sentence.
  package var advice: String {
    switch self {
    case .required: "Skriv ett värde."
    case .notANumber: "Skriv till exempel 80 eller 12,5."
    case .notAnAmount: "Skriv till exempel 1 222 883."
    case .notAQuantity: "Skriv till exempel 65, 50–65, ca 60, över 65, nästan 65, ja eller nej."
    case .notAYear: "Skriv fyra siffror, till exempel 2014."
    case .notADay: "Skriv till exempel 2014-12-31 eller 31 december 2014."
    case .noSuchDay: "Skriv en dag som finns i kalendern."
    case .notAnAnswer: "Skriv ja eller nej."
    case .notAChoice(_, let choices): "Välj ett av: \(choices.joined(separator: ", "))."
    case .notAnIdentifier:
      "Använd små bokstäver a–z, siffror och bindestreck, till exempel halsans-tradgard."
    case .notAnActivity: "Skriv namnet som det står i planen, eller lämna tomt."
    case .severalActivities(_, let ids):
      "Skriv id för den som menas: \(ids.joined(separator: ", "))."
    case .severalLines: "Ta bort radbrytningen."
    case .controlCharacter: "Ta bort tecknet."
    }
  }
}

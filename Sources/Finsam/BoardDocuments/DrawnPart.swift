/// What a section of a board document may draw in from the data: what each comes to stands in its
/// row, in `DrawnPart+Row.swift`.
package enum DrawnPart: String, Choice {
  case summary = "sammanfattning"
  case fulfilment = "måluppfyllelse"
  case contributions = "medlemsbidrag"
  case board = "styrelse"
  case bodies = "grupper"
  case staff = "kansli"
  case audit = "revision"
  case decisions = "beslut"
  case events = "händelser"
  case aims = "vision och mål"
  case targetGroups = "målgrupper"
  case costs = "kostnad per insats"
  case insatser = "insats för insats"
  case economy = "ekonomi i korthet"
  case accounts = "bokslut"
  case signatures = "underskrifter"
  case scorecard = "styrkort"
  case budgetAndOutcome = "budget och utfall"
  case overview = "översikt över insatser"
  case womenAndMen = "kvinnor och män"
  case prognosis = "prognos"
  case granted = "beviljade insatser"
  case budget = "budget"
}

/// Several of them, in the order that they stand in the document.
package struct DrawnParts: FieldValue, Hashable {
  package static let kind = Kind.choices(DrawnPart.allCases.map(\.rawValue))

  package let all: [DrawnPart]

  package init(_ parts: [DrawnPart] = []) { all = parts }

  package init(text: String) throws(InvalidInput) {
    var parts: [DrawnPart] = []
    for word in text.listed { parts.append(try DrawnPart(text: word)) }
    self.init(parts)
  }

  package var text: String { all.map(\.rawValue).joined(separator: ", ") }
}

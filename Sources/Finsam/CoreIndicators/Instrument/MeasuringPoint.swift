/// A statement that people say how far they agree with, or what a register is asked for.
package struct MeasuringPoint: Record {
  package enum Method: String, Choice {
    case survey = "enkät"
    case register = "registerdata"
  }

  package var id = ""
  /// What stands once above several statements.
  package var opening = ""
  package var wording = ""
  package var respondents = RespondentGroups()
  package var occasions = MeasuringOccasions()
  /// When it is asked, as printed.
  package var printedOccasions = ""
  package var scale = ""
  package var method: Method?
  package var note = ""
  package var source = ""
  package var readings = Readings()
  package var printed = PrintedTexts()

  package init() {}

  package var title: String { wording }

  package static let fields: [Field<MeasuringPoint>] = withReadings([
    .identifier("id", \.id, label: "Id"),
    .prose("ingress", \.opening, label: "Ingress"),
    .prose("lydelse", \.wording, label: "Lydelse", help: "Som NNS skriver den."),
    Field("respondenter", \.respondents, label: "Besvaras av").orReading(),
    Field("tillfällen", \.occasions, label: "Tillfällen"),
    .text("mättillfällen", \.printedOccasions, label: "Mättillfällen, som det står"),
    .text("skala", \.scale, label: "Skala, som den står"),
    .choice("metod", \.method, label: "Metod"),
    .prose("anteckning", \.note, label: "Anteckning"),
    .source(\.source),
  ])
}

/// Who answers. The last two came later: S4 has neither. IND-10.
package enum RespondentGroup: String, Choice {
  case participants = "deltagare"
  case staff = "insatspersonal"
  case managers = "förbundschefer"
  case board = "styrelse"
  case partyManagers = "parternas chefsgrupp"
  case referrers = "remittenter"
  case cooperatingManagers = "chefer i samverkan"
  case register
}

package struct RespondentGroups: FieldValue, Hashable {
  package static let kind = Kind.choices(RespondentGroup.allCases.map(\.rawValue))

  /// In the order of the groups.
  package let all: [RespondentGroup]

  package init(_ groups: [RespondentGroup] = []) {
    all = RespondentGroup.allCases.filter(groups.contains)
  }

  package init(text: String) throws(InvalidInput) {
    var groups: [RespondentGroup] = []
    for word in text.listed { groups.append(try RespondentGroup(text: word)) }
    self.init(groups)
  }

  package var text: String { all.map(\.rawValue).joined(separator: ", ") }
}

/// When a point is asked. IND-3, IND-7.
package enum MeasuringOccasion: String, Choice {
  case during = "under"
  case atEnd = "vid avslut"
  case often = "per 1–3 månader"
  case halfYearly = "per halvår"
  case yearly = "per år"
}

package struct MeasuringOccasions: FieldValue, Hashable {
  package static let kind = Kind.choices(MeasuringOccasion.allCases.map(\.rawValue))

  package let all: [MeasuringOccasion]

  package init(_ occasions: [MeasuringOccasion] = []) {
    all = MeasuringOccasion.allCases.filter(occasions.contains)
  }

  package init(text: String) throws(InvalidInput) {
    var occasions: [MeasuringOccasion] = []
    for word in text.listed { occasions.append(try MeasuringOccasion(text: word)) }
    self.init(occasions)
  }

  package var text: String { all.map(\.rawValue).joined(separator: ", ") }
}

/// How a förbund counts its surveys.
package struct SurveySettings: FieldGroup {
  /// How the points of an indicator become one value. The sources say that it is a weighing
  /// together of the answers, and give no weights (S2:80–81).
  package enum Weighing: String, Choice {
    /// Every answer counts the same.
    case pooled = "poolad"
    case meanOfPoints = "medel av mätpunkter"
    case meanOfGroups = "medel av grupper"
  }

  package var weighing: Weighing?
  package var smallestGroup: Number?
  package var source = ""

  package init() {}

  package static let fields: [Field<SurveySettings>] = [
    .choice(
      "sammanvägning", \.weighing, label: "Sammanvägning av enkätsvar",
      help: "Hur mätpunkterna blir ett värde. Tomt: poolad, alla svar tillsammans."),
    .count(
      "minsta_grupp", \.smallestGroup, label: "Minsta grupp i enkäter",
      help: "Så många svar behövs för att något ska visas. Tomt: 5."
    ).showing("5"),
    .text("källa", \.source, label: "Enkäter, källa"),
  ]
}

extension SurveySettings {
  /// No source has a limit; five is usual. IND-13.
  package static let usualSmallestGroup = 5

  package var limit: Int { smallestGroup?.whole ?? SurveySettings.usualSmallestGroup }

  package var way: Weighing { weighing ?? .pooled }
}

/// Whom the insats is for, in years of age, both ends included. TARGET-4.
package struct AgeLimits: FieldGroup {
  package var from: Number?
  package var to: Number?
  package var source = ""

  package init() {}

  package static let fields: [Field<AgeLimits>] = [
    .number("från", \.from, label: "Ålder från", limits: .age),
    .number("till", \.to, label: "Ålder till", limits: .age, notBefore: "från"),
    .text(
      "källa", \.source, label: "Ålder, källa", help: "Tomt betyder att insatsens källa har åldern."
    ),
  ]
}

/// When the insats runs; extensions are parts of their own.
package struct Period: FieldGroup {
  package var start: PrintedDay?
  package var end: PrintedDay?
  /// The period as printed, where the days do not say it all.
  package var words = ""

  package init() {}

  package static let fields: [Field<Period>] = [
    .day("start", \.start, label: "Period från").orReading(),
    .printed(besideDay: "start", label: "Period från"),
    .day("slut", \.end, label: "Period till", notBefore: "start").orReading(),
    .printed(besideDay: "slut", label: "Period till"),
    .time("i_ord", \.words, label: "Period i ord"),
  ]
}

/// Whether participants are registered in the national follow-up system. SUS-1.
package struct Registration: FieldGroup {
  package var isRegistered: Bool?
  package var system = ""
  package var reason = ""
  package var source = ""

  package init() {}

  package static let fields: [Field<Registration>] = [
    .answer("registrerad", \.isRegistered, label: "Registrerad i system"),
    .text("system", \.system, label: "Uppföljningssystem", help: "Till exempel SUS."),
    .text(
      "skäl", \.reason, label: "Skäl för registrering",
      help: "Varför insatsen är eller inte är registrerad."),
    .text("källa", \.source, label: "Registreringens källa"),
  ]
}

/// What the insats knows of the conditions of women and men, and does about them. GEN-1,
/// S4:7690–7692.
package struct EqualityWork: FieldGroup {
  package var analysis = ""
  package var measure = ""
  package var day: PrintedDay?
  package var source = ""

  package init() {}

  package static let fields: [Field<EqualityWork>] = [
    .prose(
      "analys", \.analysis, label: "Jämställdhetsanalys",
      help: "Hur villkor och utfall skiljer sig mellan kvinnor och män, och varför."),
    .prose("åtgärd", \.measure, label: "Jämställdhet, åtgärd", help: "Vad insatsen gör åt det."),
    .day("dag", \.day, label: "Jämställdhet, dag"),
    .printed(besideDay: "dag", label: "Jämställdhet, dag"),
    .text("källa", \.source, label: "Jämställdhet, källa"),
  ]
}

extension AgeLimits {
  /// `16–29 år`; empty where there are none.
  var words: String {
    switch (from, to) {
    case (let from?, let to?): "\(from.shown)–\(to.shown) år"
    case (let from?, nil): "från \(from.shown) år"
    case (nil, let to?): "till \(to.shown) år"
    case (nil, nil): ""
    }
  }
}

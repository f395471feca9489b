/// A matter on a meeting's agenda, and what became of it. BRD-7.
package struct AgendaItem: Record {
  package enum Kind: String, Choice {
    case formality = "formalia"
    case decision = "beslut"
    case information
    case election = "val"
    case other = "övrigt"
  }

  package var id = ""
  /// On the agenda.
  package var number: Number?
  /// In the minutes.
  package var paragraph: Number?
  /// The id of the item that it is grouped under: then it has no number or § of its own.
  package var under = ""
  package var heading = ""
  package var kind: Kind?
  package var background = ""
  /// By role.
  package var presenter = ""
  /// The day of what it tells of.
  package var eventDay: PrintedDay?
  /// The last day for what it is about, such as to enter for a conference.
  package var deadline: PrintedDay?
  package var insats = ""
  /// What of the office's year it is, so that the meeting shows it done.
  package var duty: YearDuty?
  /// What is applied for, in words.
  package var application = ""
  package var appliedAmount: Kronor?
  package var registryNumber = ""
  package var note = ""
  package var source = ""
  package var enclosures: [Enclosure] = []
  package var proposals: [Resolution] = []
  package var decisions: [Resolution] = []
  package var readings = Readings()
  package var printed = PrintedTexts()

  package init() {}

  /// Its heading; where the source has none, what was decided, proposed or told.
  package var title: String {
    let others = [decisions.first?.wording, proposals.first?.wording, background]
    return heading.isEmpty ? others.compactMap(\.self).first { !$0.isEmpty } ?? "" : heading
  }

  /// What it tells that happened on its own day, without the words of an agenda; empty of a matter
  /// that was to be decided, whose heading says no event.
  var eventWords: String {
    switch kind {
    case .decision, .election, .formality: return ""
    case .information, .other, nil: break
    }
    let words = title.oneLine
    return words.hasSuffix("Se bilaga.") ? words.dropLast("Se bilaga.".count).trimmed : words
  }

  package static let fields: [Field<AgendaItem>] = withReadings(
    [
      .identifier("id", \.id, label: "Id"),
      .count("nummer", \.number, label: "Nummer", help: "Numret i kallelsen."),
      .count("paragraf", \.paragraph, label: "Paragraf", help: "Numret i protokollet."),
      .text(
        "under", \.under, label: "Hör under",
        help: "Det ärende som det är samlat under, till exempel informationsärendena."
      ).naming(.ownItems),
      .prose("rubrik", \.heading, label: "Rubrik"),
      .choice("slag", \.kind, label: "Slag").orReading(),
      .prose("bakgrund", \.background, label: "Bakgrund"),
      .text("föredragande", \.presenter, label: "Föredragande", help: "En roll, inte ett namn."),
      .day(
        "händelsedag", \.eventDay, label: "Händelsens dag",
        help: "Dagen för det som ärendet berättar om, till exempel ett möte."
      ).orReading(),
      .printed(besideDay: "händelsedag", label: "Händelsens dag"),
      .day(
        "frist", \.deadline, label: "Frist",
        help: "Sista dagen för det som ärendet gäller, till exempel anmälan till en konferens."
      ).orReading(),
      .printed(besideDay: "frist", label: "Frist"),
      .reference("insats", \.insats, to: .insatser, label: "Insats").orReading(),
      .choice(
        "årshjul", \.duty, label: "Hör till årshjulet",
        help: "Det som mötet gör klart när det är hållet: ekonomisk rapport, ASF-rapport, statliga "
          + "medel, medlemsbidrag, budget, verksamhetsplan, styrkort eller sammanträdesplan."),
      .text("ansökan", \.application, label: "Ansökan").naming(.applications),
      .kronor("sökt_belopp", \.appliedAmount, label: "Sökt belopp"),
      .text("dnr", \.registryNumber, label: "Diarienummer"),
      .prose("anteckning", \.note, label: "Anteckning"),
      .source(\.source),
    ])

  package static let parts: [any PartList<AgendaItem>] = [
    Part(PartKey.enclosures, \.enclosures, label: "Bilagor", singular: "bilaga"),
    Part(PartKey.proposals, \.proposals, label: "Förslag till beslut", singular: "förslag"),
    Part(PartKey.decisions, \.decisions, label: "Beslut", singular: "beslut"),
  ]
}

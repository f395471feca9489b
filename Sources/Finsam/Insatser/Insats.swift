/// An activity that the förbund funds.
package struct Insats: Record {
  package enum Orientation: String, Choice {
    case individual = "individ"
    case structural = "struktur"
    case preventive = "förebyggande"
  }

  package enum Form: String, Choice {
    case regular = "ordinarie verksamhet"
    case finsamProject = "Finsam-projekt"
    case esfProject = "ESF-projekt"
    case prestudy = "förstudie"
    case survey = "kartläggning"
    case processSupport = "processtöd"
    case other = "annat"
  }

  /// Whether the förbund pays for it: all of it, a part, or nothing.
  package enum Funding: String, Choice {
    case whole = "ja"
    case part = "delvis"
    case none = "nej"
  }

  package enum Phase: String, Choice {
    case applied = "ansökt"
    case planned = "planerad"
    case ongoing = "pågående"
    case implemented = "implementerad"
    case ended = "avslutad"
    case refused = "avslagen"
  }

  /// The file's name without its ending.
  package var id = ""
  package var name = ""
  package var orientation: Orientation?
  package var form: Form?
  package var phase: Phase?
  /// When the stage began.
  package var phaseYear: Year?
  package var owner = ""
  package var partners: [String] = []
  package var evaluator = ""
  package var description = ""
  package var targetGroup = ""
  package var ages = AgeLimits()
  package var period = Period()
  package var registration = Registration()
  package var equality = EqualityWork()
  package var funding: Funding?
  /// What others can use of it. BRD-4.
  package var lessons = ""
  package var note = ""
  package var source = ""
  package var extensions: [Extension] = []
  package var participation: [Participation] = []
  package var outcomes: [PersonOutcome] = []
  package var results: [Result] = []
  /// What one and several of its own perspectives are called.
  package var perspectiveWords: [String] = []
  package var perspectives: [InsatsPerspective] = []
  package var goals: [Goal] = []
  package var decisions: [Decision] = []
  package var costs: [Cost] = []
  package var financing: [Financing] = []
  package var volumes: [Volume] = []
  package var times: [StayTime] = []
  package var implementations: [Implementation] = []
  package var paybacks: [Payback] = []
  package var readings = Readings()
  package var printed = PrintedTexts()

  package init() {}

  package static let idKey = ""
  package var title: String { name }
  /// Its name; a file that cannot be read has no other than its own.
  package var shownName: String { name.isEmpty ? id : name }

  package static let fields: [Field<Insats>] = withReadings(
    [
      .text("namn", \.name, label: "Namn", required: true),
      .choice("inriktning", \.orientation, label: "Inriktning").orReading(),
      .choice("form", \.form, label: "Form").orReading(),
      .choice("skede", \.phase, label: "Skede").orReading(),
      .year("skede_år", \.phaseYear, label: "Skedet sedan"),
      .text("ägare", \.owner, label: "Ägare").orReading(),
      .list("parter", \.partners, label: "Parter"),
      .text("utvärderare", \.evaluator, label: "Utvärderare"),
      .prose("beskrivning", \.description, label: "Beskrivning"),
      .prose("målgrupp", \.targetGroup, label: "Målgrupp"),
    ]
      + group("ålder", \.ages)
      + group("period", \.period)
      + group("uppföljning", \.registration)
      + group("jämställdhet", \.equality)
      + [
        .choice(
          "finansieras_av_förbundet", \.funding, label: "Förbundets medel",
          help: "Om förbundet finansierar insatsen. En insats med nej räknas inte i summorna."),
        .perspectiveWords(\.perspectiveWords),
        .prose(
          "lärdomar", \.lessons, label: "Lärdomar", help: "Det som andra kan ha nytta av."),
        .prose("anteckning", \.note, label: "Anteckning"),
        .source(\.source),
      ])

  package static let parts: [any PartList<Insats>] = [
    Part(PartKey.extensions, \.extensions, label: "Förlängningar", singular: "förlängning"),
    Part(
      PartKey.participation, \.participation, label: "Deltagare per period",
      singular: "deltagarperiod"),
    Part(PartKey.volumes, \.volumes, label: "Planerat och platser", singular: "volym"),
    Part(PartKey.times, \.times, label: "Tid i insatsen", singular: "tid"),
    Part(PartKey.outcomes, \.outcomes, label: "Utfall per klass", singular: "utfall"),
    Part("resultat", \.results, label: "Resultat", singular: "resultat"),
    Part(
      "perspektiv", \.perspectives, label: "Egna perspektiv för målen", singular: "perspektiv"),
    Part(PartKey.goals, \.goals, label: "Egna mål", singular: "mål"),
    Part(PartKey.decisions, \.decisions, label: "Beslut", singular: "beslut"),
    Part(
      PartKey.costs, \.costs, label: "Förbundets kostnad per period", singular: "kostnad"),
    Part(PartKey.financing, \.financing, label: "Finansiering", singular: "finansiär"),
    Part(
      "implementering", \.implementations, label: "Övergång till ordinarie verksamhet",
      singular: "övergång"),
    Part("lönsamhet", \.paybacks, label: "Vad insatsen ger tillbaka", singular: "beräkning"),
  ]
}

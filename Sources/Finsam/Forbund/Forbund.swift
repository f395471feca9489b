/// A samordningsförbund: who its members are and the settings that differ between förbund.
package struct Forbund: Record {
  package var id = ""
  package var name = ""
  package var county = ""
  /// How many live in the members' municipalities, to find förbund of the same size by.
  package var inhabitants: Number?
  /// The day the data speaks of, where it is an example; else nil, and today counts.
  package var asOfDay: PrintedDay?
  package var board = Board()
  package var equityCeiling = EquityCeiling()
  package var kaa = KAASettings()
  package var surveys = SurveySettings()
  /// How much of the way to a target counts as partly met, in percent; nil where none does: no
  /// source has such a limit.
  package var partialThreshold: Number?
  /// Why the förbund counts so.
  package var partialThresholdReason = ""
  /// Whether the förbund's own rules ask for an interim report; the law does not. BUD-5.
  package var requiresInterimReport: Bool?
  package var note = ""
  package var source = ""
  package var members: [Member] = []
  package var visions: [VisionStatement] = []
  /// Whether a figure without a source is a finding; nil means that it is. What is transcribed from
  /// documents has one, what an office counts itself need not.
  package var requiresSources: Bool?
  package var sources: [Source] = []
  /// What applications are held against.
  package var criteria: [ApplicationCriterion] = []
  package var statedParticipants: [StatedParticipants] = []
  package var groups: [CooperationGroup] = []
  package var readings = Readings()
  package var printed = PrintedTexts()

  package init() {}

  package static let idKey = ""
  package var title: String { name }

  package static let fields: [Field<Forbund>] = withReadings(
    [
      .text("namn", \.name, label: "Namn", required: true),
      .text("län", \.county, label: "Län"),
      .count(
        "invånare", \.inhabitants, label: "Invånare",
        help: "I medlemskommunerna. Väljer vilka förbund som är lika stora i jämförelsen."),
      .day(
        "avstämningsdag", \.asOfDay, label: "Avstämningsdag",
        help: "Den dag uppgifterna gäller. Tomt betyder dagens datum."
      ).orReading(),
    ]
      + group("styrelse", \.board)
      + group("kapitaltak", \.equityCeiling)
      + group("kaa", \.kaa)
      + group("enkäter", \.surveys)
      + [
        .number(
          "gräns_delvis", \.partialThreshold, label: "Gräns för delvis uppnått, %",
          help: "Hur stor del av vägen till målvärdet som räknas som delvis. "
            + "Tomt: ingen del av vägen räknas.",
          limits: .percent
        ).showing("80"),
        .prose(
          "gräns_delvis_skäl", \.partialThresholdReason, label: "Skäl till gränsen för delvis",
          help: "Vem som har bestämt gränsen, när och varför."),
        .answer(
          "källor_krävs", \.requiresSources, label: "Källa krävs",
          help: "Nej där kontoret skriver in egna siffror. Tomt betyder ja."),
        .answer(
          "delårsrapport", \.requiresInterimReport, label: "Delårsrapport",
          help: "Ja där förbundsordningen kräver en, nej där den inte gör det. Lagen gör det inte. "
            + "Tomt: det framgår inte."),
        .prose("anteckning", \.note, label: "Anteckning"),
        .source(\.source),
      ])

  package static let parts: [any PartList<Forbund>] = [
    Part(PartKey.members, \.members, label: "Medlemmar", singular: "medlem"),
    Part("visioner", \.visions, label: "Vision och strategi", singular: "vision"),
    Part(PartKey.sources, \.sources, label: "Källor", singular: "källa"),
    Part(
      "ansökningskriterier", \.criteria, label: "Kriterier för ansökningar", singular: "kriterium"),
    Part(
      "uppgivna_deltagare", \.statedParticipants, label: "Deltagare i alla insatser enligt källan",
      singular: "uppgivet antal"),
    Part(PartKey.groups, \.groups, label: "Grupper för samverkan", singular: "grupp"),
  ]
}

/// How many sit on the board.
package struct Board: FieldGroup {
  package var seats: Number?
  package var substitutes: Number?
  /// How many must be there for the board to decide; nil where that is more than half of them.
  package var quorum: Number?
  package var source = ""

  package init() {}

  package static let fields: [Field<Board>] = [
    .count("ledamöter", \.seats, label: "Styrelsens ledamöter").showing("8"),
    .count("ersättare", \.substitutes, label: "Styrelsens ersättare"),
    .count(
      "beslutför_med", \.quorum, label: "Beslutför med så många ledamöter",
      help: "Tomt: mer än hälften av ledamöterna."
    ).showing("5"),
    .text("källa", \.source, label: "Styrelsen, källa"),
  ]
}

/// How large the surplus or equity may be at year end, by a recommendation or a goal of the
/// förbund's own. EQ-1 and EQ-2: the förbund differ.
package struct EquityCeiling: FieldGroup {
  package enum Base: String, Choice {
    case budgetedRevenue = "budgeterade intäkter"
    case contributions = "medlemsbidrag"
  }

  package var percent: Number?
  package var base: Base?
  /// As printed: `Högsta överskott enligt Nationella Rådets rekommendation 1 220`.
  package var words = ""
  package var source = ""

  package init() {}

  package static let fields: [Field<EquityCeiling>] = [
    .number(
      "procent", \.percent, label: "Gräns för överskott eller eget kapital, %", limits: .notNegative
    ).orReading(),
    .choice("underlag", \.base, label: "Gränsen är en andel av").orReading(),
    .text(
      "i_ord", \.words, label: "Gränsen, som den står",
      help: "Vems gräns det är: en rekommendation eller förbundets eget mål."),
    .text("källa", \.source, label: "Gränsen, källa"),
  ]
}

extension Forbund {
  /// What the members pay together one year; nil where no amount is known. An amount that several
  /// share stands on one of them and counts once.
  package func contributions(in year: Year) -> Kronor? {
    let amounts = members.flatMap(\.contributions).filter { $0.year == year }.compactMap(\.amount)
    return amounts.isEmpty ? nil : amounts.reduce(Kronor(0), +)
  }

  /// The members that pay for the year. The state pays in one sum, through the one of its members
  /// that has paid before; S4:2875, and the note in the example's forbund.yaml.
  package func payers(in year: Year) -> [Member] {
    let members = members.filter { $0.isMember(in: year) }
    let statePays = members.contains { $0.sector == .state && !$0.contributions.isEmpty }
    return members.filter {
      !($0.sector == .state && statePays && $0.contributions.isEmpty)
    }
  }

  /// Those of them whose contribution for the year is not known, by itself or together with others'.
  package func membersWithoutContribution(in year: Year) -> [Member] {
    let known = members.flatMap(\.contributions).filter { $0.year == year && $0.amount != nil }
    let shared = known.flatMap(\.sharedWith)
    return payers(in: year).filter { member in
      !shared.contains(member.id)
        && !member.contributions.contains { $0.year == year && $0.amount != nil }
    }
  }

  /// Whether some amount of the year stands in a budget alone.
  package func isOnlyBudgeted(in year: Year) -> Bool {
    members.flatMap(\.contributions).contains {
      $0.year == year && $0.amount != nil && $0.isOnlyBudgeted == true
    }
  }

  /// The year whose contributions are told first: that of the day the data speaks of, else the
  /// latest that any is known for.
  package var contributionYear: Year? {
    let years = members.flatMap(\.contributions).filter { $0.amount != nil }.compactMap(\.year)
    let own = asOfDay?.day.map { Year($0.year) }
    return own.flatMap { years.contains($0) ? $0 : nil } ?? years.max()
  }
}

/// What a förbund does with the municipal activity responsibility.
///
/// The register of youths is the municipality's (förordning 2006:39): counts and deadlines are any
/// office's to know, the cases are a role of their own.
package struct KAASettings: FieldGroup {
  /// Whether cases are shown and written here one by one; nil counts as yes.
  package var keepsRegister: Bool?
  /// The day that an example's register speaks of, where it is another than the förbund's.
  package var asOfDay: SerialDay?
  package var source = ""

  package init() {}

  package static let fields: [Field<KAASettings>] = [
    .answer(
      "register", \.keepsRegister, label: "Register över ungdomar i KAA",
      help: "Nej: inga ärenden visas eller skrivs här, bara antal och frister. Tomt betyder ja."),
    .day(
      "avstämningsdag", \.asOfDay, label: "Avstämningsdag för KAA",
      help: "Den dag ett påhittat register gäller. Tomt betyder förbundets avstämningsdag."),
    .text("källa", \.source, label: "KAA, källa"),
  ]
}

/// The förbund's vision and strategy as stated for one year.
package struct VisionStatement: YearRecord {
  package var year: Year?
  package var vision = ""
  package var strategy = ""
  package var source = ""
  package var printed = PrintedTexts()

  package init() {}

  package static let fields: [Field<VisionStatement>] = [
    .year("år", \.year, label: "År", required: true),
    .prose("vision", \.vision, label: "Vision"),
    .prose("strategi", \.strategy, label: "Strategi"),
    .source(\.source),
  ]
}

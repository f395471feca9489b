/// A survey tool's export: a row for each who answered, with a column for each point, or a row for
/// each answer, with the point in a column of its own. Nothing of a row is kept but the counts.
package struct AnswerSheet: RowCounting {
  private enum Role: Hashable {
    case round, group, insats, sex, point, answer
    /// A column of its own for the point.
    case answerTo(String)

    var field: String {
      switch self {
      case .round: "runda"
      case .group: "grupp"
      case .insats: "insats"
      case .sex: "kön"
      case .point: "mätpunkt"
      case .answer: "svar_1"
      case .answerTo: "mätpunkt"
      }
    }
  }

  private struct Lot: Hashable {
    let round: String
    let point: String
    let group: RespondentGroup
    let insats: String
    let sex: RespondentSex?

    /// The same question to the same group in all of the förbund.
    var ofForbund: Lot { Lot(round: round, point: point, group: group, insats: "", sex: nil) }
  }

  private let roles: [Role?]
  private let indicators: CoreIndicators
  private let instrument: CoreInstrument
  private let insatser: [String: String]
  private let standing: [Lot: String]
  private var lots: [Lot] = []
  private var counts: [Lot: [Int]] = [:]
  private var firstRows: [Lot: Int] = [:]
  package private(set) var faults: [RowFault] = []
  /// Counts that stand already are a fault: nobody knows whether the answers are the same.
  package var repeated: Set<Int> { [] }

  package var fields: [String?] { roles.map { $0?.field } }

  /// Nil where the columns are not those of such a file: as where they are the register's own.
  package init?(_ header: [String], _ office: Office) {
    let instrument = office.indicators.instrument
    let names = header.map { Folding.plain($0) }
    if names.contains(where: { $0 == "svar_1" || $0 == "svar 1" }) { return nil }
    roles = zip(header, names).map { AnswerSheet.role($0, plain: $1, instrument) }
    let isLong = roles.contains(.point) && roles.contains(.answer)
    let isWide = roles.contains { if case .answerTo = $0 { true } else { false } }
    guard isLong || isWide else { return nil }
    indicators = office.indicators
    self.instrument = instrument
    insatser = Dictionary(
      office.insatser.flatMap { [($0.id, $0.id), ($0.name, $0.id), ($0.shownName, $0.id)] }
        .map { (Folding.plain($0), $1) }, uniquingKeysWith: { first, _ in first })
    standing = Dictionary(
      office.indicators.answers.compactMap { row in
        row.group.map { group in
          (
            Lot(
              round: row.round, point: row.point, group: group, insats: row.insats,
              sex: row.isOfOneSex ? row.sex : nil), row.id
          )
        }
      }, uniquingKeysWith: { first, _ in first })
  }

  private static func role(_ name: String, plain: String, _ instrument: CoreInstrument) -> Role? {
    switch plain {
    case "runda", "omgang", "enkatomgang": return .round
    case "grupp", "respondentgrupp", "malgrupp": return .group
    case "insats", "projekt", "verksamhet": return .insats
    case "kon": return .sex
    case "matpunkt", "fraga", "pastaende": return .point
    case "svar", "svarsalternativ", "varde": return .answer
    default: return point(plain, instrument).map(Role.answerTo)
    }
  }

  /// The point that words name: by its id, `4a`, `8.1 Lyssnar på mig`, or by its wording.
  private static func point(_ plain: String, _ instrument: CoreInstrument) -> String? {
    let first = plain.prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "." }
    var id = first.map { $0 == "." ? "-" : $0 }
    while id.last == "-" { id.removeLast() }
    if let own = instrument.points.first(where: { $0.id == String(id) }) { return own.id }
    let worded = instrument.points.filter {
      $0.method != .register && plain.contains(words($0.wording))
    }
    return worded.count == 1 ? worded[0].id : nil
  }

  private static func words(_ wording: String) -> String {
    var plain = Folding.plain(wording)
    while plain.last == "." { plain.removeLast() }
    return plain
  }
}

extension AnswerSheet {
  package mutating func count(_ cells: [String], row: Int) {
    func text(_ role: Role) -> (text: String, column: Int)? {
      roles.firstIndex(of: role).map { (($0 < cells.count ? cells[$0] : "").trimmed, $0) }
    }
    guard let round = round(text(.round), row), let insats = insats(text(.insats), row),
      let sex = sex(text(.sex), row)
    else { return }
    for (column, role) in roles.enumerated() {
      let point: String?
      switch role {
      case .answerTo(let id): point = id
      case .answer:
        let named = text(.point)
        point = AnswerSheet.point(Folding.plain(named?.text ?? ""), instrument)
        if point == nil {
          fault(
            row, named?.column ?? column, "Mätpunkten ”\(named?.text.oneLine ?? "")” finns inte.",
            "Skriv mätpunktens id, till exempel 4a, eller dess lydelse.")
        }
      default: continue
      }
      let cell = (column < cells.count ? cells[column] : "").trimmed
      guard let point, let group = group(text(.group), of: point, cell, row, column) else {
        continue
      }
      guard let answer = answer(cell, row, column) else { continue }
      let lot = Lot(round: round, point: point, group: group, insats: insats, sex: sex.sex)
      if counts[lot] == nil {
        lots.append(lot)
        firstRows[lot] = row
        counts[lot] = [0, 0, 0, 0, 0, 0]
      }
      counts[lot]?[answer] += 1
    }
  }

  private mutating func fault(_ row: Int, _ column: Int, _ message: String, _ advice: String) {
    faults.append(RowFault(row: row, column: column, message: message, advice: advice))
  }

  private mutating func round(_ cell: (text: String, column: Int)?, _ row: Int) -> String? {
    let known = indicators.rounds.map(\.id)
    if let cell, !cell.text.isEmpty {
      if known.contains(cell.text.lowercased()) { return cell.text.lowercased() }
      fault(
        row, cell.column, "Enkätomgången ”\(cell.text.oneLine)” finns inte.",
        known.isEmpty ? "Gör den först." : "Skriv \(known.joined(last: "eller")).")
      return nil
    }
    if known.count == 1 { return known[0] }
    fault(
      row, cell?.column ?? 0, "Det framgår inte vilken enkätomgång svaret hör till.",
      known.isEmpty
        ? "Gör enkätomgången först."
        : "Lägg till en kolumn, runda, med \(known.joined(last: "eller")).")
    return nil
  }

  private mutating func insats(_ cell: (text: String, column: Int)?, _ row: Int) -> String? {
    guard let cell, !cell.text.isEmpty else { return "" }
    if let id = insatser[Folding.plain(cell.text)] { return id }
    fault(
      row, cell.column, "Insatsen ”\(cell.text.oneLine)” finns inte.",
      "Skriv insatsens namn eller id, eller lämna cellen tom.")
    return nil
  }

  /// Nil where it cannot be read; without a column answers are not told apart.
  private mutating func sex(_ cell: (text: String, column: Int)?, _ row: Int)
    -> (sex: RespondentSex?, row: Int)?
  {
    guard let cell else { return (nil, row) }
    switch Folding.plain(cell.text) {
    case "": return (.unstated, row)
    case "kvinna", "kvinnor", "k": return (.woman, row)
    case "man", "m": return (.man, row)
    case "annat", "annan", "icke-binar": return (.other, row)
    case "ej angivet", "vill ej ange", "vill inte ange", "vill ej svara", "vill inte svara":
      return (.unstated, row)
    default:
      fault(
        row, cell.column, "”\(cell.text.oneLine)” går inte att läsa som kön.",
        "Skriv kvinna, man, annat eller ej angivet.")
      return nil
    }
  }

  /// The group that answers; a cell that is empty under a point of another group says nothing.
  private mutating func group(
    _ cell: (text: String, column: Int)?, of point: String, _ answer: String, _ row: Int,
    _ column: Int
  ) -> RespondentGroup? {
    let asked = instrument.point(point)?.point.respondents.all ?? []
    guard let cell, !cell.text.isEmpty else {
      // One who leaves a point open may be of a group that is not asked it.
      if answer.isEmpty { return nil }
      if asked.count == 1 { return asked[0] }
      if asked.count > 1 {
        fault(
          row, cell?.column ?? column, "Det framgår inte vilken grupp som har svarat.",
          "Skriv \(asked.map(\.rawValue).joined(last: "eller")) i en kolumn, grupp.")
      }
      return nil
    }
    let plain = Folding.plain(cell.text)
    let group = RespondentGroup.allCases.first { Folding.plain($0.rawValue) == plain }
    guard let group = group ?? AnswerSheet.groupWords[plain] else {
      fault(
        row, cell.column, "Respondentgruppen ”\(cell.text.oneLine)” finns inte.",
        "Skriv \(RespondentGroup.allCases.map(\.rawValue).joined(last: "eller")).")
      return nil
    }
    if asked.contains(group) { return group }
    if !answer.isEmpty {
      fault(
        row, column, "Mätpunkt \(point) besvaras inte av \(group.rawValue).",
        "Rätta gruppen, eller ta bort svaret.")
    }
    return nil
  }

  private static let groupWords: [String: RespondentGroup] = [
    "personal": .staff, "deltagarna": .participants, "chefsgrupp": .partyManagers,
    "chefsgruppen": .partyManagers, "styrelsen": .board, "forbundschef": .managers,
  ]

  /// 0 to 4 for the answers 1 to 5, and 5 for none.
  private mutating func answer(_ cell: String, _ row: Int, _ column: Int) -> Int? {
    let plain = Folding.plain(cell)
    switch plain {
    case "", "-", "–", "vet ej", "vet inte", "ej svar", "inget svar": return 5
    case "instammer inte alls": return 0
    case "instammer helt": return 4
    default: break
    }
    let words = plain.split { !$0.isLetter && !$0.isNumber }
    if plain.first?.isNumber == true, let first = words.first, first.utf8.count == 1,
      let number = Int(first),
      (1...5).contains(number), words.dropFirst().allSatisfy({ $0.contains(where: \.isLetter) })
    {
      return number - 1
    }
    fault(
      row, column, "”\(cell.oneLine)” är inget svar på skalan 1–5.",
      "Skriv 1, 2, 3, 4 eller 5, eller lämna cellen tom.")
    return nil
  }

  package mutating func drafts(after taken: [String]) -> [Draft] {
    var taken = taken
    var drafts: [Draft] = []
    let apart = Set((lots + standing.keys).lazy.filter { !$0.insats.isEmpty }.map(\.ofForbund))
    for lot in lots {
      if lot.insats.isEmpty, apart.contains(lot.ofForbund) {
        fault(
          firstRows[lot] ?? 0, roles.firstIndex(of: .insats) ?? 0,
          "Svar på \(lot.point) från \(lot.group.rawValue) saknar insats, och omgången har svar "
            + "insats för insats: de skulle inte räknas längre.",
          "Skriv insatsen på varje rad, i en kolumn som heter insats.")
        continue
      }
      if let id = standing[lot] {
        fault(
          firstRows[lot] ?? 0, 0,
          "Svar på \(lot.point) från \(lot.group.rawValue) står redan i registret, på raden \(id).",
          "Ta bort raden först om filen ersätter den.")
        continue
      }
      guard let counts = counts[lot], let id = Register<AnswerTally>.nextId(after: taken) else {
        continue
      }
      taken.append(id)
      var texts = [
        ("id", id), ("runda", lot.round), ("mätpunkt", lot.point), ("grupp", lot.group.rawValue),
        ("insats", lot.insats), ("kön", lot.sex.text),
      ]
      texts += zip(TallySheet.keys, counts.map { "\($0)" })
      if indicators.round(lot.round)?.isExample == true { texts.append(("exempel", true.text)) }
      drafts.append(
        Draft(id: id, fields: texts.filter { !$0.1.isEmpty }.map { Draft.Text($0.0, $0.1) }))
    }
    return drafts
  }
}

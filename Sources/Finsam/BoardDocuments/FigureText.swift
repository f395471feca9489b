/// The office's own words as they are written, taken apart at each `{ekonomi/2014/årets-resultat}`.
package struct FigureText: Equatable, Sendable {
  package enum Piece: Equatable, Sendable {
    case words(String)
    /// A figure of the data, by what stands between the braces.
    case figure(String)
  }

  package let pieces: [Piece]

  package init(_ text: String) {
    var pieces: [Piece] = []
    var words = ""
    var rest = text[...]
    while let next = rest.first {
      rest = rest.dropFirst()
      guard next == "{", let end = rest.firstIndex(where: { $0 == "}" || $0.isNewline }),
        rest[end] == "}", end > rest.startIndex
      else {
        words.append(next)
        continue
      }
      if !words.isEmpty { pieces.append(.words(words)) }
      words = ""
      pieces.append(.figure(String(rest[..<end])))
      rest = rest[end...].dropFirst()
    }
    if !words.isEmpty { pieces.append(.words(words)) }
    self.pieces = pieces
  }

  /// What stands between braces, in order.
  package var references: [String] {
    pieces.compactMap { piece in
      if case .figure(let reference) = piece { return reference }
      return nil
    }
  }
}

/// The figures that own words may name: those of printed tables and of what sources state, by their
/// keys, and some that are worked out.
struct FigureBook {
  struct Figure {
    let shown: String
    let from: [Origin]
  }

  /// Why there is no one figure.
  enum Missing: Error, Equatable {
    /// Nothing has the key.
    case unknown
    /// It is of several years, of which the reference names none.
    case severalYears([String])
  }

  private let office: Office
  private let hidden: PublicOffice?
  private let threshold: Number?
  private let byKey: [String: [SourceStatement]]

  /// Of those that the references name; `cells` are what the office's tables state, where somebody
  /// has them already.
  init(
    _ office: Office, cells: [SourceStatement]? = nil, for references: [String],
    hiding hidden: PublicOffice? = nil
  ) {
    self.office = office
    self.hidden = hidden
    threshold = office.forbund.partialThreshold
    let wanted = Set(references.map { Self.parts(of: $0).key.joined(separator: "/") })
    // What a table prints goes before what is said of it elsewhere.
    let all =
      wanted.isEmpty
      ? [] : (cells ?? StatedCells(PrintedTables(office), office).statements) + office.statements
    byKey = Dictionary(grouping: all.filter { wanted.contains($0.key) }, by: \.key)
  }

  private static func parts(of reference: String) -> (key: [String], year: Year?) {
    let words = reference.split(separator: "/").map(\.trimmed)
    let place = words.firstIndex { Year(id: $0) != nil }
    return (
      words.enumerated().filter { $0.offset != place }.map(\.element),
      place.flatMap { Year(id: words[$0]) }
    )
  }

  /// `ekonomi/2014/årets-resultat`: a key, and in it the year that it is of.
  func figure(_ reference: String) throws(Missing) -> Figure {
    let (key, year) = Self.parts(of: reference)
    if let year, let worked = workedOut(key, in: year) { return worked }
    let same = byKey[key.joined(separator: "/")] ?? []
    let own = same.filter { year == nil || ($0.year ?? $0.day?.day.map { Year($0.year) }) == year }
    let known = own.filter { !$0.isAbsent }
    if year == nil, Set(known.compactMap(\.year?.number)).count > 1 {
      throw .severalYears(Set(known.compactMap(\.year)).sorted().map(\.text))
    }
    guard let first = known.first(where: { !$0.unit.isEmpty }) ?? known.first else {
      throw .unknown
    }
    let isHidden = hides(first, key)
    return Figure(
      shown: isHidden ? CellText.hidden.shown : first.shownAlone, from: [first.origin])
  }

  /// Whether it would tell of a small group: it is one, or counts people of an insats that has one.
  private func hides(_ statement: SourceStatement, _ key: [String]) -> Bool {
    guard let hidden, statement.measured != .money else { return false }
    let isOfHidden = key.lazy.compactMap { office.insats($0) }.contains(where: hidden.hides)
    if isOfHidden, statement.measured == .people || statement.measured == .share { return true }
    return statement.measured == .people
      && Number.whole(statement.value).map { (1..<hidden.limit).contains($0) } ?? false
  }

  /// What no table has: counts and sums of insatser, and how many goals are met.
  private func workedOut(_ key: [String], in year: Year) -> Figure? {
    let insatser = office.insatser(of: year)
    switch key {
    case ["insatser", "antal"]:
      return Figure(
        shown: "\(insatser.count)", from: insatser.map { Origin($0.address, "period") })
    case ["insatser", "kostnad"]:
      return CostSum(insatser, in: .year(year)).amount.map {
        Figure(shown: $0.shown, from: insatser.flatMap { $0.costOrigins(in: year) })
      }
    case ["insatser", "deltagare"]:
      return ParticipantSum(insatser, in: year).total.map {
        Figure(shown: $0.shown, from: insatser.flatMap { $0.participantOrigins(in: year) })
      }
    case ["mål", "antal"], ["mål", "uppnådda"]:
      guard let styrkort = office.styrkort(year) else { return nil }
      let goals = styrkort.placedGoals(threshold: threshold)
      let tally = GoalTally(goals.map(\.verdict))
      return Figure(
        shown: "\(key[1] == "antal" ? tally.goals : tally.metIfDecided)",
        from: goals.map { Origin($0.address) })
    case let words where words.count == 3 && words[0] == "insats":
      guard let insats = office.insats(words[1]) else { return nil }
      switch words[2] {
      case "kostnad":
        return insats.cost(in: .year(year))?.amount.map {
          Figure(shown: $0.shown, from: insats.costOrigins(in: year))
        }
      case "deltagare":
        guard case .counted(let count) = insats.participants(in: year), count.persons != nil else {
          return hidden?.hidesParticipants(of: insats, in: year) == true
            ? Figure(shown: CellText.hidden.shown, from: insats.participantOrigins(in: year)) : nil
        }
        return Figure(shown: count.persons?.shown ?? "", from: insats.participantOrigins(in: year))
      default: return nil
      }
    default: return nil
    }
  }
}

extension SourceStatement {
  /// The value with its unit, as it stands in a sentence.
  fileprivate var shownAlone: String {
    if isMark { return value }
    let unit = unit == "kronor" ? "kr" : unit
    return [Kind.quantity.shown(value), unit].filter { !$0.isEmpty }.joined(separator: " ")
  }

  fileprivate var origin: Origin {
    guard let cell else {
      return Origin(
        Address(
          DocumentKind.statements.path(id: ""),
          [Step(RegisterKey.rows, id)]))
    }
    return cell.field.map { Origin(cell.address, $0) } ?? Origin(cell.address)
  }
}

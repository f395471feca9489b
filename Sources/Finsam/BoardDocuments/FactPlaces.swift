/// Where the facts of findings stand in the data: a figure is touched by what contradicts its fact
/// in any place that states it, also where another file draws the same fact in.
struct FactPlaces {
  private let office: Office
  /// The places of each fact: a key and its time.
  private let placesOf: [String: [Place]]
  /// The facts of each record that states some.
  private let factsIn: [Address: [(field: String?, fact: String, statement: SourceStatement)]]

  /// `cells` are what the office's tables state.
  init(_ office: Office, cells: [SourceStatement]) {
    self.office = office
    var placesOf: [String: [Place]] = [:]
    var factsIn: [Address: [(field: String?, fact: String, statement: SourceStatement)]] = [:]
    for statement in cells + office.statements where !statement.key.isEmpty {
      let place =
        statement.cell
        ?? Place(
          Address(DocumentKind.statements.path(id: ""), [Step(RegisterKey.rows, statement.id)]))
      let fact = Self.fact(statement)
      placesOf[fact, default: []].append(place)
      factsIn[place.address, default: []].append((place.field, fact, statement))
    }
    (self.placesOf, self.factsIn) = (placesOf, factsIn)
  }

  private static func fact(_ statement: SourceStatement) -> String {
    let year = statement.year ?? statement.day?.day.map { Year($0.year) }
    return statement.key + "\n" + year.text
  }

  /// What a finding speaks of: its own places and those of the same facts, and the lines of the
  /// sources that it holds against each other.
  func touched(by finding: Finding) -> Touched {
    var places = [finding.place] + finding.others
    var lines: [SourceLines] = []
    for place in places {
      for own in factsIn[place.address] ?? []
      where own.field == nil || place.field == nil || own.field == place.field {
        places += placesOf[own.fact] ?? []
        guard own.statement.cell == nil else { continue }
        places += self.places(named: own.statement.key, own.statement.year)
        // What a thing is called may differ from line to line: only where the name is drawn in.
        if finding.check != .naming { lines += SourceLines.all(in: own.statement.source) }
      }
    }
    return Touched(places: places, lines: lines)
  }

  /// What a statement's key names of an insats or a goal: `insats/x/period/slut` is its field,
  /// `mål/individ/1/lydelse` that goal of the year's styrkort.
  private func places(named key: String, _ year: Year?) -> [Place] {
    let words = key.split(separator: "/").map(String.init)
    if words.count > 2, words[0] == "insats", let insats = office.insats(words[1]) {
      let path = words[2...].joined(separator: ".")
      return Insats.fields.map(\.shape.key).filter { path == $0 || path.hasPrefix($0 + ".") }
        .map { Place(insats.address, field: $0) }
    }
    if words.count > 3, words[0] == "mål", let styrkort = year.flatMap({ office.styrkort($0) }) {
      let id = Folding.plain(words[1]) + "-" + words[2]
      let address = styrkort.address.appending(Step(PartKey.goals, id))
      return [Place(address, field: Goal.field(words[3]) == nil ? nil : words[3])]
    }
    return []
  }

  /// The few lines of the sources that a drawn record is written from; none where it is a whole
  /// passage, of which one line may be anything.
  func lines(of origin: Origin) -> [SourceLines] {
    let source = office.fields(at: origin.address)?.first { $0.shape.key == "källa" }?.text ?? ""
    return SourceLines.all(in: source).filter { $0.lines.count <= Self.mostLines }
  }

  private static let mostLines = 4

  struct Touched {
    let places: [Place]
    let lines: [SourceLines]

    /// Whether it speaks of what the origin is, whose record is written from these `lines`.
    func touches(_ origin: Origin, from lines: [SourceLines]) -> Bool {
      places.contains(where: origin.holds)
        || self.lines.contains { own in lines.contains { $0.holds(own) } }
    }
  }
}

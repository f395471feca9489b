extension Survey {
  var danglingReferences: [Finding] {
    let circular = circularGoals
    return records.filter { $0.outline.traits.contains(.goals) }
      .flatMap { goalReferences(in: $0, circular) + furtherGoals(in: $0) }
      + unlistedSources + activityReferences + repeatedEvents
      + unknownCases + countedKinds + occasionReferences
      + unknownSharers + outcomeReferences + brokenContinuations
      + boardTextReferences + economyReferences + meetingReferences + registerReferences
      + needReferences
      + stated(.danglingReference)
  }

  private func furtherGoals(in record: PlacedRecord) -> [Finding] {
    guard let also = record.outline.text("även"), !also.isEmpty else { return [] }
    return also.listed.compactMap { id in
      let address = Address(record.address.file, [Step(PartKey.goals, id)])
      guard goal(at: address) == nil else { return nil }
      return Finding(
        .danglingReference, at: Place(record.address, field: "även"), ["även": id],
        "Målet ”\(id)” finns inte i samma dokument.")
    }
  }

  /// Of outcomes that are a part of another, or tell it again.
  private var outcomeReferences: [Finding] {
    office.insatser.flatMap { insats -> [Finding] in
      if insats.outcomes.isEmpty { return [] }
      let ids = Set(insats.outcomes.map(\.id))
      return insats.outcomes.flatMap { outcome in
        [("varav", outcome.partOf), ("samma_som", outcome.sameAs)].compactMap { key, id in
          if id.isEmpty || (ids.contains(id) && id != outcome.id) { return nil }
          return Finding(
            .danglingReference,
            at: Place(insats.address.appending(Step(PartKey.outcomes, outcome.id)), field: key),
            [key: id],
            id == outcome.id
              ? "Utfallet hänvisar till sig självt." : "Utfallet ”\(id)” finns inte i insatsen.")
        }
      }
    }
  }

  private func goalReferences(in record: PlacedRecord, _ circular: Set<Address>) -> [Finding] {
    record.outline.fields.compactMap { field in
      guard field.shape.kind == .reference(.goals), !field.text.isEmpty else { return nil }
      let place = Place(record.address, field: field.shape.key)
      if field.shape.key == Goal.predecessorKey { return predecessorFinding(field.text, at: place) }
      guard let above = goal(reference: field.text, from: record.address.file) else {
        return Finding(
          .danglingReference, at: place, ["stödjer": field.text],
          "Målet ”\(field.text)” finns inte.")
      }
      guard circular.contains(record.address) else { return nil }
      let circle: Facts = ["stödjer": field.text, "kedja": "runt"]
      if above.address == record.address {
        return Finding(.danglingReference, at: place, circle, "Målet stödjer sig självt.")
      }
      return Finding(
        .danglingReference, at: place, circle,
        "Målkedjan går runt: målet stödjer ”\(field.text)”, som stödjer tillbaka.")
    }
  }

  /// A goal continues one of an earlier styrkort, or none.
  private func predecessorFinding(_ reference: String, at place: Place) -> Finding? {
    if reference == Goal.noPredecessor { return nil }
    let facts: Facts = [Goal.predecessorKey: reference]
    guard let earlier = goal(reference: reference, from: place.address.file) else {
      return Finding(.danglingReference, at: place, facts, "Målet ”\(reference)” finns inte.")
    }
    func year(_ file: String) -> Year? { Year(id: DocumentKind.stem(of: file)) }
    if let then = year(earlier.address.file), let now = year(place.address.file), now <= then {
      return Finding(
        .danglingReference, at: place, facts,
        "Föregångaren ”\(reference)” är inte från något år före \(now.text).")
    }
    return nil
  }

  /// Goals from which the chain upwards comes back to them. Each goal is walked past once.
  private var circularGoals: Set<Address> {
    var circular: Set<Address> = []
    /// The walk that came past each goal.
    var walks: [Address: Int] = [:]
    for (walk, start) in goals.enumerated() {
      var chain: [Address] = []
      // Of several with one address it is the first that others refer to.
      var next = goal(at: start.address)
      while let here = next, walks[here.address] == nil {
        walks[here.address] = walk
        chain.append(here.address)
        next = self.goal(reference: here.goal.supports, from: here.address.file)
      }
      // It came back to a goal of its own: from there on it goes round.
      if let start = next?.address, walks[start] == walk {
        circular.formUnion(chain[(chain.firstIndex(of: start) ?? 0)...])
      }
    }
    return circular
  }

  /// Each unknown designation once a file, where it first stands.
  private var unlistedSources: [Finding] {
    let listed = Set(office.forbund.sources.map(\.id))
    var reported: Set<[String]> = []
    return recordDoubts.flatMap(\.sources).compactMap { id, place in
      // The indicators come with their own sources, which are of no förbund.
      guard !listed.contains(id), DocumentKind(path: place.address.file) != .instrument,
        reported.insert([place.address.file, id]).inserted
      else { return nil }
      return Finding(
        .danglingReference, at: place, ["källa": id],
        "Källan ”\(id)” finns inte bland förbundets källor.")
    }
  }
}

extension [PlacedRecord] {
  /// The sources that they name, each where it first stands.
  var namedSources: [(id: String, place: Place)] {
    var named: [(id: String, place: Place)] = []
    for record in self where record.outline.traits.contains(.source) {
      let fields = record.outline.fields
      for index in record.outline.fields(.source) {
        Source.forEachDesignation(in: fields[index].text) { id in
          guard !named.contains(where: { id.isSame(as: $0.id) }) else { return }
          named.append((String(id), Place(record.address, field: fields[index].shape.key)))
        }
      }
    }
    return named
  }
}

extension Source {
  /// The ids that a `källa` names, one after another where they stand: `S4:1866, S2:87–90` names S4
  /// and S2. Other text names none.
  static func forEachDesignation(in text: String, _ body: (Substring) -> Void) {
    let bytes = text.utf8
    var start = bytes.startIndex
    while start < bytes.endIndex {
      let end = bytes[start...].firstIndex { $0 == 0x2C || $0 == 0x3B } ?? bytes.endIndex
      if let colon = bytes[start..<end].firstIndex(of: UInt8(ascii: ":")) {
        let rest = text[bytes.index(after: colon)..<end].trimmedStart
        let id = text[start..<colon].trimmedStart
        if rest.beginsWithNumber, id.isDesignation { body(id) }
      }
      start = end < bytes.endIndex ? bytes.index(after: end) : end
    }
  }
}

extension Substring {
  /// Without white space before it; mostly one space, which is seen in its bytes.
  fileprivate var trimmedStart: Substring {
    var rest = self
    if rest.utf8.first == 0x20 { rest = rest[rest.utf8.index(after: rest.startIndex)...] }
    if let first = rest.utf8.first, (0x21..<0x7F).contains(first) { return rest }
    return rest.drop(while: \.isWhitespace)
  }

  fileprivate var beginsWithNumber: Bool {
    // No digit of ASCII ends to be a number for what may stand upon it.
    if let byte = utf8.first, byte < 0x80 { return (0x30...0x39).contains(byte) }
    return first?.isNumber == true
  }

  fileprivate var isDesignation: Bool {
    let isPlain = utf8.allSatisfy { (0x21..<0x7F).contains($0) }
    return !isEmpty && (isPlain || !contains(where: \.isWhitespace))
  }

  /// `==`, byte by byte where both are of ASCII.
  fileprivate func isSame(as other: String) -> Bool {
    utf8.elementsEqual(other.utf8) || !utf8.allSatisfy { $0 < 0x80 } && self == other
  }
}

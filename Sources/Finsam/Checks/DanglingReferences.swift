extension Survey {
  var danglingReferences: [Finding] {
    let circular = circularGoals
    return records.filter { $0.outline.traits.contains(.goals) }
      .flatMap { goalReferences(in: $0, circular) + furtherGoals(in: $0) }
      + unlistedSources + activityReferences + repeatedEvents
      + unknownCases + countedKinds + occasionReferences
      + unknownSharers + outcomeReferences + brokenContinuations
      + boardTextReferences + economyReferences + meetingReferences + registerReferences
      + staffReferences + recommendationReferences
      + needReferences + namedReferences
      + stated(.danglingReference)
  }

  /// Lists of ids that no check of their own looks at.
  private var namedReferences: [Finding] {
    let looked: [Referent] = [.processGoals, .insatser]
    return records.filter { $0.outline.traits.contains(.references) }.flatMap {
      record -> [Finding] in
      record.outline.fields.flatMap { field -> [Finding] in
        guard let referent = field.shape.referent, field.shape.kind == .list,
          looked.contains(referent), !field.text.isEmpty,
          let entries = ReferenceNames(office, in: record.address.file).entries(referent)
        else { return [] }
        return field.text.listed.filter { id in !entries.contains { $0.id == id } }.map { id in
          Finding(
            .danglingReference, at: Place(record.address, field: field.shape.key),
            [field.shape.key: id], "”\(id.oneLine)” finns inte bland \(referent.known)."
          ).advising("Välj ett som finns, eller ta bort hänvisningen.")
        }
      }
    }
  }

  private func furtherGoals(in record: PlacedRecord) -> [Finding] {
    guard let also = record.outline.text("även"), !also.isEmpty else { return [] }
    return also.listed.compactMap { id in
      let file = record.address.file
      guard goal(at: Address(file, [Step(PartKey.goals, id)])) == nil,
        office.outline(at: Address(file, [Step(PartKey.processGoals, id)])) == nil
      else { return nil }
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

  /// `circular` are the places of the goals from which the chain comes back to them.
  private func goalReferences(in record: PlacedRecord, _ circular: [Bool]) -> [Finding] {
    record.outline.fields.compactMap { field in
      guard field.shape.kind == .reference(.goals), !field.text.isEmpty else { return nil }
      let place = Place(record.address, field: field.shape.key)
      if field.shape.key == Goal.predecessorKey { return predecessorFinding(field.text, at: place) }
      guard let above = goal(reference: field.text, from: record.address.file) else {
        return Finding(
          .danglingReference, at: place, ["stödjer": field.text],
          "Målet ”\(field.text)” finns inte.")
      }
      guard let own = goalPlace(at: record.address), circular[own] else { return nil }
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

  /// Of each goal whether the chain upwards from it comes back to it. Each is walked past once.
  private var circularGoals: [Bool] {
    var circular = Array(repeating: false, count: goals.count)
    /// The walk that came past each goal.
    var walks: [Int?] = Array(repeating: nil, count: goals.count)
    for walk in goals.indices {
      var chain: [Int] = []
      // Of several with one address it is the first that others refer to.
      var next = goalPlace(at: goals[walk].address)
      while let here = next, walks[here] == nil {
        walks[here] = walk
        chain.append(here)
        next = Office.goalAddress(goals[here].goal.supports, from: goals[here].address.file)
          .flatMap { goalPlace(at: $0) }
      }
      // It came back to a goal of its own: from there on it goes round.
      if let start = next, walks[start] == walk {
        for place in chain[(chain.firstIndex(of: start) ?? 0)...] { circular[place] = true }
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
    for index in indices where self[index].outline.traits.contains(.source) {
      let fields = self[index].outline.fields
      for place in fields.indices where fields[place].shape.traits.contains(.source) {
        Source.forEachDesignation(in: fields[place].text) { id in
          guard !named.indices.contains(where: { named[$0].id.isSame(as: id) }) else { return }
          named.append(
            (
              String(decoding: id, as: UTF8.self),
              Place(self[index].address, field: fields[place].shape.key)
            ))
        }
      }
    }
    return named
  }
}

extension Source {
  /// The ids that a `källa` names, one after another: `S4:1866, S2:87–90` names S4 and S2. Other
  /// text names none.
  static func forEachDesignation(
    in text: String, _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    var text = text
    text.withUTF8 { bytes in
      var start = 0
      while start < bytes.count {
        var end = start
        var colon: Int?
        while end < bytes.count, bytes[end] != UInt8(ascii: ","), bytes[end] != UInt8(ascii: ";") {
          if colon == nil, bytes[end] == UInt8(ascii: ":") { colon = end }
          end += 1
        }
        if let colon, bytes.beginsWithNumber(colon + 1, end) {
          let id = bytes.pastSpace(start, colon)..<colon
          let isPlain = bytes[id].allSatisfy { (0x21..<0x7F).contains($0) }
          let word = UnsafeBufferPointer(rebasing: bytes[id])
          if !id.isEmpty, isPlain || !String(decoding: word, as: UTF8.self).hasSpace { body(word) }
        }
        start = end + 1
      }
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Where the white space ends that begins at `start`; mostly it is one space, which is seen in
  /// its bytes.
  fileprivate func pastSpace(_ start: Int, _ end: Int) -> Int {
    let next = start < end && self[start] == 0x20 ? start + 1 : start
    guard next < end, !(0x21..<0x7F).contains(self[next]) else { return next }
    let rest = Substring(decoding: self[next..<end], as: UTF8.self)
    return end - rest.drop(while: \.isWhitespace).utf8.count
  }

  /// Whether a number stands there, behind white space.
  fileprivate func beginsWithNumber(_ start: Int, _ end: Int) -> Bool {
    let first = pastSpace(start, end)
    guard first < end else { return false }
    // No digit of ASCII ends to be a number for what may stand upon it.
    if self[first] < 0x80 { return (0x30...0x39).contains(self[first]) }
    return Substring(decoding: self[first..<end], as: UTF8.self).first?.isNumber == true
  }
}

extension String {
  fileprivate var hasSpace: Bool { contains(where: \.isWhitespace) }

  /// `==`, byte by byte where both are of ASCII.
  fileprivate func isSame(as other: UnsafeBufferPointer<UInt8>) -> Bool {
    utf8.elementsEqual(other)
      || !other.allSatisfy { $0 < 0x80 } && self == String(decoding: other, as: UTF8.self)
  }
}

extension CheckRow {
  static let danglingReference = CheckRow(
    "bruten-hänvisning", "Hänvisning som inte leder någonstans",
    "Ett mål, en aktivitet, en händelse, en uppföljning, en medlem eller en källa hänvisar till "
      + "något som inte finns.", advice: "Välj en post som finns, eller ta bort hänvisningen.",
    looksElsewhere: true
  ) { survey, _ in survey.danglingReferences }
}

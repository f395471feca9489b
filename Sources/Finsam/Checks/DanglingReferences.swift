extension Survey {
  var danglingReferences: [Finding] {
    records.flatMap { goalReferences(in: $0) + furtherGoals(in: $0) } + unlistedSources
      + activityReferences + unknownCases + countedKinds + occasionReferences + unknownSharers
  }

  private func furtherGoals(in record: PlacedRecord) -> [Finding] {
    guard let also = record.outline.text("även"), !also.isEmpty else { return [] }
    return also.split(separator: ",").map(\.trimmed).compactMap { id in
      guard goal(at: Address(record.address.file, [Step("mål", id)])) == nil else { return nil }
      return Finding(
        .danglingReference, at: Place(record.address, field: "även"),
        "Målet ”\(id)” finns inte i samma dokument.")
    }
  }

  private func goalReferences(in record: PlacedRecord) -> [Finding] {
    record.outline.fields.compactMap { field in
      guard field.shape.kind == .reference(.goals), !field.text.isEmpty else { return nil }
      let place = Place(record.address, field: field.shape.key)
      guard let above = goal(reference: field.text, from: record.address.file) else {
        return Finding(
          .danglingReference, at: place, "Målet ”\(field.text)” finns inte.")
      }
      guard isBelowItself(record.address) else { return nil }
      if above.address == record.address {
        return Finding(.danglingReference, at: place, "Målet stödjer sig självt.")
      }
      return Finding(
        .danglingReference, at: place,
        "Målkedjan går runt: målet stödjer ”\(field.text)”, som stödjer tillbaka.")
    }
  }

  /// Whether the chain upwards from the goal comes back to it.
  private func isBelowItself(_ address: Address) -> Bool {
    var seen: Set<Address> = []
    var next = goal(at: address)
    while let goal = next, seen.insert(goal.address).inserted {
      next = self.goal(reference: goal.goal.supports, from: goal.address.file)
      if next?.address == address { return true }
    }
    return false
  }

  /// Each unknown designation once a file, where it first stands.
  private var unlistedSources: [Finding] {
    let listed = Set(office.forbund.sources.map(\.id))
    var reported: Set<[String]> = []
    return records.flatMap { record in
      record.outline.fields.flatMap { field in
        guard field.shape.key == "källa" || field.shape.key.hasSuffix(".källa") else {
          return [Finding]()
        }
        return Source.designations(in: field.text).compactMap { id in
          guard !listed.contains(id), reported.insert([record.address.file, id]).inserted
          else { return nil }
          return Finding(
            .danglingReference, at: Place(record.address, field: field.shape.key),
            "Källan ”\(id)” finns inte bland förbundets källor.")
        }
      }
    }
  }
}

extension Source {
  /// The ids that a `källa` names: `S4:1866, S2:87–90` names S4 and S2. Other text names none.
  static func designations(in text: String) -> [String] {
    text.split { $0 == "," || $0 == ";" }.compactMap { piece in
      let piece = piece.trimmed
      guard let colon = piece.firstIndex(of: ":") else { return nil }
      let id = piece[..<colon]
      let rest = piece[piece.index(after: colon)...].trimmed
      guard !id.isEmpty, !id.contains(where: \.isWhitespace), rest.first?.isNumber == true
      else { return nil }
      return String(id)
    }
  }
}

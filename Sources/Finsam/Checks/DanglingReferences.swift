extension Office {
  var danglingReferences: [Finding] {
    let places = records.map { record in
      Located(record: record, goalIds: goalIds(in: record.address.file))
    }
    return places.flatMap { goalReferences(in: $0.record) + $0.alsoFor } + unlistedSources
  }

  private func goalIds(in file: String) -> [String] {
    document(file)?.part("mål")?.children.map(\.id) ?? []
  }

  private func goalReferences(in record: PlacedRecord) -> [Finding] {
    record.outline.fields.compactMap { field in
      guard field.shape.kind == .reference(.goals), !field.text.isEmpty else { return nil }
      let place = Place(record.address, field: field.shape.key)
      guard let above = goal(reference: field.text, from: record.address.file) else {
        return Finding(
          .danglingReference, at: place, "Målet ”\(field.text)” finns inte.")
      }
      guard isBelowItself(above.address) else { return nil }
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
    let listed = Set(forbund.sources.map(\.id))
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

/// A record, and the goals that `även` in it may name.
private struct Located {
  let record: PlacedRecord
  let goalIds: [String]

  var alsoFor: [Finding] {
    guard let also = record.outline.fields.first(where: { $0.shape.key == "även" }) else {
      return []
    }
    let ids = also.text.split(separator: ",").map(\.trimmed)
    return ids.filter { !goalIds.contains($0) }.map {
      Finding(
        .danglingReference, at: Place(record.address, field: "även"),
        "Målet ”\($0)” finns inte i samma dokument.")
    }
  }
}

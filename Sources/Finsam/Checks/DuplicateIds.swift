extension Survey {
  var duplicateIds: [Finding] {
    let years = Survey.repeated(office.styrkort.map(\.id)).map { id, count in
      Finding(
        .duplicateIds, at: Place(Address(DocumentKind.styrkort.path(id: id)), field: "år"),
        ["år": id, "antal": "\(count)"],
        "Året \(id) har \(count) styrkort.")
    }
    return years + recordDoubts.flatMap(\.duplicateIds)
  }
}

extension PlacedRecord {
  /// Of its parts.
  var duplicateIds: [Finding] {
    let parts = outline.parts
    // Where they lie: hardly any has an id twice.
    return parts.indices.filter { parts[$0].children.map(\.id).haveRepeats }.flatMap { index in
      Survey.repeated(parts[index].children.map(\.id)).map { id, count in
        Finding(
          .duplicateIds, at: Place(address.appending(Step(parts[index].key, id))),
          ["id": id, "antal": "\(count)"],
          "”\(id)” står \(count) gånger under \(parts[index].key).")
      }
    }
  }
}

extension Survey {
  /// Ids that stand more than once, with how often, in order.
  fileprivate static func repeated(_ ids: [String]) -> [(id: String, count: Int)] {
    guard ids.haveRepeats else { return [] }
    var counts: [String: Int] = [:]
    for id in ids { counts[id, default: 0] += 1 }
    var result: [(id: String, count: Int)] = []
    for id in ids {
      if let count = counts.removeValue(forKey: id), count > 1 { result.append((id, count)) }
    }
    return result
  }
}

extension CheckRow {
  static let duplicateIds = CheckRow(
    "dubblett-id", "Samma id två gånger",
    "Två poster i samma lista har samma id, så en hänvisning blir tvetydig.",
    advice: "Ge en av dem ett annat id."
  ) { survey, _ in survey.duplicateIds }
}

extension Survey {
  var duplicateIds: [Finding] {
    let years = Survey.repeated(office.styrkort.map(\.id)).map { id, count in
      Finding(
        .duplicateIds, at: Place(Address(DocumentKind.styrkort.path(id: id)), field: "år"),
        ["år": id, "antal": "\(count)"],
        "Året \(id) har \(count) styrkort.")
    }
    let parts = records.flatMap { record in
      record.outline.parts.flatMap { part in
        Survey.repeated(part.children.map(\.id)).map { id, count in
          Finding(
            .duplicateIds, at: Place(record.address.appending(Step(part.key, id))),
            ["id": id, "antal": "\(count)"],
            "”\(id)” står \(count) gånger under \(part.key).")
        }
      }
    }
    return years + parts
  }

  /// Ids that stand more than once, with how often, in order.
  private static func repeated(_ ids: [String]) -> [(id: String, count: Int)] {
    var counts: [String: Int] = [:]
    for id in ids { counts[id, default: 0] += 1 }
    var result: [(id: String, count: Int)] = []
    for id in ids {
      if let count = counts.removeValue(forKey: id), count > 1 { result.append((id, count)) }
    }
    return result
  }
}

/// Several places of one document as one.
enum SourceSpan {
  /// `S4:2942–2955` for lines of one document that stand in order, else each of them.
  static func text(of sources: [String]) -> String {
    let own = sources.unique
    guard own.count > 3 else { return own.joined(separator: ", ") }
    let parts = own.map { $0.split(separator: ":", maxSplits: 1).map(String.init) }
    let documents = Set(parts.map { $0.first ?? "" })
    let lines = parts.flatMap { part in
      part.dropFirst().flatMap { $0.split { !$0.isNumber }.compactMap { Int($0) } }
    }
    guard documents.count == 1, let document = documents.first, let first = lines.min(),
      let last = lines.max(), parts.allSatisfy({ $0.count == 2 && !$0[1].contains(":") })
    else { return own.joined(separator: ", ") }
    return "\(document):\(first)–\(last)"
  }

  /// Each place once: lines that lie in others are told with them. `S4:5595–5599` for
  /// `S4:5595–5597` and `S4:5595–5599`.
  static func merged(_ sources: [String]) -> String {
    let places = sources.unique
    let lines = places.map { SourceLines.all(in: $0) }
    let kept = places.indices.filter { index in
      guard lines[index].count == 1, let own = lines[index].first else { return true }
      return !places.indices.contains { other in
        guard other != index, lines[other].count == 1, let wider = lines[other].first else {
          return false
        }
        return wider.holds(own) && (wider.lines != own.lines || other < index)
      }
    }
    return kept.map { places[$0] }.joined(separator: ", ")
  }
}

import Finsam

extension RegisterFile {
  /// The register without many rows, which are taken away from behind, read back once; nil where
  /// the changes are anything else.
  func removing(_ changes: [Change]) throws(SaveFailure) -> (any DataFile, [ReplacedBytes])? {
    guard isWritable, let places = try placesFromBehind(changes) else { return nil }
    var splices: [Splice] = []
    var replaced: [ReplacedBytes] = []
    var removed = 0
    // A file without a last line break stays without: then rows go with the break before them.
    var isOpenEnd = true
    for place in places {
      let row = gridRow(place)
      let end = splices.last.map(\.range.lowerBound) ?? bytes.count
      isOpenEnd =
        isOpenEnd && row > 0
        && (text.lineBreak(row).isEmpty || !splices.isEmpty && text.grid.rowEnd(row) == end)
      let range =
        isOpenEnd
        ? text.grid.rowEnd(row - 1)..<end : text.grid.rowStart(row)..<text.grid.nextRowStart(row)
      replaced.append(
        ReplacedBytes(
          before: range.lowerBound, after: bytes.count - range.upperBound - removed,
          old: Array(bytes[range]), new: []))
      splices.append(Splice(range, []))
      removed += range.count
    }
    let new = applying(splices)
    let gone = Set(places)
    let kept = register.rows.indices.filter { !gone.contains($0) }
    guard new.file.isWritable, new.has(kept.count, { register.rows[kept[$0]] }) else {
      throw .wouldDamage(
        file: file, what: "raderna skulle inte kunna tas bort utan att ändra andra")
    }
    return (new.file, replaced)
  }

  /// Where the rows stand, if each change takes one away that stands before the one of the change
  /// before it; rows with the same id are left to be told of.
  private func placesFromBehind(_ changes: [Change]) throws(SaveFailure) -> [Int]? {
    guard sharedIds.isEmpty else { return nil }
    let known = changes.count > 20 ? idTable : nil
    var places: [Int] = []
    for change in changes {
      guard change.address.steps.isEmpty,
        case .remove(RegisterKey.rows, _, let draft) = change.normalized.edit
      else { return nil }
      guard let place = known.map({ index(of: draft.id, $0) }) ?? index(of: draft.id),
        register.rows[place].draft == draft
      else {
        throw .refused(.partChangedSince(id: draft.id))
      }
      guard places.last.map({ place < $0 }) ?? true else { return nil }
      places.append(place)
    }
    return places
  }
}

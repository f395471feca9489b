import Finsam
import TextUI

/// What is done with all rows that are marked.
extension BrowsingScreen {
  /// What an action would do with all that is marked and shown.
  func answerOfMarked(_ action: Action, _ desk: Desk) -> Answer<Outcome> {
    switch action {
    case .remove: removingMarked(desk)
    case .edit: editingMarked(desk)
    case .assess: assessingMarked(desk)
    default: .absent
    }
  }

  /// Removes all that is marked and shown, as one step.
  private func removingMarked(_ desk: Desk) -> Answer<Outcome> {
    let editing = PartEditing(desk.office)
    let addresses = list.chosen(panes).compactMap(\.address)
    if addresses.isEmpty { return .cannot(BrowsingWords.markedIsHidden) }
    if let reason = addresses.lazy.compactMap(editing.reasonToKeep).first {
      return .cannot(reason)
    }
    // From the last, so that each still stands behind what it stood behind.
    let changes = desk.office.inFileOrder(addresses).reversed().compactMap(desk.office.removal)
    return Answer(changes.isEmpty ? nil : .ask(.save(changes)), else: "Raderna kan inte tas bort.")
      .unless(changes.lazy.compactMap { desk.reasonNotWritable($0.address.file) }.first)
  }

  /// One form for all that is marked and shown.
  private func editingMarked(_ desk: Desk) -> Answer<Outcome> {
    together(list.chosen(panes).map(\.address), desk) { .editAll($0) }
  }

  /// What is assessed of a row is what is assessed of it alone: of a measure its goal.
  private func assessingMarked(_ desk: Desk) -> Answer<Outcome> {
    let judged = list.chosen(panes).map { line in
      line.address.flatMap { DetailLine([], place: Place($0)).judged }
    }
    let decided = judged.lazy.compactMap(\.self).first(where: desk.isDecided)
    return together(judged, desk) { .assessAll($0) }.unless(
      decided.map {
        "\($0.steps.last?.id ?? "") är beslutat. Ändra beslutet med \(desk.key(.decide))."
      })
  }

  /// Several rows may be of one record.
  private func together(
    _ records: [Address?], _ desk: Desk, _ request: ([Address]) -> FormRequest
  ) -> Answer<Outcome> {
    if records.isEmpty { return .cannot(BrowsingWords.markedIsHidden) }
    var seen: Set<Address> = []
    let addresses = records.compactMap(\.self).filter { seen.insert($0).inserted }
    let kinds = Set(addresses.map { DocumentKind(path: $0.file) })
    let parts = Set(addresses.map { $0.steps.map(\.part) })
    if kinds.count != 1 || parts.count != 1 || records.contains(nil) {
      return .cannot("Det markerade är av olika slag. Markera poster av samma slag.")
    }
    if addresses.contains(where: { DocumentKind(path: $0.file)?.isConfidential == true }) {
      return .cannot("Ärenden ändras ett i taget. Ta bort markeringen först.")
    }
    return Answer.can(.go(.form(request(addresses))))
      .unless(addresses.lazy.compactMap { desk.reasonNotWritable($0.file) }.first)
  }
}

extension Action {
  /// Whether it changes all that is marked.
  var changesMarked: Bool {
    switch self {
    case .remove, .edit, .assess: true
    default: false
    }
  }
}

extension Int {
  /// `1 markerad rad`, `3 markerade rader`
  var inMarkedRows: String {
    self == 1 ? "1 markerad rad" : "\(Number(self).shown) markerade rader"
  }
}

extension Office {
  /// Parts of one list, in the order that they stand in the file.
  fileprivate func inFileOrder(_ addresses: [Address]) -> [Address] {
    guard let first = addresses.first, let parent = first.parent, let step = first.steps.last
    else { return addresses }
    // A few are found one by one in less time than it takes to note where all rows stand.
    guard addresses.count > 20 else {
      return addresses.map { (place: placeInList(of: $0)?.index ?? 0, address: $0) }
        .sorted { $0.place < $1.place }.map(\.address)
    }
    let ids = ids(in: parent, part: step.part)
    let places = Dictionary(zip(ids, ids.indices)) { first, _ in first }
    return addresses.sorted {
      places[$0.steps.last?.id ?? ""] ?? 0 < places[$1.steps.last?.id ?? ""] ?? 0
    }
  }
}

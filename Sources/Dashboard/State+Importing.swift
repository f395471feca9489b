import Finsam

extension State {
  var shownImport: ImportPreview? { screens.top.content as? ImportPreview }

  /// The import that is shown, where the register is no longer the one that it was computed from.
  var staleImport: ImportPreview? { shownImport.flatMap { $0.isStale ? $0 : nil } }

  /// Shows what an import would do; anew where the file was read again.
  mutating func show(_ report: ImportReport) {
    let isRenewed = shownImport != nil
    if isRenewed { screens.pop() }
    overlay = nil
    screens.push(ImportPreview(report, desk, in: contentArea, isRenewed: isRenewed))
  }

  /// The same of a ledger.
  mutating func show(_ report: LedgerReport, of year: Year?) {
    if screens.top.content is LedgerPreview { screens.pop() }
    overlay = nil
    screens.push(LedgerPreview(report, year: year))
  }

  func imported(_ changes: [Change]) -> Notice {
    let file = changes.first.map { desk.path(of: $0.place) } ?? ""
    let words = changes.count == 1 ? ("tillagd", "den") : ("tillagda", "dem")
    return Notice(
      "\(changes.count.inRows) \(words.0) i \(file). u tar bort \(words.1) igen.", .good)
  }
}

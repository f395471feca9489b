extension Office {
  /// Changes with those that follow from them: a text for the board that is written anew, or given
  /// another day, is of the figures as they are now.
  package func withBasis(_ changes: [Change], on day: Day) -> [Change] {
    let rewritten = changes.filter { change in
      guard case .field(let key, _, _) = change.edit, ["text", "dag"].contains(key) else {
        return false
      }
      return change.address.isBoardText
    }.map(\.address)
    let known = changes.compactMap { change -> Address? in
      guard case .field(BoardText.basisKey, _, _) = change.edit else { return nil }
      return change.address
    }
    let addresses = rewritten.filter { !known.contains($0) }
    return changes
      + addresses.enumerated().filter { addresses.firstIndex(of: $1) == $0 }.compactMap {
        basisChange(of: $1, on: day)
      }
  }

  private func basisChange(of address: Address, on day: Day) -> Change? {
    guard let year = Year(id: DocumentKind.stem(of: address.file)),
      let text = asf.plan(year)?.boardTexts.first(where: { $0.id == address.steps.last?.id }),
      let period = text.period,
      let account = BoardAccount(asf, period, on: day, threshold: forbund.partialThreshold),
      let entry = account.entries.first(where: { $0.goal == text.goal }), entry.basis != text.basis
    else { return nil }
    return Change(address, .field(BoardText.basisKey, from: text.basis, to: entry.basis))
  }
}

extension Address {
  /// Whether a text for the board stands there.
  package var isBoardText: Bool {
    DocumentKind(path: file) == .plan && steps.last?.part == PartKey.boardTexts
  }
}

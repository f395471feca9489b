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
    return changes.map { withBasis($0, on: day) }
      + addresses.enumerated().filter { addresses.firstIndex(of: $1) == $0 }.compactMap {
        basisChange(of: $1, on: day)
      }
  }

  /// A new text says what it is written from.
  private func withBasis(_ change: Change, on day: Day) -> Change {
    guard case .insert(PartKey.boardTexts, let place, var draft) = change.edit,
      !draft.fields.contains(where: { $0.key == BoardText.basisKey }),
      DocumentKind(path: change.address.file) == .plan
    else { return change }
    func text(_ key: String) -> String { draft.fields.first { $0.key == key }?.text ?? "" }
    guard let basis = basis(of: text("processmål"), in: text("period"), on: day) else {
      return change
    }
    draft.fields.append(Draft.Text(BoardText.basisKey, basis))
    return Change(change.address, .insert(part: PartKey.boardTexts, after: place, draft))
  }

  /// What an account of the period would be made from; nil where there is none yet.
  private func basis(of goal: String, in period: String, on day: Day) -> String? {
    do throws(InvalidInput) {
      let period = try CountPeriod(text: period)
      let account = BoardAccount(asf, period, on: day, threshold: forbund.partialThreshold)
      return account?.entries.first { $0.goal == goal }?.basis
    } catch { return nil }
  }

  private func basisChange(of address: Address, on day: Day) -> Change? {
    guard let year = Year(id: DocumentKind.stem(of: address.file)),
      let text = asf.plan(year)?.boardTexts.first(where: { $0.id == address.steps.last?.id }),
      let basis = basis(of: text.goal, in: text.period.text, on: day), basis != text.basis
    else { return nil }
    return Change(address, .field(BoardText.basisKey, from: text.basis, to: basis))
  }
}

extension Address {
  /// Whether a text for the board stands there.
  package var isBoardText: Bool {
    DocumentKind(path: file) == .plan && steps.last?.part == PartKey.boardTexts
  }
}

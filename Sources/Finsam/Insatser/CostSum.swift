/// What insatser cost the förbund together in one time, and what that leaves out.
package struct CostSum: Equatable, Sendable {
  /// Nil where none has a cost.
  package let amount: Kronor?
  /// How many it is of.
  package let counted: Int
  /// The names of those whose cost stands there and cannot be read.
  package let unread: [String]
  package let missing: Int

  package init(_ insatser: [Insats], in period: CountPeriod) {
    var amounts: [Kronor] = []
    var unread: [String] = []
    insatser.lend { _, insats in
      let cost = insats.pointee.cost(in: period)
      if let amount = cost?.amount {
        amounts.append(amount)
      } else if cost?.unread(["belopp"]) != nil {
        unread.append(insats.pointee.shownName)
      }
    }
    amount = amounts.isEmpty ? nil : amounts.reduce(Kronor(0), +)
    counted = amounts.count
    self.unread = unread
    missing = insatser.count - amounts.count - unread.count
  }

  /// `5 av 7`, of those that it could be of; empty where it is of all.
  package var coverage: String {
    missing + unread.count == 0 ? "" : "\(counted) av \(counted + missing + unread.count)"
  }
}

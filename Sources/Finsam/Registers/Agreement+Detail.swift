extension Agreement: DetailedRecord {
  package static let detail: [DetailSection<Agreement>] = [
    .title, .unread,
    .lines { one, detail in
      let (agreement, day) = (one.record, one.context.day)
      if let cost = agreement.yearlyCost, agreement.fee.amount != nil {
        let invoices = agreement.invoicesPerYear?.whole ?? 0
        // Whole kronor, as invoices are.
        let part =
          invoices > 1 && cost.amount.isMultiple(of: invoices)
          ? ", \(Kronor(cost.amount / invoices).shown) varje gång det faktureras" : ""
        detail.prose("Kostar \(cost.shown) om året\(part).")
      } else if let amount = agreement.fee.amount, agreement.fee.per.isEmpty {
        detail.prose("Kostar \(amount.shown), men för hur lång tid framgår inte.")
      }
      if let end = agreement.end(on: day), let last = agreement.lastNotice(on: day) {
        let isNear = (0...Agreement.daysOfWarning).contains(last.serial - day.serial)
        let left = last.serial - day.serial
        detail.prose(
          "Löper till \(end.text). Sista dag att säga upp det "
            + (left < 0 ? "var \(last.text)." : "är \(last.text), om \(left) dagar."),
          isNear ? .warning : .plain)
      } else if let end = agreement.to?.day, end < day {
        detail.prose("Gick ut \(end.text).", .dim)
      }
      if !agreement.reconciliation.isEmpty {
        detail.prose("Stäms av varje år: \(agreement.reconciliation).")
      }
    },
    .blank, .rest,
  ]
}

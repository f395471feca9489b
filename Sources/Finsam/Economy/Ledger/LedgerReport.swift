/// An import of a ledger before it is made, in words: what each row's outcome was and would be, and
/// what stands in the way.
package struct LedgerReport: Equatable, Sendable {
  /// The file, as the person named it.
  package let file: String
  package let plan: LedgerImport
  /// What in the file cannot be understood.
  package let problems: [Problem]

  package init(file: String, plan: LedgerImport, problems: [Problem]) {
    (self.file, self.plan, self.problems) = (file, plan, problems)
  }

  package var isPossible: Bool { problems.isEmpty && plan.isPossible }

  package var changes: [Change] { isPossible ? plan.changes : [] }

  /// The file that outcomes are written in.
  package var target: String { DocumentKind.economy.path(id: plan.year.text) }

  /// `7 utfall ändras i ekonomi/2014.csv, 2 är som de var.`
  package var verdict: String {
    if !problems.isEmpty { return "Inget kan läsas in: filen har \(problems.count) fel." }
    guard plan.isPossible else { return "Inget kan läsas in än." }
    let changed = plan.rows.count(where: \.isChanged)
    let same = plan.rows.count - changed
    if changed == 0 { return "Inget är nytt: alla utfall i \(target) är redan så." }
    let rest = same == 0 ? "" : ", \(same) är som de var"
    return "\(changed) utfall ändras i \(target)\(rest)."
  }

  /// Why nothing can be written, and what to do: a line each, those of one reason under it.
  package var faults: [String] { plan.faults.flatMap(words) }

  /// The titles of `cells`.
  package static let titles = ["Rad", "Före", "Efter", "Konton"]

  /// A row for each row of the year that accounts go to.
  package var cells: [[String]] {
    plan.rows.map { row in
      [
        row.name.oneLine, LedgerReport.shown(row.before),
        LedgerReport.shown(row.after) + (row.isChanged ? "" : " (som det var)"),
        row.accounts.map { "\($0.words) \($0.amount.inKronor)" }.joined(separator: "; "),
      ]
    }
  }

  /// What of the ledger goes to no row, and rows that nothing goes to.
  package var notes: [String] {
    var notes: [String] = []
    if plan.isClosed, plan.rows.contains(where: \.isChanged) {
      notes.append(
        "Året \(plan.year.text) har ett bokslut: det utfall som är fastställt ändras.")
    }
    if let other = plan.passedOver {
      notes.append(
        "Rubrikerna i filen nämner \(other.text), men utfallet skrivs för \(plan.year.text), som "
          + "du har valt.")
    }
    let reversed = plan.rows.filter(\.isReversed)
    if !reversed.isEmpty {
      notes.append(
        "Omvänt tecken: \(reversed.map(\.name.oneLine).swedishList) får ett utfall på andra sidan "
          + "noll än budgeten. I bokföringen är intäkter minus och kostnader plus. Kontrollera att "
          + "filen inte är vänd innan du läser in den.")
    }
    let replaced = plan.rows.filter {
      $0.isChanged && (!$0.source.isEmpty || !$0.document.isEmpty)
    }
    if !replaced.isEmpty {
      notes.append(
        "\(replaced.count == 1 ? "1 utfall har" : "\(replaced.count) utfall har") en annan källa "
          + "nu. "
          + "Källan och dokumentet blir huvudboken, och en avvikelse som står bredvid töms.")
    }
    func list(_ title: String, _ accounts: [Ledger.Account]) {
      guard !accounts.isEmpty else { return }
      let sum = accounts.map(\.amount).sum.inKronor
      notes.append(
        "\(title): \(accounts.count == 1 ? "1 konto" : "\(accounts.count) konton"), tillsammans "
          + "\(sum)."
      )
    }
    list("Utelämnas enligt mappningen", plan.leftOut)
    list("Balanskonton, som inte räknas", plan.ofBalance)
    if plan.ledger.sums > 0 {
      notes.append("Summarader i filen, som inte räknas: \(plan.ledger.sums).")
    }
    if !plan.untouched.isEmpty {
      notes.append(
        "Rader som inget konto i filen går till, och som lämnas som de är: "
          + plan.untouched.map(\.oneLine).swedishList + ".")
    }
    return notes
  }

  private static func shown(_ text: String) -> String {
    text.isEmpty ? CellText.none : Kind.quantity.shown(text)
  }

  private func words(_ fault: LedgerImport.Fault) -> [String] {
    switch fault {
    case .noYear:
      return ["Det framgår inte av filen vilket år den är av. Säg vilket: --år 2014."]
    case .yearDiffers(let own, let asked):
      return [
        "Filen är av \(own.text), men utfallet skulle skrivas för \(asked.text). Välj rätt år "
          + "eller "
          + "rätt fil."
      ]
    case .noBudget(let year):
      return [
        "Det finns ingen budget för \(year.text) att skriva utfall i. Gör den först: ”Ny "
          + "årsbudget”, eller "
          + "”kansli add ekonomi år=\(year.text)”."
      ]
    case .noAccounts: return ["Filen har inga konton med belopp."]
    case .unknownRow(let row, let mapping, let year):
      return [
        "Mappningens rad \(mapping) leder till ”\(row)”, som inte finns i budget och utfall "
          + "\(year.text). "
          + "Skriv id:t för en rad som finns."
      ]
    case .isSum(let row, let mapping):
      return [
        "Mappningens rad \(mapping) leder till ”\(row.oneLine)”, som är en summa eller en "
          + "rubrik. Välj "
          + "en rad som inte räknas ihop av andra."
      ]
    case .unit(let unit, let row):
      return [
        "Raden ”\(row.oneLine)” är i \(unit). Utfall läses in i rader som är i kr eller tkr."
      ]
    case .twoRows(let account, let mappings):
      return [
        "\(account.words) passar lika bra på flera rader i mappningen: \(mappings.swedishList). "
          + "Gör "
          + "en av dem mer bestämd, eller ta bort den."
      ]
    case .notMapped(let accounts):
      return [
        "\(accounts.count == 1 ? "1 konto har" : "\(accounts.count) konton har") ingen rad i "
          + "ekonomi/mappning.csv. Lägg till dem med konto och rad, eller med utelämnas=ja:"
      ] + accounts.map { "  \($0.words): \($0.amount.inKronor)" }
    }
  }
}

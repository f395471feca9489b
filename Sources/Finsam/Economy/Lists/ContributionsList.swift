/// What each member pays one year, beside what the law's shares would be. FUND-1, FUND-2.
package struct ContributionsList: Sendable {
  package struct Entry: Sendable {
    let year: Year
    let address: Address
    let name: String
    let sector: Member.Sector?
    let amount: Kronor?
    /// In thousandths of a percent.
    let share: Number?
    /// How much more, or less, than its share by law the whole sector pays: told once, of the first
    /// of its members.
    let gap: Kronor?
    let isOnlyBudgeted: Bool
    let sharedWith: [String]
    let source: String
  }

  package let entries: [Entry]

  /// Of every year, the latest first.
  package init(_ office: Office) {
    let forbund = office.forbund
    let years = Set(forbund.members.flatMap(\.contributions).compactMap(\.year))
    entries = years.sorted(by: >).flatMap { ContributionsList(office, in: $0).entries }
  }

  package init(_ office: Office, in year: Year) {
    let (forbund, rules) = (office.forbund, office.kaa.rules)
    // Of what the others pay nobody knows the whole, until all have a row.
    let whole =
      forbund.membersWithoutContribution(in: year).isEmpty
      ? forbund.contributions(in: year)?.amount ?? 0 : 0
    func amounts(_ sector: Member.Sector?) -> Int {
      forbund.members.filter { $0.sector == sector }.flatMap(\.contributions)
        .filter { $0.year == year }.compactMap(\.amount).reduce(0) { $0.adding($1.amount) }
    }
    var told: [Member.Sector] = []
    entries = forbund.members.flatMap { member in
      member.contributions.filter { $0.year == year }.map { own in
        let gap = member.sector.flatMap { sector -> Kronor? in
          guard whole != 0, !told.contains(sector) else { return nil }
          told.append(sector)
          return rules.share(of: sector, in: year)?.value.map {
            Kronor(amounts(sector).subtracting(whole.times($0.thousandths) / 100_000))
          }
        }
        return Entry(
          year: year, address: member.address.appending(Step(PartKey.contributions, own.id)),
          name: member.name,
          sector: member.sector, amount: own.amount,
          share: own.amount.flatMap {
            whole == 0 ? nil : Number.shareInPercent($0.amount, of: whole)
          },
          gap: gap,
          isOnlyBudgeted: own.isOnlyBudgeted == true, sharedWith: own.sharedWith,
          source: own.source)
      }
    }
  }

  package var list: AnyList {
    AnyList(
      Self.columns, count: entries.count, row: { [entries] in entries[$0] },
      line: { [entries] in
        AnyList.Line(
          id: entries[$0].address.path, address: entries[$0].address,
          title: entries[$0].name)
      })
  }

  private static let columns: [Column<Entry>] = [
    Column(ColumnHead("Medlem", .flexible(22, weight: 3), priority: 99)) { entry in
      CellText(entry.name + (entry.sharedWith.isEmpty ? "" : " m.fl."))
    },
    Column(ColumnHead("År", .fixed(4), priority: 30)) { CellText($0.year.text) },
    Column(ColumnHead("Slag", .fixed(7), priority: 60)) { CellText($0.sector?.text ?? "") },
    Column(ColumnHead("Bidrag", .fixed(11), priority: 95, isNumeric: true)) { entry in
      CellText(entry.amount.text, shown: entry.amount.map { Number($0.amount).shown } ?? "")
    },
    Column(ColumnHead("Andel, %", .fixed(8), priority: 90, isNumeric: true)) { entry in
      CellText(entry.share.text, shown: entry.share.map { $0.shown + " %" } ?? "")
    },
    Column(
      ColumnHead(
        "Slagets skillnad mot lagens andel, kr", short: "Mot lagen, kr", .fixed(13), priority: 80,
        isNumeric: true)
    ) { entry in
      CellText(entry.gap.text, shown: entry.gap.map { Number($0.amount).shownWithSign } ?? "")
    },
    Column(ColumnHead("Anmärkning", .flexible(12), priority: 40)) {
      CellText($0.isOnlyBudgeted ? "bara i budgeten" : "")
    },
    Column(ColumnHead("Källa", .flexible(8), priority: 20)) { CellText($0.source) },
  ]
}

extension Number {
  /// With two decimals.
  static func shareInPercent(_ part: Int, of whole: Int) -> Number {
    let hundredths = (Double(part) / Double(whole) * 10_000).rounded()
    return Number(thousandths: Int(hundredths) * 10)
  }

  /// `+1 000`: with a sign also where it is more than nothing.
  var shownWithSign: String { (thousandths > 0 ? "+" : "") + shown }
}

/// How an insats stands in the national system: what is registered, for which period figures were
/// reported last, and what is left to type. F.4.
struct RegistrationStanding: Sendable {
  let entry: RegistryEntry
  let insats: Insats?
  /// The latest period with figures; nil where there is none.
  let reported: RegisteredPeriod?
  /// The last half-year or year that is over and has no figures; nil where none is due.
  let due: HalfYear?

  init(_ entry: RegistryEntry, in office: Office, on day: Day) {
    self.entry = entry
    insats = office.insats(entry.insats)
    let own =
      entry.name.isEmpty
      ? [] : office.registers.registeredPeriods.filter { $0.name == entry.name }
    reported = own.max { left, right in
      guard let one = left.period, let other = right.period else { return left.period == nil }
      return one < other
    }
    let last = HalfYear(containing: day).before
    let isThere = own.contains { row in
      guard let period = row.period, let wanted = CountPeriod(id: last.text) else { return false }
      return period == wanted || period.contains(wanted)
    }
    let ran =
      insats.map { insats in
        insats.runs(during: last.year)
          && !(CountPeriod(id: last.text).map(insats.surelyDoesNotRun) ?? false)
      } ?? true
    due = !isThere && ran && entry.isRegistered != false ? last : nil
  }

  /// What somebody has to type in the system, or write in here.
  var left: [String] {
    var left: [String] = []
    if entry.isRegistered == false { return [] }
    if entry.isRegistered == nil { left.append("om den är registrerad") }
    if entry.name.isEmpty { left.append("namn i systemet") }
    if entry.isRegistered == true {
      if entry.orientation.isEmpty { left.append("insatsinriktning") }
      if entry.method.isEmpty { left.append("uppföljningsmetod") }
    }
    if let due { left.append("siffror \(due.text)") }
    return left
  }

  /// Whether what cannot be changed later is frozen: the insats is made in the system (SUS-5).
  var isFrozen: Bool { entry.created != nil || entry.isRegistered == true && reported != nil }
}

extension RegistryEntry {
  private struct Heading: Sendable {
    let title: String
    let count: Int
  }

  private typealias Row = Grouped<RegistrationStanding, Heading>

  /// By their fields, as files have them.
  static func list(_ rows: [RegistryEntry], in context: ListContext) -> AnyList {
    AnyList(fieldsOf: rows)
  }

  /// The insatser first, each with how it stands, and then what sources say of registering.
  static func grouped(_ rows: [RegistryEntry], in context: ListContext) -> AnyList {
    let standings = rows.map { RegistrationStanding($0, in: context.office, on: context.day) }
    let parts = [
      ("Insatser", standings.filter(\.entry.isOfInsats)),
      ("Vad källor säger om registreringen", standings.filter { !$0.entry.isOfInsats }),
    ]
    let all = parts.flatMap { title, own -> [Row] in
      own.isEmpty
        ? [] : [.heading(Heading(title: title, count: own.count))] + own.map { .row($0) }
    }
    return AnyList(
      columns.map(\.whole), count: all.count, nesting: { all[$0].nesting }, row: { all[$0] },
      line: { place in
        switch all[place] {
        case .heading(let one): AnyList.Line(id: "rubrik/\(one.title)", title: one.title)
        case .row(let one):
          AnyList.Line(id: one.entry.id, address: one.entry.address, title: one.title)
        }
      })
  }

  private static func number(_ women: Number?, _ men: Number?) -> CellText {
    guard women != nil || men != nil else { return CellText("") }
    return CellText([women, men].map { $0?.shown ?? CellText.none }.joined(separator: " / "))
  }

  private static let columns: [GroupedColumn<RegistrationStanding, Heading>] = [
    GroupedColumn(
      Column(ColumnHead("Insats", .flexible(18, weight: 3), priority: 99)) {
        CellText($0.title)
      }, sum: { CellText($0.title, .heading) }),
    GroupedColumn(
      Column(ColumnHead("Registrerad", .fixed(12), priority: 97)) { one in
        switch one.entry.isRegistered {
        case true?: CellText("ja", shown: "✔ ja", .good)
        case false?: CellText("nej", shown: "– nej", .dim)
        case nil:
          CellText("", shown: one.entry.isOfInsats ? "? framgår inte" : "", .notMeasured)
        }
      }),
    GroupedColumn(
      Column(ColumnHead("System", .flexible(6), priority: 70)) { CellText($0.entry.system.text) }),
    GroupedColumn(
      Column(ColumnHead("Del", .fixed(8), priority: 72)) { CellText($0.entry.side.text) }),
    GroupedColumn(
      Column(ColumnHead("Senast rapporterat", short: "Rapporterat", .fixed(11), priority: 90)) {
        CellText($0.reported?.period.text ?? "")
      }),
    GroupedColumn(
      Column(
        ColumnHead("Pågående kvinnor / män", short: "Kv. / män", .fixed(9), priority: 85)
      ) { number($0.reported?.ongoingWomen, $0.reported?.ongoingMen) }),
    GroupedColumn(
      Column(
        ColumnHead("Avslutade kvinnor / män", short: "Avsl. kv. / män", .fixed(9), priority: 60)
      ) { number($0.reported?.endedWomen, $0.reported?.endedMen) }),
    GroupedColumn(
      Column(ColumnHead("Kvar att skriva", .flexible(18, weight: 2), priority: 95)) { one in
        let left = one.entry.isOfInsats ? one.left : []
        return CellText(left.joined(separator: ", "), left.isEmpty ? .plain : .warning)
      }),
    GroupedColumn(
      Column(ColumnHead("Låsta fält", .flexible(10), priority: 40)) {
        CellText($0.isFrozen ? "ja" : "")
      }),
  ]
}

extension RegistrationStanding {
  fileprivate var title: String {
    let own = insats?.shownName ?? entry.insats
    if !entry.isOfInsats {
      let said = entry.wording.isEmpty ? entry.name : entry.wording.oneLine
      return said.isEmpty ? own : said
    }
    if own.isEmpty { return entry.name }
    if entry.name.isEmpty || entry.name == own { return own }
    return "\(own) (\(entry.name))"
  }
}

import Finsam
import Testing
import TextUI

@testable import Dashboard

/// What is computed from the data is kept from one reading to the next, but for the rows and the
/// documents that are new. Whatever happens to them, nobody can tell.
@Suite struct KeptTests {
  @Test(arguments: [1, 2, 3] as [UInt64])
  func `what is kept is what would be made anew`(seed: UInt64) throws {
    var office = try RandomOffice(.sample, seed: seed)
    var session = try Session.sample()
    var kept = Desk(reading: office.reading, undo: UndoTitles(), session: session)
    var screens = Self.screens(kept)
    for step in 0..<80 {
      office.change()
      if office.isHit(5) { session = try office.session(session) }
      kept = Desk(reading: office.reading, undo: UndoTitles(), session: session, since: kept)
      let fresh = Desk(reading: office.reading, undo: UndoTitles(), session: session)
      #expect(kept.review == fresh.review, "\(step): \(office.told)")
      #expect(kept.overview == fresh.overview, "\(step): \(office.told)")
      #expect(kept.board == fresh.board, "\(step): \(office.told)")
      for index in screens.indices { screens[index].content.refresh(kept) }
      guard step.isMultiple(of: 10) else { continue }
      for (screen, anew) in zip(screens, Self.screens(fresh)) {
        #expect(
          Self.sheet(screen) == Self.sheet(anew), "\(step): \(office.told)")
      }
    }
  }

  /// Every screen that lists rows of registers, or is computed from them.
  private static func screens(_ desk: Desk) -> [AnyScreen] {
    var screens = ASFView.allCases.map { AnyScreen(ASFScreen($0)) }
    screens += [AnyScreen(KAAScreen()), AnyScreen(HistoryScreen()), AnyScreen(ReviewScreen())]
    for index in screens.indices { screens[index].content.refresh(desk) }
    return screens
  }

  /// All that a list says.
  private static func sheet(_ screen: AnyScreen) -> [[String]] {
    switch screen.content {
    case let screen as ASFScreen: screen.list.sheet(TwoPane(), isWhole: true)
    case let screen as KAAScreen: screen.list.sheet(TwoPane(), isWhole: true)
    case let screen as HistoryScreen: screen.list.sheet(TwoPane(), isWhole: true)
    case let screen as ReviewScreen: screen.list.sheet(TwoPane(), isWhole: true)
    default: []
    }
  }
}

/// An office to whose registers and documents something happens by chance.
private struct RandomOffice {
  private(set) var office: Office
  private var chance: SeededNumbers
  private var earlier: [Office] = []
  private var nextId = 0
  /// What happened last.
  private(set) var told = ""

  static let texts = [
    "", "2014-05-06", "2013-12-31", "2014-06-31", "2031-01-01", "1998-03-04", "i våras", "2014",
    "2013", "0", "3", "17", "40", "−3", "99999999", "ca 40", "ja", "nej", "Skellefteå", "Norsjö",
    "Nordmaling", "Skellefteå, Norsjö", "a1", "a2", "r-1", "r-2", "r-9", "mars 2014",
  ]

  /// What statements and rows of tables are about, so that several are about the same.
  static let keys = [
    "ekonomi/kostnad", "ekonomi/insats/arbetstraning", "insats/arbetstraning/deltagare",
    "insats/arbetstraning/deltagare/arbete", "anslag/arbetstraning/period/slut",
    "insats/arbetstraning/period/slut", "möten/styrelsen/antal",
  ]

  static let formulas = [
    "r-1 + r-2", "r-3 − r-4", "r-5 / r-6", "summa(del)", "r-7", "föregående(r-8)",
  ]

  init(_ office: Office, seed: UInt64) throws {
    self.office = office
    chance = SeededNumbers(seed: seed)
    self.office.forbund.members = try ["Skellefteå", "Norsjö"].map {
      try .sample(["id": $0.lowercased(), "namn": $0 + " kommun", "slag": "kommun", "kort": $0])
    }
    self.office.kaa.sharedRules = try .sample
    self.office.asf.plans = [try plan(activities: ["a1"])]
    for kind in DocumentKind.allCases {
      guard let type = kind.row.registerType else { continue }
      fill(type)
    }
    self.office.meetings.all = [record()]
    self.office.economy.accounts = [record()]
    self.office.economy.accounts[0].year = Year(2014)
    for _ in 0..<20 { editDocument() }
  }

  var reading: OfficeReading { OfficeReading(name: "prov", office: office) }

  mutating func isHit(_ percent: Int) -> Bool { number(below: 100) < percent }

  private mutating func number(below count: Int) -> Int {
    Int.random(in: 0..<max(1, count), using: &chance)
  }

  /// Another day than the one before.
  mutating func session(_ session: Session) throws -> Session {
    var session = session
    let day = "201\(number(below: 7))-0\(1 + number(below: 9))-15"
    session.today = Today(try Day(text: day), isAskedFor: true)
    return session
  }

  private func plan(activities: [String]) throws -> ActivityPlan {
    var plan = try ActivityPlan.sample(["år": "2014"])
    var goal = try ProcessGoal.sample(["id": "p1", "lydelse": "Mål"])
    goal.activities = try activities.map { try .sample(["id": $0, "namn": "Möten \($0)"]) }
    plan.processGoals = [goal]
    return plan
  }

  /// Something happens, or what happened is taken back.
  mutating func change() {
    let before = office
    switch number(below: 20) {
    case 0 where !earlier.isEmpty:
      office = earlier[number(below: earlier.count)]
      told = "taken back"
    case 1:
      office.forbund.members.reverse()
      if isHit(50) { office.forbund.members[0].shortName = isHit(50) ? "Nordmaling" : "Norsjö" }
      told = "members"
    case 2:
      do {
        office.asf.plans = isHit(30) ? [] : [try plan(activities: isHit(50) ? ["a2"] : ["a1"])]
      } catch {}
      told = "plan"
    case 3:
      if !office.kaa.sharedRules.groups.isEmpty { office.kaa.sharedRules.groups.removeLast() }
      told = "rules"
    case 4...8: editDocument()
    default:
      let registers = DocumentKind.allCases.compactMap { $0.row.registerType }
      edit(registers[number(below: registers.count)])
    }
    earlier.append(before)
    if earlier.count > 8 { earlier.removeFirst() }
  }

  /// Something happens in a document, or to how many there are.
  private mutating func editDocument() {
    told = "nothing"
    switch number(below: 8) {
    case 0: office.forbund = edited(office.forbund)
    case 1:
      let place = number(below: office.styrkort.count)
      office.styrkort[place] = edited(office.styrkort[place])
    case 2: office.economy.accounts[0] = edited(office.economy.accounts[0])
    case 3: office.meetings.all[0] = edited(office.meetings.all[0])
    case 4: office.meetings.yearWheel = edited(office.meetings.yearWheel)
    case 5 where office.insatser.count > 1:
      if isHit(50) { office.insatser.removeLast() } else { office.insatser.swapAt(0, 1) }
      told = "insatser"
    case 6:
      var insats = Insats()
      insats.id = "i-\(nextId)"
      nextId += 1
      office.insatser.append(insats)
      told = "insats added"
    default:
      let place = number(below: office.insatser.count)
      office.insatser[place] = edited(office.insatser[place])
    }
  }

  /// The same but for a field, or something in one of its lists, or in what is in there.
  private mutating func edited<R: Record>(_ record: R) -> R {
    var record = record
    if !R.parts.isEmpty, isHit(70) {
      let part = R.parts[number(below: R.parts.count)]
      editPart(part, in: &record)
    } else if !R.fields.isEmpty {
      let field = R.fields[number(below: R.fields.count)]
      if field.shape.key != R.idKey { set(field, of: &record) }
      told = "\(field.shape.key) of \(R.self)"
    }
    return record
  }

  private mutating func editPart<R: Record>(_ part: some PartList<R>, in record: inout R) {
    var children = part.list.value(in: record)
    let place = number(below: children.count)
    switch number(below: 6) {
    case 0, 1:
      children.insert(self.record(), at: children.isEmpty ? 0 : place)
      told = "\(part.key) added"
    case 2 where !children.isEmpty:
      children.remove(at: place)
      told = "\(part.key) removed"
    default:
      guard !children.isEmpty else { return }
      children[place] = edited(children[place])
    }
    part.list.set(children, in: &record)
  }

  private mutating func record<R: Record>() -> R {
    var record = R()
    for field in R.fields where isHit(60) { set(field, of: &record) }
    nextId += 1
    // The few parts that go by a year keep the one that they have got.
    if R.idKey == "id" { record.id = "r-\(nextId % 12)" }
    return record
  }

  private mutating func fill<R: RegisterDocument>(_ type: R.Type) {
    var register = R()
    for _ in 0..<25 { register.rows.append(row()) }
    R.Row.documentKind.row.take(register, &office)
  }

  private mutating func edit<R: RegisterDocument>(_ type: R.Type) {
    var register = R()
    let kind = R.Row.documentKind
    register.rows = (kind.row.register?(office) as? R)?.rows ?? []
    for _ in 0..<(isHit(80) ? 1 : 1 + number(below: 4)) { edit(&register.rows) }
    if isHit(2) { register.rows = [] }
    told += " in \(kind)"
    kind.row.take(register, &office)
  }

  private mutating func edit<Row: RegisterRow>(_ rows: inout [Row]) {
    let place = number(below: rows.count)
    switch number(below: 6) {
    case 0:
      rows.insert(row(), at: rows.isEmpty ? 0 : place)
      told = "row added"
    case 1 where !rows.isEmpty:
      rows.remove(at: place)
      told = "row removed"
    case 2 where rows.count > 1:
      rows.swapAt(place, number(below: rows.count))
      told = "rows exchanged"
    case 3 where !rows.isEmpty:
      rows[place].id = rows[number(below: rows.count)].id
      told = "same id"
    default:
      guard !rows.isEmpty else { return }
      let field = Row.fields[number(below: Row.fields.count)]
      if field.shape.key != Row.idKey { set(field, of: &rows[place]) }
      told = "\(field.shape.key) of \(place)"
    }
  }

  private mutating func row<Row: RegisterRow>() -> Row {
    var row = Row()
    for field in Row.fields where isHit(70) { set(field, of: &row) }
    nextId += 1
    row.id = Row.idKey == "id" || Row.idKey == "ärende" ? "r-\(nextId)" : "\(1900 + nextId % 120)"
    return row
  }

  /// Sets a value that may be one, or keeps what cannot be read.
  private mutating func set<Row: Record>(_ field: Field<Row>, of row: inout Row) {
    var texts = Self.texts
    if case .choice(let words) = field.shape.kind, !words.isEmpty, isHit(90) { texts = words }
    if field.shape.kind == .day, isHit(70) {
      texts = ["201\(number(below: 7))-0\(1 + number(below: 9))-1\(number(below: 9))"]
    }
    if field.shape.key == "nyckel", isHit(80) { texts = Self.keys }
    if field.shape.key == "enhet", isHit(80) { texts = ["kr", "tkr", "%", "personer", "hushåll"] }
    if case .formula = field.shape.kind, isHit(80) { texts = Self.formulas }
    let text = texts[number(below: texts.count)]
    do throws(InvalidInput) {
      try field.set(&row, text)
    } catch {
      field.keep(text, in: &row)
    }
  }
}

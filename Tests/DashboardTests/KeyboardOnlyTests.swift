import Finsam
import Foundation
import Testing
import TextUI

@testable import Dashboard

/// Every part can be begun, filled, changed and removed from an empty folder, through the keyboard
/// alone. The catalogue of kinds says what there is: a kind without a way fails here.
@Suite struct KeyboardOnlyTests {
  @Test func `a small förbund with every kind of record is written by keys alone`() throws {
    var keys = try Keyboard(name: "Norra förbundet", day: "2026-03-05")
    defer { keys.removeFolder() }
    for kind in order {
      try begin(kind, &keys)
    }
    let office = keys.reading.office
    #expect(DocumentKind.allCases.flatMap { unwritten($0, office) } == [])
    #expect(keys.reading.problems.map(\.message) == [])
    #expect(keys.refusals == [])
    let open = keys.desk.review.items.filter(\.isOpen)
    // The text for the board is written before the log; and the year that an annual report is
    // proposed for is the one before, of which the förbund has no styrkort or insatser.
    let told = open.map { "\($0.name): \($0.detail)" }.filter {
      !$0.contains(BoardAccount.Entry.staleWords) && !$0.contains("finns för 2025")
    }
    #expect(told == [], "\(keys.desk.office.review.acceptances)")
  }

  /// What others refer to comes first, and acceptances when there is something to accept.
  private var order: [DocumentKind] {
    let first: [DocumentKind] = [.forbund, .insats, .styrkort, .meeting, .needSeries]
    return first + DocumentKind.allCases.filter { !first.contains($0) && $0 != .review } + [.review]
  }

  /// Makes what there is one of, or a first one of many, with all its fields and parts.
  private func begin(_ kind: DocumentKind, _ keys: inout Keyboard) throws {
    switch kind.row.creation {
    case .never where kind == .review:
      try keys.press("9", "a")
      try fillForm(of: kind, &keys)
    case .never: break
    case .blank where !kind.row.hasFieldsOfItsOwn:
      for part in kind.shape.parts {
        try keys.command(
          kind == .rules
            ? "ny regel: \(part.singular)" : "\(kind.row.words.title): ny \(part.singular)")
        try fillForm(of: kind, &keys)
      }
    case .blank where kind.isConfidential:
      try keys.press("7", kind == .cases ? "N" : "n")
      try fillForm(of: kind, &keys)
    case .yearly, .blank:
      try keys.command(kind.titleOfNew)
      if keys.form == nil { try keys.press(.enter) } else { try fillForm(of: kind, &keys) }
    }
    #expect(keys.form == nil, "\(kind): \(keys.screen)")
    if !kind.isRegister || kind.row.area == .review {
      try openDocument(kind, &keys)
      try fillParts(at: [], of: kind, &keys)
      try keys.press(.escape)
    }
    if kind == .styrkort { try addGoals(&keys) }
  }

  /// A goal for perspectives that have none; where one stands says which it belongs to.
  private func addGoals(_ keys: inout Keyboard) throws {
    let names = keys.desk.office.latestStyrkort?.perspectives.map(\.id) ?? []
    try keys.press("3")
    for name in names
    where keys.desk.office.latestStyrkort?.goals.contains(where: {
      $0.perspective == name
    }) != true {
      try keys.press(.home)
      for _ in 0..<20 where keys.styrkort?.row != .perspective(name) { try keys.press(.down) }
      try keys.press("n")
      #expect(keys.form?.text("perspektiv") == name, "\(keys.screen)")
      try fillForm(of: .styrkort, &keys)
    }
  }

  /// Opens the form of a document as a whole, with its fields and the lists of its parts.
  private func openDocument(_ kind: DocumentKind, _ keys: inout Keyboard) throws {
    if kind == .insats {
      try keys.press("2", "e")
    } else {
      try keys.command("ändra \(kind.isRegister ? kind.row.words.plural : kind.row.words.singular)")
    }
    let form = keys.form
    #expect(
      form.map { DocumentKind(path: $0.file) } == kind,
      "\(kind) cannot be opened: \(keys.screen)")
    try fillEmpty(of: kind, &keys)
  }

  /// Fills what is empty in the form of a record that is there.
  private func fillEmpty(of kind: DocumentKind, _ keys: inout Keyboard) throws {
    for index in keys.form?.fields.indices ?? 0..<0
    where keys.form?.fields[index].text.isEmpty == true {
      try write(index, of: kind, &keys)
    }
  }

  /// Fills the form that is open, and saves it.
  private func fillForm(of kind: DocumentKind, _ keys: inout Keyboard) throws {
    guard let form = keys.form else {
      Issue.record("\(kind) has no form: \(keys.screen)")
      return
    }
    try fillEmpty(of: kind, &keys)
    try keys.press(.control("s"))
    if keys.form?.title == form.title {
      Issue.record("\(form.title) is not saved: \(keys.form?.fault ?? "") \(keys.screen)")
      try keys.press(.escape, .escape)
    }
  }

  /// Adds a part to every list of the record whose form is open, all the way down; each is removed
  /// and brought back.
  private func fillParts(at steps: [Step], of kind: DocumentKind, _ keys: inout Keyboard) throws {
    guard let shape = kind.shape.descendant(steps) else { return }
    for part in shape.parts {
      if keys.part(part.key) == nil {
        try keys.go(toList: part.key)
        try keys.press("n")
        try fillForm(of: kind, &keys)
      }
      guard let step = keys.part(part.key) else {
        Issue.record("\(part.label) of \(kind) got nothing: \(keys.screen)")
        continue
      }
      try keys.go(toPart: step)
      try keys.press(.enter)
      try fillEmpty(of: kind, &keys)
      try fillParts(at: steps + [step], of: kind, &keys)
      try keys.press(.escape)
      try keys.go(toPart: step)
      try keys.press(.delete)
      if keys.state.overlay != nil { try keys.press(.enter) }
      let isKept = keys.part(part.key) == step
      #expect(!isKept || part.key == Styrkort.perspectivePart, "\(part.label) stays")
      if !isKept { try keys.press(.control("z")) }
      #expect(keys.part(part.key) == step, "\(part.label) does not come back")
    }
  }

  private func write(_ index: Int, of kind: DocumentKind, _ keys: inout Keyboard) throws {
    guard let shape = keys.form?.fields[index].shape, let text = text(for: shape, of: kind) else {
      return
    }
    try keys.fill(index, text)
  }

  /// What is typed in a field; nil for one that stays empty in a förbund that is well.
  private func text(for shape: FieldShape, of kind: DocumentKind) -> String? {
    if let own = special["\(kind.row.words.word) \(shape.key)"] ?? special[shape.key] {
      return own.isEmpty ? nil : own
    }
    return switch shape.kind {
    case .text, .prose: shape.label
    case .day: "2026-01-15"
    case .year, .period: "2026"
    case .kronor: "1000"
    case .number: "1"
    case .quantity: "3"
    case .list: "ett, två"
    case .word: "annat"
    case .formula: nil
    case .answer, .choice, .choices, .reference, .municipality, .municipalities, .perspective,
      .identifier:
      ""
    }
  }

  /// What a rule or a check asks to be just so. Empty texts are fields that stay empty.
  private let special = [
    // What is our reading of a source, or only of examples.
    "tolkning": "", "exempel": "", "avstämningsdag": "",
    // What names another of the same list, and there is but one here.
    "gemensamt_med": "", "även": "", "indikatorer": "", "varav": "", "samma_som": "",
    "upprepar": "", "stödjer": "", "uppfyller": "", "uppfyller_inte": "",
    "föregångare": "", "tidigare_ärende": "", "under": "", "rad": "",
    // Parts make up the whole. Six of three is what there is to accept.
    "totalt": "6", "handelser kvinnor": "2", "handelser män": "2", "foretag placerade_kvinnor": "2",
    "lagesbild företag": "2", "lagesbild anställda": "2", "lagesbild placerade": "3",
    "platser beviljade": "9", "platser nyttjade": "9", "platser unika": "2",
    "platser avslutade": "4",
    "målvärde": "0", "regler värde": "20",
    // A youth who is registered there, has not left the programme, and whose case is open.
    "födelsedag": "2008-05-01", "folkbokförd_till": "", "lämnade_im": "", "avslutad": "",
    "avslutsorsak": "", "aktivitet_till": "2026-12-31",
    // Words that name something.
    "forbund slag": "kommun", "forbund kort": "Norsjö", "månader": "februari, april",
    "insatser månader": "3",
    "veckodag": "torsdag", "ekonomi avvikelse": "0", "kapital tak_tryckt": "9",
    "kapital tak_underlag_belopp": "9", "kapital tak_procent": "100", "del": "projekt",
    "ansvarsfrihet medlem": "m1", "kapital utgående": "6",
    // What follows from other things, and a baseline that is before its outcome.
    "handlingsplan underlag": "", "handlingsplan utgångsdag": "2026-01-02",
    // A meeting that is held, and what it has decided on.
    "moten dag": "2026-04-16", "moten status": "hållet", "moten frist": "2026-04-30",
    "moten senast": "2026-06-30", "moten protokoll.justerare": "Roll", "moten klart": "",
    "ansokningar möte": "2026-04-16", "rekvisitioner beslut": "2026-04-16/a1/b1",
    "ansokningar beslut": "2026-04-16/a1/b1", "ansokningar steg": "beviljad",
    "ansokningar belopp": "1000", "ansokningar enhet": "kr",
    "moten protokoll.justerat_dag": "2026-04-20", "moten protokoll.anslag_upp": "2026-04-21",
    "moten protokoll.anslag_ned": "2026-05-20", "bemanning beslut": "2026-04-16/a1/b1",
    "insatser okänt": "0", "ekonomi enhet": "kr", "prognoser enhet": "kr", "kapital enhet": "kr",
    "besvaras_av": "", "behov till": "namn",
    "kapital lägsta_förbrukning_tryckt": "991",
    "bokslut år": "2025", "enkater antal_svar": "9", "enkater antal_utskickade": "9",
    "svar runda": "2026-h1", "par runda": "2026-h1", "svar mätpunkt": "m1",
    "nationellt indikator": "k1", "karnindikatorer indikator": "k1",
    "program händelse": "h-1", "motsvarar": "", "jämför_med": "", "del_av": "",
    "behovsdata serie": "s1",
    "behov serie": "s1", "krav medlem": "m1", "utvarderingar nästa": "2030",
    "forbundsordning medlem": "", "registrerat pågående_kvinnor": "2",
    "registrerat pågående_män": "2", "insatser nämnare": "9", "insatser andel": "67",
    "handlingsplan processmål": "p1", "räknar_slag": "pågående",
  ]

  /// Fields of records and parts that nothing says anything in, but for those that stay empty.
  private func unwritten(_ kind: DocumentKind, _ office: Office) -> [String] {
    var written: Set<String> = []
    func look(_ outline: Outline, _ path: String) {
      for field in outline.fields where !field.text.isEmpty {
        written.insert(path + field.shape.key)
      }
      for part in outline.parts {
        for child in part.children { look(child, path + part.key + "/") }
      }
    }
    for id in kind.row.ids(office) {
      if let record = kind.row.record(office, id) { look(Outline(record), "") }
    }
    func missing(_ shape: RecordShape, _ path: String) -> [String] {
      let fields = shape.fields.filter { field in
        !field.isPrinted && !written.contains(path + field.key)
          && text(for: field, of: kind) != nil
      }
      return fields.map { "\(kind.row.words.word) \(path)\($0.key)" }
        + shape.parts.flatMap { missing($0.shape, path + $0.key + "/") }
    }
    return missing(kind.shape, "")
  }
}

extension CatalogueRow {
  /// Whether the document is begun with a form of its own; the rules are begun by a rule.
  fileprivate var hasFieldsOfItsOwn: Bool {
    if case .one = location { registerType != nil } else { true }
  }
}

import Foundation
import Testing

/// The whole program over a plain pipe: no terminal, no escape sequences, one question at a time.
struct LineModeTests {
  /// Writes lines to `kansli --rader` and answers with all that it said.
  private func talk(
    _ office: borrowing OfficeFolder, _ folder: String, environment: [String: String] = [:],
    _ lines: [String]
  ) throws -> Program.Run {
    try office.write("lines", lines.map { $0 + "\n" }.joined())
    var program = office.program
    program.environment = ["TERM": "dumb", "XDG_STATE_HOME": office.path + "/state"]
      .merging(environment) { _, new in new }
    return try program.shell("\"$KANSLI\" '\(folder)' --rader --today 2015-03-05 < lines")
  }

  /// Whether anything in it would steer a terminal.
  private func steers(_ text: String) -> Bool {
    text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || 0x7F...0x9F ~= $0.value }
  }

  @Test func `insatser are browsed, filtered and read, and a field is written`() throws {
    let office = try OfficeFolder(copying: OfficeFolder.exampleData)
    let before = try DataPicture(office)
    let run = try talk(
      office, "data/skelleftea-norsjo",
      [
        "insatser", "filtrera texas", "1", "", "tillbaka", "ändra 1", ".6", "Urkraft AB", ".esc",
        "avsluta", "detta läses aldrig",
      ])
    #expect(run.status == 0 && run.stderr.isEmpty, "\(run.stderr)")
    #expect(!steers(run.stdout))
    for line in [
      "Insatser, 14 rader", "Insatser, 1 av 14 rader, filter: texas", "4. Ägare: Urkraft",
      "Rad 6 av 64: Ägare. Nu: Urkraft",
      "Sparat: ägare i ”TExAS”: Urkraft → Urkraft AB · insatser/texas.yaml rad 6",
      "Rad 6 av 64: Ägare. Nu: Urkraft AB",
    ] {
      #expect(run.stdout.contains(line + "\n"), "\(line) in \(run.stdout)")
    }
    #expect(!run.stdout.contains("detta läses aldrig"))
    #expect(
      before.changes(to: try DataPicture(office)).filter { $0.key.hasPrefix("data/") } == [
        "data/skelleftea-norsjo/insatser/texas.yaml": ["- ägare: Urkraft", "+ ägare: Urkraft AB"]
      ])
  }

  private static let screens = [
    "översikt", "insatser", "styrkort", "ekonomi", "indikatorer", "asf", "kaa", "möten",
    "granskning", "historik",
  ]

  /// Every view of every screen is chosen, read to its end and opened, of both example förbund.
  @Test(arguments: screens, ["skelleftea-norsjo", "gavleborg"])
  func `every list is read and opened by number`(screen: String, forbund: String) throws {
    let office = try OfficeFolder(copying: OfficeFolder.exampleData)
    let folder = "data/" + forbund
    let before = try DataPicture(office)
    let offered = try talk(office, folder, [screen, "välj vy", "", "avsluta"]).stdout
    let views = try Self.options(in: offered)
    let run = try talk(
      office, folder,
      [screen]
        + views.indices.flatMap { view in
          [screen, "välj vy", "\(view + 1)", "allt", "1", "allt", "tillbaka", "?"]
        } + ["avsluta"])
    #expect(run.status == 0 && run.stderr.isEmpty, "\(run.stderr)")
    #expect(!steers(run.stdout))
    for view in views {
      #expect(run.stdout.contains(view), "\(view)")
    }
    // What only asks for a file or a day, or has no rows, is not read; all else is.
    let headings = run.stdout.split(separator: "\n").filter { $0.contains(" rader") }
    #expect(headings.count >= views.count, "\(headings)")
    #expect(before.changes(to: try DataPicture(office)).allSatisfy { !$0.key.hasPrefix("data/") })
  }

  /// What a question lets one choose among: `3. Beslut. vad mötena har beslutat`.
  private static func options(in text: String) throws -> [String] {
    let lines = text.split(separator: "\n").map(String.init)
    guard let start = lines.lastIndex(where: { $0.hasSuffix("att välja bland") }) else { return [] }
    return lines[(start + 1)...].compactMap { line in
      let parts = line.split(separator: ". ", maxSplits: 2).map(String.init)
      return parts.count > 1 && Int(parts[0]) != nil ? parts[1] : nil
    }
  }

  @Test func `a goal is assessed, and undone`() throws {
    let office = try OfficeFolder()
    let before = try DataPicture(office)
    let lines = [
      "styrkort", "bedöm 2", "uppnått", "Sextio procent fick arbete.", ".", ".spara",
    ]
    let run = try talk(office, "norra", lines)
    #expect(run.stdout.contains("Sparat: "), "\(run.stdout)")
    let changes = before.changes(to: try DataPicture(office))["norra/styrkort/2014.yaml"] ?? []
    #expect(changes.contains { $0.contains("status: uppnått") }, "\(changes)")
    #expect(changes.contains { $0.contains("motivering: Sextio procent fick arbete.") })
    #expect(changes.allSatisfy { $0.hasPrefix("+") }, "\(changes)")
    let undone = try talk(office, "norra", ["ångra", "avsluta"])
    #expect(undone.stdout.contains("\nÅngrade: "), "\(undone.stdout)")
    let left = before.changes(to: try DataPicture(office)).filter { $0.key.hasPrefix("norra/") }
    #expect(left == [:], "\(left)")
  }

  @Test func `an activity is ticked, an event is logged, and both are kept`() throws {
    let office = try OfficeFolder(copying: OfficeFolder.exampleData)
    let before = try DataPicture(office)
    let run = try talk(
      office, "data/gavleborg",
      [
        "asf", "genomförd 8", "ny 8", "1", ".1", "2017-05-03", ".3", "annat", "Mässa i Gävle",
        ".spara",
        "avsluta",
      ])
    #expect(run.status == 0, "\(run.stdout)")
    #expect(!steers(run.stdout))
    let changes = before.changes(to: try DataPicture(office))
      .filter { $0.key.hasPrefix("data/") }
    #expect(
      Set(changes.keys) == [
        "data/gavleborg/asf/handelser.csv", "data/gavleborg/asf/handlingsplan-2017.yaml",
      ], "\(run.stdout)")
    let event = changes["data/gavleborg/asf/handelser.csv"] ?? []
    #expect(event.count == 1 && event[0].contains("Mässa i Gävle"), "\(event)")
    let plan = changes["data/gavleborg/asf/handlingsplan-2017.yaml"] ?? []
    #expect(plan.allSatisfy { $0.contains("läge:") || $0.contains("genomför") }, "\(plan)")
  }

  @Test func `input may end anywhere, and what was being written is there the next time`() throws {
    let office = try OfficeFolder()
    let run = try talk(office, "norra", ["insatser", "ny", "Hästen"])
    #expect(run.status == 0 && run.stdout.hasSuffix("Nytt värde?\n"), "\(run.stdout)")
    let next = try talk(office, "norra", ["återuppta", ".spara", "avsluta"])
    #expect(next.stdout.contains("Du har inte sparat: "), "\(next.stdout)")
    #expect(try office.text("norra/insatser/hasten.yaml").contains("namn: Hästen"))
  }

  @Test func `who stops listening ends it, and nothing is lost`() throws {
    let office = try OfficeFolder()
    try office.write("lines", "insatser\nny\nHästen\n" + String(repeating: ".allt\n", count: 3000))
    var program = office.program
    program.environment = ["XDG_STATE_HOME": office.path + "/state"]
    let run = try program.shell(
      "(\"$KANSLI\" norra --rader < lines; echo $? > status) | head -n 1; cat status")
    #expect(run.stdout.hasSuffix("\n0\n") && run.stderr.isEmpty, "\(run)")
  }

  @Test(arguments: ["TERM", "KILL"])
  func `a killed program has kept all that it has read out`(signal: String) throws {
    let office = try OfficeFolder()
    var program = office.program
    program.environment = ["XDG_STATE_HOME": office.path + "/state"]
    // It is killed while it waits for the next line, after the question has been read.
    let run = try program.shell(
      """
      mkfifo in; "$KANSLI" norra --rader < in > out & pid=$!
      exec 3> in; printf 'insatser\\nny\\nHästen\\n' >&3
      for i in $(seq 600); do grep -q 'Nu: Hästen\\|Rad 2 av' out && break; sleep 0.1; done
      kill -\(signal) $pid; wait $pid; exec 3>&-; cat out
      """)
    #expect(run.stdout.contains("Rad 2 av"), "\(run)")
    let next = try talk(office, "norra", ["återuppta", ".spara", "avsluta"])
    #expect(next.stdout.contains("Du har inte sparat: "), "\(next.stdout)")
    #expect(try office.text("norra/insatser/hasten.yaml").contains("namn: Hästen"))
  }

  @Test func `several förbund are chosen among by number`() throws {
    let office = try OfficeFolder(OfficeFolder.both)
    let run = try talk(office, ".", ["2", "insatser", "avsluta"])
    #expect(run.stdout.contains("\n2. Södra förbundet\n"), "\(run.stdout)")
    #expect(run.stdout.contains("\n1. Hälsan i söder"), "\(run.stdout)")
  }

  @Test func `text from files cannot steer a terminal`() throws {
    var files = OfficeFolder.norra
    files["norra/insatser/halsan.yaml"] = "namn: \"Häl\\e[2Jsan\"\ninriktning: struktur\n"
    let office = try OfficeFolder(files)
    let run = try talk(office, "norra", ["insatser", "1", "ändra", "\u{1B}[2J", "avsluta"])
    #expect(!steers(run.stdout), "\(run.stdout.debugDescription)")
  }
}

import Finsam
import Foundation
import Testing
import TmuxDriver

/// The program is killed at random moments while it edits.
struct CrashTests {
  private static let file = "norra/insatser/halsan.yaml"
  private static let start = OfficeFolder.norra[file] ?? ""

  @Test
  func `a command killed at any moment leaves the old or the new, and keeps what it confirmed`()
    throws
  {
    let office = try OfficeFolder()
    var chance = Chance(seed: 20_141_231)
    var old = ""
    var made: [String] = []
    var killed = 0
    var number = 0
    while killed < 60, number < 300 {
      number += 1
      let owner = "Ägare nummer \(number)"
      // Every third is given time to reach the write, and some to end in peace.
      let delay = Double(Int.random(in: 1...30, using: &chance) + (number % 3 == 0 ? 30 : 0)) / 1000
      let run = try office.program.shell(
        "timeout --signal KILL \(delay) $KANSLI set insatser halsan 'ägare=\(owner)' norra")
      let text = try office.text(Self.file)
      let now = text.firstMatch(of: /ägare: (.*)/).map { String($0.1) } ?? ""
      let isConfirmed = run.status == 0

      #expect(now == old || now == owner)
      #expect(text == Self.start + (now.isEmpty ? "" : "ägare: \(now)\n"))
      if isConfirmed {
        #expect(now == owner)
      } else {
        killed += 1
      }
      if now != old { made.append(now) }
      old = now
    }
    let last = try office.run("set", "insatser", "halsan", "ägare=Till sist", "norra")
    let reading = office.reading()

    #expect(killed == 60)
    #expect(last.status == 0)
    #expect(reading.problems == [])
    expectTold(made + ["Till sist"], in: reading)
    try expectNoTraces(office)
  }

  @Test
  func `a dashboard killed at any moment leaves the old or the new, and keeps what it said`()
    throws
  {
    let office = try OfficeFolder()
    let tmux = try Tmux()
    var chance = Chance(seed: 20_150_305)
    var old = ""
    var confirmed = ""
    var made: [String] = []
    for number in 1...16 {
      let owner = "Ägare \(number)"
      try tmux.tmux([
        "respawn-pane", "-k",
        "TERM=screen-256color XDG_STATE_HOME='\(tmux.folder.path)/state-\(number)' "
          + "'\(Program.path)' '\(office.path)/norra' --user anna",
      ])
      try tmux.wait(for: "Översikt")
      try tmux.press("2")
      try tmux.wait(for: "▶ Hälsan")
      try tmux.press("e")
      try tmux.wait(for: "▶ Namn *")
      try tmux.press("Down", "Down", "Down", "Down", "Down")
      try tmux.wait(for: "▶ Ägare")
      try tmux.press("Enter")
      try tmux.wait(for: "F4 egen editor")
      try tmux.press("C-u")
      try tmux.type(owner)
      try tmux.wait(for: owner)
      let process = try #require(Int32(try tmux.value("#{pane_pid}")))
      try tmux.press("Enter")
      if number.isMultiple(of: 4) {
        try tmux.wait(for: "Sparat: ägare i ”Hälsan”")
        confirmed = owner
      } else {
        usleep(UInt32.random(in: 0...30_000, using: &chance))
      }
      #expect(kill(process, SIGKILL) == 0)
      try tmux.wait("bli död") { _ in try tmux.value("#{pane_dead}") == "1" }
      let text = try office.text(Self.file)
      let now = text.firstMatch(of: /ägare: (.*)/).map { String($0.1) } ?? ""

      #expect(now == owner || (now == old && confirmed != owner))
      #expect(text == Self.start + (now.isEmpty ? "" : "ägare: \(now)\n"))
      if now != old { made.append(now) }
      old = now
    }
    let last = try office.run("set", "insatser", "halsan", "ägare=Till sist", "norra")
    let reading = office.reading()

    #expect(last.status == 0)
    #expect(reading.problems == [])
    expectTold(made + ["Till sist"], in: reading)
    try expectNoTraces(office)
  }

  /// All that came into the file has its row, in order, and nothing else: also what a kill cut off.
  private func expectTold(_ owners: [String], in reading: OfficeReading) {
    #expect(reading.history.map(\.to) == owners)
  }

  /// The next save clears away what those before it left.
  private func expectNoTraces(_ office: borrowing OfficeFolder) throws {
    let names = try office.files.keys.sorted()
    #expect(names == (OfficeFolder.norra.keys + ["norra/historik.csv"]).sorted())
  }
}

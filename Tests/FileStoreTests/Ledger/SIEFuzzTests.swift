import Finsam
import Testing

@testable import FileStore

/// Files of SIE made by chance: those that hold are added up right, and damaged ones stop nothing.
@Suite struct SIEFuzzTests {
  private struct Made {
    var text = ""
    /// By account and project, in öre.
    var sums: [String: Int] = [:]
  }

  private static func made(_ chance: inout Chance) -> Made {
    var made = Made()
    func gap(_ chance: inout Chance) -> String { chance.pick([" ", "  ", "\t", " \t "]) }
    func word(_ text: String, _ chance: inout Chance) -> String {
      let mustQuote = text.isEmpty || text.contains { " \"{}".contains($0) }
      guard mustQuote || Bool.random(using: &chance) else { return text }
      return "\"" + text.replacing("\"", with: "\\\"") + "\""
    }
    let lineEnd = chance.pick(["\n", "\r\n"])
    func line(_ words: [String], _ chance: inout Chance) {
      made.text += words.joined(separator: gap(&chance)) + chance.pick(["", " "]) + lineEnd
    }
    line(["#FLAGGA", "0"], &chance)
    line(["#PROGRAM", word("Påhittat \"exempel\"", &chance)], &chance)
    line(["#RAR", "0", "20140101", "20141231"], &chance)
    let accounts = ["3010", "4010", "4020", "6110", "1930"]
    for account in accounts { line(["#KONTO", account, word("Kontot ö { ", &chance)], &chance) }
    for number in 1...Int.random(in: 1...12, using: &chance) {
      line(
        ["#VER", "A", "\(number)", "20140131", word(chance.pick(["", "a b"]), &chance)], &chance)
      line(["{"], &chance)
      var rest = 0
      for index in 0...Int.random(in: 1...5, using: &chance) {
        let amount = Int.random(in: -9_999_999...9_999_999, using: &chance)
        add(chance.pick(accounts), chance.pick(["", "101", "p 2"]), amount, &chance)
        rest -= amount
        if index == 0, chance.isTrue(oneIn: 3) {
          line([chance.pick(["#RTRANS", "#BTRANS"]), "4010", "{}", "77.00"], &chance)
        }
      }
      add("1930", "", rest, &chance)
      line(["}"], &chance)
      if chance.isTrue(oneIn: 4) { line(["#NYTT", "\"{ }\"", "{1 2}"], &chance) }
    }
    return made

    func add(_ account: String, _ project: String, _ amount: Int, _ chance: inout Chance) {
      let objects = [
        chance.isTrue(oneIn: 2) ? "1 \"20\"" : "", project.isEmpty ? "" : "6 \"\(project)\"",
      ].filter { !$0.isEmpty }.joined(separator: " ")
      let size = amount.magnitude
      let decimals = size % 100
      let digits =
        decimals == 0 && Bool.random(using: &chance)
        ? "\(size / 100)" : "\(size / 100)." + (decimals < 10 ? "0" : "") + "\(decimals)"
      line(
        ["#TRANS", account, "{\(objects)}", (amount < 0 ? "-" : "") + digits]
          + (Bool.random(using: &chance) ? ["\"\"", word("text }", &chance)] : []), &chance)
      made.sums[account + " " + project, default: 0] += amount
    }
  }

  @Test func `vouchers made by chance come to what they were made of`() {
    var chance = Chance(seed: 4)
    for _ in 0..<300 {
      let made = Self.made(&chance)
      let file = LedgerFile(name: "", bytes: Array(made.text.utf8))
      #expect(file.problems == [], "\(made.text)")
      var sums: [String: Int] = [:]
      for account in file.ledger.accounts {
        sums[account.number + " " + account.project] = account.amount
      }
      #expect(sums == made.sums, "\(made.text)")
      #expect(file.ledger.year == Year(2014))
    }
  }

  @Test func `no damage stops the reading, and every problem has its place`() {
    var chance = Chance(seed: 5)
    for _ in 0..<600 {
      var bytes = Array(Self.made(&chance).text.utf8)
      for _ in 0...Int.random(in: 0...6, using: &chance) {
        let place = Int.random(in: 0..<bytes.count, using: &chance)
        switch Int.random(in: 0..<4, using: &chance) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &chance)
        case 1: bytes.remove(at: place)
        case 2: bytes.insert(chance.pick(Array("{}\"\\#\n\r\t 9-.".utf8)), at: place)
        default: bytes.removeLast(min(bytes.count - 1, place))
        }
      }
      let file = LedgerFile(name: "", bytes: bytes)
      #expect(file.problems.allSatisfy { !$0.message.isEmpty && !$0.advice.isEmpty })
      if !file.problems.isEmpty { #expect(file.problems.count <= 100) }
    }
  }

  @Test func `bytes of any kind are no crash, whatever they begin with`() {
    var chance = Chance(seed: 6)
    for _ in 0..<400 {
      let start = chance.pick(["#FLAGGA 0\n", "Konto;Belopp\n", "Konto\tDebet\tKredit\n", ""])
      let rest = (0..<Int.random(in: 0...200, using: &chance)).map { _ in
        UInt8.random(in: 0...255, using: &chance)
      }
      _ = LedgerFile(name: "", bytes: Array(start.utf8) + rest)
    }
  }
}

import Testing

@testable import FileStore
@testable import Finsam

/// Whether a figure that is typed wrong is noticed.
@Suite struct FigureMutationTests {
  /// A printed figure of a table whose sums or doubles are known.
  private struct Figure {
    let name: String
    let change: (inout Office, (Quantity) -> Quantity) -> Void
  }

  @Test func `of wrong digits nineteen in twenty are noticed`() throws {
    var folder = Folder(path: ExampleDataTests.root + "data/skelleftea-norsjo", user: "anna") { "" }
    let office = folder.read().office
    let contacts = KAAContacts(office.kaa.followUps, of: office.kaa.cases)
    let kept = KeptSurvey(office)
    func told(_ changed: Office) -> Set<String> {
      let change = OfficeChange(from: office, to: changed)
      return Self.told(
        Survey(changed, contacts: contacts, kept: KeptSurvey(changed, since: kept, change)))
    }
    let known = told(office)
    let figures = Self.figures(office)
    #expect(figures.count > 150)
    var chance = Chance(seed: 13)
    var silent: [String] = []
    for _ in 0..<500 {
      let figure = chance.pick(figures)
      var wrong = office
      var (old, new) = ("", "")
      figure.change(&wrong) { quantity in
        let changed = quantity.withAnotherDigit(&chance)
        (old, new) = (quantity.text, changed.text)
        return changed
      }
      #expect(old != new)
      if told(wrong) == known { silent.append("\(figure.name): \(old) → \(new)") }
    }
    #expect(silent.count <= 25, "\(silent)")
  }

  private static func told(_ survey: Survey) -> Set<String> {
    let findings =
      survey.printedSums + survey.printedDifferences + survey.printedTransitions
      + survey.sameFacts + survey.factsBetweenDocuments
    return Set(findings.map { "\($0.check.name) \($0.place.text) \($0.facts.text)" })
  }

  private static func figures(_ office: Office) -> [Figure] {
    var figures: [Figure] = []
    for (year, file) in office.economy.years.enumerated() {
      for (place, row) in file.rows.enumerated() where row.table != "arbetsmarknadstorget" {
        let paths: [(String, WritableKeyPath<EconomyRow, Quantity?>)] = [
          ("budget", \.budget), ("utfall", \.outcome), ("avvikelse", \.variance),
        ]
        for (word, path) in paths where row[keyPath: path] != nil {
          figures.append(
            Figure(name: "\(file.id) \(row.id) \(word)") { office, change in
              office.economy.years[year].rows[place][keyPath: path] =
                office.economy.years[year].rows[place][keyPath: path].map(change)
            })
        }
      }
    }
    for (year, accounts) in office.economy.accounts.enumerated() {
      for (table, statement) in accounts.tables.enumerated() {
        for (place, line) in statement.lines.enumerated() {
          let paths: [WritableKeyPath<AccountsLine, Quantity?>] = [\.a, \.b]
          for path in paths where line[keyPath: path] != nil {
            figures.append(
              Figure(name: "\(statement.id) \(line.id)") { office, change in
                let lines = office.economy.accounts[year].tables[table].lines
                office.economy.accounts[year].tables[table].lines[place][keyPath: path] =
                  lines[place][keyPath: path].map(change)
              })
          }
        }
      }
    }
    return figures
  }
}

extension Quantity {
  /// The number with one digit changed to another.
  fileprivate func withAnotherDigit(_ chance: inout Chance) -> Quantity {
    guard case .number(let number) = self else { return self }
    var digits = Array(String(number.whole.magnitude))
    let place = Int.random(in: 0..<digits.count, using: &chance)
    let others = Array("0123456789").filter { $0 != digits[place] }
    digits[place] = chance.pick(others)
    let size = Int(String(digits)) ?? 0
    return .number(Number(number.whole < 0 ? -size : size))
  }
}

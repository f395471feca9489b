/// What the accounts of a ledger come to, each account and project once, in the order that they
/// first stand in the file.
package struct Ledger: Equatable, Sendable {
  package struct Account: Equatable, Sendable {
    package let number: String
    package internal(set) var name: String
    /// Its code; empty for none.
    package let project: String
    package internal(set) var projectName: String
    /// Whether it is of the balance sheet, and no part of a year's outcome.
    package let isOfBalance: Bool
    /// Debit less credit, in öre: costs are more than nothing and revenue less.
    package internal(set) var amount: Int

    package init(
      _ number: String, name: String = "", project: String = "", projectName: String = "",
      isOfBalance: Bool = false, amount: Int = 0
    ) {
      (self.number, self.name, self.project) = (number, name, project)
      (self.projectName, self.isOfBalance, self.amount) = (projectName, isOfBalance, amount)
    }

    /// `4010 Inköp, projekt 101 TExAS`
    package var words: String {
      let own = [number, name].filter { !$0.isEmpty }.joined(separator: " ")
      let of = [project, projectName == project ? "" : projectName].filter { !$0.isEmpty }
      return of.isEmpty ? own : own + ", projekt " + of.joined(separator: " ")
    }
  }

  package private(set) var accounts: [Account] = []
  /// The year that the file says it is of; nil where it says none.
  package var year: Year?
  /// Whether it says so of its own figures, and does not only name a year above them.
  package var isYearSure = false
  /// What kind of file it was: `SIE 4`, `CSV`.
  package var form = ""
  /// Lines that only add up others.
  package var sums = 0
  private var places: [String: Int] = [:]

  package init() {}

  package static func == (left: Ledger, right: Ledger) -> Bool {
    (left.accounts, left.year, left.isYearSure, left.form, left.sums)
      == (right.accounts, right.year, right.isYearSure, right.form, right.sums)
  }

  /// Adds to what the account has come to in the project.
  package mutating func add(_ account: Account) {
    let key = account.number + "\u{0}" + account.project
    guard let place = places[key] else {
      places[key] = accounts.count
      accounts.append(account)
      return
    }
    accounts[place].amount = accounts[place].amount.adding(account.amount)
    if accounts[place].name.isEmpty { accounts[place].name = account.name }
    if accounts[place].projectName.isEmpty {
      accounts[place].projectName = account.projectName
    }
  }
}

extension Int {
  /// An amount in öre as people read it: `1 234,50 kr`, `-100 kr`.
  package var inKronor: String {
    let shown = Number(thousandths: times(10)).shown
    return shown + (self % 10 == 0 && self % 100 != 0 ? "0" : "") + " kr"
  }
}

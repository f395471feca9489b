import Finsam

/// A ledger that is exported as rows: a row an account, with an amount, or one for debit and one
/// for credit. Title rows may stand above the names of the columns.
struct LedgerSheet {
  private let text: RegisterText
  private let columns: Columns
  private let header: Int
  private(set) var ledger = Ledger()
  private(set) var problems: [Problem] = []

  /// How many rows above the columns' names may be titles, and how many problems are told.
  private static let mostTitles = 30
  private static let mostProblems = 100
  private static let delimiters = [Delimiter.usual, 0x09, UInt8(ascii: ",")]

  /// Nil where no row names an account's column and an amount's.
  init?(name: String, bytes: [UInt8], encoding: CellEncoding) {
    let start = bytes.starts(with: SourceText.byteOrderMark) ? 3 : 0
    for delimiter in Self.delimiters {
      let text = RegisterText(
        file: name, bytes: bytes, encoding: encoding,
        grid: CellGrid(bytes, delimiter: delimiter, in: start..<bytes.count),
        isConfidential: false)
      for row in 0..<min(text.grid.rowCount, Self.mostTitles) {
        guard let columns = Columns(text, row: row) else { continue }
        (self.text, self.columns, header) = (text, columns, row)
        ledger.form = "CSV"
        let titles = LedgerTitles(above: row, in: text)
        (ledger.year, ledger.isYearSure) = (titles.year, titles.isSure)
        problems = Array(text.quoteProblems.prefix(Self.mostProblems))
        read()
        return
      }
    }
    return nil
  }

  /// Where the columns that are known stand.
  private struct Columns {
    enum Amount {
      case one(Int)
      case debitAndCredit(Int, Int)
    }

    let account: Int
    let accountName: Int?
    let project: Int?
    let projectName: Int?
    let amount: Amount

    init?(_ text: RegisterText, row: Int) {
      let names = (0..<text.grid.cellCount(row)).map { column in
        String(
          Folding.plain(text.text(row, column)).unicodeScalars.filter {
            ("a"..."z").contains($0) || ("0"..."9").contains($0)
          }.map(Character.init))
      }
      func place(_ known: [String]) -> Int? {
        known.lazy.compactMap { names.firstIndex(of: $0) }.first
      }
      guard let account = place(["konto", "kontonr", "kontonummer", "kontokod", "account"])
      else { return nil }
      self.account = account
      accountName = place([
        "kontonamn", "kontobenamning", "kontotext", "benamning", "namn", "text",
      ])
      project = place(["projekt", "projektnr", "projektnummer", "projektkod", "proj"])
      projectName = place(["projektnamn", "projektbenamning", "projekttext"])
      if let debit = place(["debet", "debit"]), let credit = place(["kredit", "credit"]) {
        amount = .debitAndCredit(debit, credit)
      } else if let one = place([
        "belopp", "utfall", "saldo", "netto", "summa", "ackutfall", "utfallack", "ackumulerat",
        "utgaendesaldo", "amount",
      ]) {
        amount = .one(one)
      } else {
        return nil
      }
    }
  }

  private mutating func read() {
    for row in (header + 1)..<max(header + 1, text.grid.rowCount) where !text.grid.isBlank(row) {
      guard problems.count < Self.mostProblems else { return }
      read(row)
    }
  }

  private func cell(_ row: Int, _ column: Int?) -> String {
    guard let column, column < text.grid.cellCount(row) else { return "" }
    return text.text(row, column).trimmed
  }

  private mutating func read(_ row: Int) {
    let (number, name) = Self.code(cell(row, columns.account))
    guard number.first?.isASCII == true, number.first?.isNumber == true else {
      let words = (0..<text.grid.cellCount(row)).map { cell(row, $0) }
      // Headings, and lines that add up others, say no account.
      guard !words.contains(where: Self.isSum) else { return ledger.sums += 1 }
      if amountCells.allSatisfy({ cell(row, $0).isEmpty }) { return }
      return refuse(
        row, columns.account,
        number.isEmpty
          ? "Raden har ett belopp men inget konto."
          : "”\(cell(row, columns.account))” är inget konto.",
        "Skriv kontots nummer, eller ta bort raden.")
    }
    guard let amount = amount(row) else { return }
    let (project, projectName) = Self.code(cell(row, columns.project))
    ledger.add(
      Ledger.Account(
        number, name: columns.accountName.map { cell(row, $0) } ?? name, project: project,
        projectName: columns.projectName.map { cell(row, $0) } ?? projectName,
        isOfBalance: number.hasPrefix("1") || number.hasPrefix("2"), amount: amount))
  }

  private var amountCells: [Int] {
    switch columns.amount {
    case .one(let column): [column]
    case .debitAndCredit(let debit, let credit): [debit, credit]
    }
  }

  /// Debit less credit in öre; nil where a cell is no amount, which is told.
  private mutating func amount(_ row: Int) -> Int? {
    switch columns.amount {
    case .one(let column): return hundredths(row, column)
    case .debitAndCredit(let debit, let credit):
      guard let debit = hundredths(row, debit), let credit = hundredths(row, credit) else {
        return nil
      }
      return debit - credit
    }
  }

  private mutating func hundredths(_ row: Int, _ column: Int) -> Int? {
    let text = cell(row, column)
    do throws(LedgerAmount.Fault) {
      return try LedgerAmount.hundredths(text)
    } catch {
      refuse(row, column, "”\(text)” \(error.message).", error.advice)
      return nil
    }
  }

  /// `4010 Inköp` as a number and what it is called.
  private static func code(_ text: String) -> (String, String) {
    guard text.first?.isNumber == true, let space = text.firstIndex(of: " ") else {
      return (text, "")
    }
    return (String(text[..<space]), text[space...].description.trimmed)
  }

  private static func isSum(_ text: String) -> Bool {
    let plain = Folding.plain(text)
    return ["summa", "delsumma", "totalt", "total ", "resultat", "arets resultat", "sum "].contains
    {
      plain.hasPrefix($0)
    } || plain == "total" || plain == "sum"
  }

  private mutating func refuse(_ row: Int, _ column: Int, _ message: String, _ advice: String) {
    let isThere = column < text.grid.cellCount(row)
    problems.append(
      text.problem(
        at: isThere ? text.grid.range(row, column).lowerBound : text.grid.rowStart(row), message,
        advice: advice))
  }
}

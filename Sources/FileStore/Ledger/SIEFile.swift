import Finsam

/// A ledger in the format of SIE 4, as exports (4E) and imports (4I) are written: what the accounts
/// come to by vouchers, or by `#RES` where there are none.
///
/// Read as the format's description has it: `#RTRANS` and `#BTRANS` tell of rows that were added
/// and taken away, and what holds stands as `#TRANS`; labels that are not known are passed by;
/// dimension 6 is the project.
struct SIEFile {
  private let text: RegisterText
  private(set) var ledger = Ledger()
  private(set) var problems: [Problem] = []
  private var names: [String: String] = [:]
  private var kinds: [String: String] = [:]
  private var projects: [String: String] = [:]
  private var projectDimension = "6"
  private var years: [Year] = []
  private var results: [(account: String, amount: Int, offset: Int)] = []
  private var rows: [Row] = []
  private var voucher: Voucher?

  private struct Row {
    let account: String
    let objects: [String]
    let amount: Int
  }

  /// A voucher whose rows are read.
  private struct Voucher {
    let name: String
    let offset: Int
    var isOpen = false
    /// Whether a row, or the voucher itself, could not be read: then it is not held to be even.
    var isBroken = false
    var sum = 0
  }

  private static let mostProblems = 100

  static func isSIE(_ bytes: [UInt8]) -> Bool {
    let start = bytes.starts(with: SourceText.byteOrderMark) ? 3 : 0
    let line = bytes[start...].drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
    let labels = [
      "#FLAGGA", "#PROGRAM", "#FORMAT", "#GEN", "#SIETYP", "#PROSA", "#FNAMN", "#ORGNR",
    ]
    let word = String(decoding: line.prefix(8), as: UTF8.self).uppercased()
    return labels.contains { word.hasPrefix($0.prefix(8)) }
  }

  init(name: String, bytes: [UInt8]) {
    let utf8 = CodePage437.utf8(bytes)
    let start = utf8.starts(with: SourceText.byteOrderMark) ? 3 : 0
    text = RegisterText(
      file: name, bytes: utf8, encoding: .utf8,
      grid: CellGrid(utf8, delimiter: Delimiter.usual, in: start..<start), isConfidential: false)
    ledger.form = "SIE 4"
    readLines(from: start)
    if let voucher { unbalanced(voucher) }
    if problems.isEmpty { addUp() }
  }

  private mutating func readLines(from start: Int) {
    var place = start
    while place < text.bytes.count, problems.count < Self.mostProblems {
      let end = text.bytes[place...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? text.bytes.count
      if place < end { readLine(place..<end) }
      place = end + 1
    }
  }

  private mutating func readLine(_ range: Range<Int>) {
    let line: SIELine
    do throws(SIELine.Fault) {
      line = try SIELine(text.bytes, range)
    } catch {
      guard case .unclosedQuote(let offset) = error else { return }
      if voucher == nil { voucher = Voucher(name: "", offset: offset) }
      voucher?.isBroken = true
      return refuse(
        offset, "Citattecknet avslutas inte.",
        "Skriv ett citattecken sist i texten; ett som hör till texten skrivs \\\".")
    }
    if line.isOpening {
      voucher?.isOpen = true
    } else if line.isClosing {
      if let voucher { unbalanced(voucher) }
      voucher = nil
    } else {
      read(line, at: range.lowerBound)
    }
  }

  private mutating func read(_ line: SIELine, at offset: Int) {
    let fields = line.fields
    func field(_ place: Int) -> String { place < fields.count ? fields[place].text : "" }
    switch line.label {
    case "#KONTO": names[field(0)] = field(1)
    case "#KTYP": kinds[field(0)] = field(1).uppercased()
    case "#DIM":
      if Folding.plain(field(1)).contains("projekt") { projectDimension = field(0) }
    case "#OBJEKT": projects[field(0) + "\u{0}" + field(1)] = field(2)
    case "#RAR" where field(0) == "0": readYear(fields, offset)
    case "#RES" where field(0) == "0":
      if let amount = amount(fields, 2, offset) { results.append((field(1), amount, offset)) }
    case "#VER":
      if let voucher { unbalanced(voucher) }
      let name = [field(0), field(1)].filter { !$0.isEmpty }.joined(separator: " ")
      voucher = Voucher(name: name, offset: offset)
      // Some programs write the brace on the voucher's own line.
      if case .open? = line.tokens.last { voucher?.isOpen = true }
      if years.isEmpty, let year = Year(id: String(field(2).prefix(4))) { voucherYears(year) }
    case "#TRANS":
      guard voucher?.isOpen == true else {
        return refuse(
          offset, "Raden hör inte till någon verifikation.",
          "Raden ska stå mellan { och } under ett #VER.")
      }
      guard !field(0).isEmpty, let amount = amount(fields, 1, offset) else {
        voucher?.isBroken = true
        if field(0).isEmpty {
          refuse(offset, "Raden har inget konto.", "Skriv kontots nummer efter #TRANS.")
        }
        return
      }
      let sum = (voucher?.sum ?? 0).adding(amount)
      voucher?.sum = sum
      rows.append(Row(account: field(0), objects: line.objects, amount: amount))
    default: break
    }
  }

  private var yearsOfVouchers: [Year] = []

  private mutating func voucherYears(_ year: Year) {
    if !yearsOfVouchers.contains(year) { yearsOfVouchers.append(year) }
  }

  private mutating func readYear(_ fields: [(text: String, offset: Int)], _ offset: Int) {
    let days = fields.dropFirst().prefix(2).compactMap { Year(id: String($0.text.prefix(4))) }
    guard days.count == 2, days[0] == days[1] else {
      return refuse(
        fields.count > 1 ? fields[1].offset : offset,
        "Räkenskapsåret är inget kalenderår, så utfallet är inte av ett år.",
        "Skriv ut filen för ett kalenderår.")
    }
    years = [days[0]]
  }

  private mutating func amount(
    _ fields: [(text: String, offset: Int)], _ place: Int, _ offset: Int
  ) -> Int? {
    guard place < fields.count else {
      refuse(
        offset, "Raden har inget belopp.", "Skriv beloppet efter kontot, till exempel 1234.56.")
      return nil
    }
    do throws(LedgerAmount.Fault) {
      return try LedgerAmount.hundredths(ofSIE: fields[place].text)
    } catch {
      refuse(
        fields[place].offset, "”\(fields[place].text)” \(error.message).",
        "Skriv till exempel 1234.56 eller -1234.56.")
      return nil
    }
  }

  private mutating func unbalanced(_ voucher: Voucher) {
    guard voucher.sum != 0, !voucher.isBroken else { return }
    refuse(
      voucher.offset,
      "Verifikation \(voucher.name) går inte jämnt ut: debet och kredit skiljer "
        + "\(voucher.sum.inKronor).", "Skriv ut filen på nytt ur bokföringen.")
  }

  private func isOfBalance(_ account: String) -> Bool {
    switch kinds[account] {
    case "T"?, "S"?: true
    case "K"?, "I"?: false
    default: account.hasPrefix("1") || account.hasPrefix("2")
    }
  }

  private mutating func addUp() {
    let known = years + yearsOfVouchers
    ledger.year = known.count == 1 ? known[0] : nil
    ledger.isYearSure = ledger.year != nil
    for row in rows { add(row.account, row.objects, row.amount) }
    if rows.isEmpty {
      for result in results { add(result.account, [], result.amount) }
      return
    }
    var sums: [String: Int] = [:]
    for row in rows { sums[row.account] = (sums[row.account] ?? 0).adding(row.amount) }
    for result in results where sums[result.account] ?? 0 != result.amount {
      refuse(
        result.offset,
        "Konto \(result.account) är \(result.amount.inKronor) enligt #RES, men verifikationerna "
          + "ger "
          + "\((sums[result.account] ?? 0).inKronor).", "Skriv ut filen på nytt ur bokföringen.")
    }
  }

  private mutating func add(_ account: String, _ objects: [String], _ amount: Int) {
    var project = ""
    for place in stride(from: 0, to: objects.count - 1, by: 2)
    where objects[place] == projectDimension { project = objects[place + 1] }
    ledger.add(
      Ledger.Account(
        account, name: names[account] ?? "", project: project,
        projectName: project.isEmpty
          ? "" : projects[projectDimension + "\u{0}" + project] ?? "",
        isOfBalance: isOfBalance(account), amount: amount))
  }

  private mutating func refuse(_ offset: Int, _ message: String, _ advice: String) {
    guard problems.count < Self.mostProblems else { return }
    problems.append(text.problem(at: offset, message, advice: advice))
  }
}

extension LedgerAmount {
  /// In öre. Amounts of SIE have a decimal point and no spaces; some programs write a comma.
  static func hundredths(ofSIE text: String) throws(Fault) -> Int {
    var digits = text.unicodeScalars[...]
    let isNegative = digits.first == "-"
    if isNegative || digits.first == "+" { digits = digits.dropFirst() }
    var (amount, whole, decimals): (Int, Int, Int?) = (0, 0, nil)
    for scalar in digits {
      if scalar == "." || scalar == ",", decimals == nil {
        decimals = 0
        continue
      }
      guard (48...57).contains(scalar.value) else { throw .notANumber }
      let digit = Int(scalar.value - 48)
      guard let place = decimals else {
        whole += 1
        guard whole <= 13 else { throw .tooLarge }
        amount = amount * 10 + digit
        continue
      }
      decimals = place + 1
      guard place < 2 else {
        guard digit == 0 else { throw .tooManyDecimals }
        continue
      }
      amount = amount * 10 + digit
    }
    guard whole > 0, decimals != 0 else { throw .notANumber }
    for _ in min(2, decimals ?? 0)..<2 { amount *= 10 }
    return isNegative ? -amount : amount
  }
}

/// Reads a formula, one character after another.
struct FormulaReader {
  private let text: String
  private var rest: Substring

  init(_ text: String) {
    self.text = text
    rest = text[...]
  }

  mutating func formula() throws(InvalidInput) -> Formula {
    var expressions = [try expression()]
    while skip("=") { expressions.append(try expression()) }
    guard isAtEnd else { throw expected("+, −, ×, /, = eller slutet") }
    return Formula(expressions: expressions)
  }

  private mutating func expression() throws(InvalidInput) -> Formula.Expression {
    var terms = [try term(isSubtracted: skipMinus())]
    while true {
      if skip("+") {
        terms.append(try term(isSubtracted: false))
      } else if skipMinus() {
        terms.append(try term(isSubtracted: true))
      } else {
        return Formula.Expression(terms: terms)
      }
    }
  }

  private mutating func term(isSubtracted: Bool) throws(InvalidInput) -> Formula.Term {
    var factors = [try factor()]
    var divisors: [Formula.Factor] = []
    while true {
      if skip("×") || skip("*") {
        factors.append(try factor())
      } else if skip("/") || skip("÷") {
        divisors.append(try factor())
      } else {
        return Formula.Term(isSubtracted: isSubtracted, factors: factors, divisors: divisors)
      }
    }
  }

  private mutating func factor() throws(InvalidInput) -> Formula.Factor {
    let name = try name("id för en rad, summa(…), föregående(…) eller not(…)")
    let start = rest
    guard skip("(") else { return .row(name) }
    guard name.table.isEmpty, let word = Formula.Word(rawValue: name.row) else {
      rest = start
      throw expected("summa, föregående eller not före parentesen")
    }
    let factor: Formula.Factor =
      switch word {
      case .previous: .previous(try self.name("id för en rad"))
      case .note: .note(try self.name("notens nummer").text)
      case .sum: .sum(try sum())
      }
    guard skip(")") else {
      throw expected(word == .sum ? "komma eller högerparentes" : "högerparentes")
    }
    return factor
  }

  private mutating func sum() throws(InvalidInput) -> Formula.Sum {
    let name = try name("del, en annan grupp eller register.kolumn")
    var filters: [Formula.Filter] = []
    while skip(",") {
      let field = try self.name("ett fält, till exempel insats = amt").text
      guard skip("=") else { throw expected("= och ett värde") }
      skipSpaces()
      let value = take(while: { !",()=".contains($0) }).trimmed
      guard !value.isEmpty else { throw expected("ett värde") }
      filters.append(Formula.Filter(field: field, value: value))
    }
    return name.table.isEmpty
      ? Formula.Sum(group: name.row, column: "", filters: filters)
      : Formula.Sum(group: name.table, column: name.row, filters: filters)
  }

  /// Letters, digits, hyphens and underscores, with one point between a table and its row.
  private mutating func name(_ what: String) throws(InvalidInput) -> Formula.RowName {
    skipSpaces()
    let first = takeName()
    guard let letter = first.utf8.first, letter != 0x2D else { throw expected(what) }
    guard rest.utf8.first == 0x2E, rest.first == "." else {
      return Formula.RowName(table: "", row: first)
    }
    rest.removeFirst()
    let row = takeName()
    guard !row.isEmpty else { throw expected("ett namn efter punkten") }
    return Formula.RowName(table: first, row: row)
  }

  private static func isOfName(_ one: Character) -> Bool {
    guard let byte = one.asciiValue else { return one.isLetter || one.isNumber }
    return isOfName(byte)
  }

  private static func isOfName(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F: true
    default: false
    }
  }

  private var isAtEnd: Bool { rest.isEmpty }

  private mutating func skipSpaces() {
    while rest.utf8.first == 0x20, Self.isAlone(rest.utf8.dropFirst().first) {
      rest = rest[rest.utf8.index(after: rest.startIndex)...]
    }
    if let first = rest.utf8.first, (0x21..<0x7F).contains(first) { return }
    rest = rest.drop(while: \.isWhitespace)
  }

  private mutating func skip(_ character: Character) -> Bool {
    skipSpaces()
    // None of the signs is composed of others, so that their bytes tell most that are none.
    guard rest.utf8.first == character.utf8.first, rest.first == character else { return false }
    rest.removeFirst()
    return true
  }

  /// Whether what stands before the byte is a character by itself: no mark that is put upon it
  /// begins so.
  private static func isAlone(_ next: UInt8?) -> Bool {
    next.map { $0 < 0x80 || $0 == 0xC3 } ?? true
  }

  /// Ids hold hyphens, but none begins with one.
  private mutating func skipMinus() -> Bool { skip("−") || skip("–") || skip("-") }

  private mutating func take(while isPart: (Character) -> Bool) -> String {
    let taken = rest.prefix(while: isPart)
    rest = rest[taken.endIndex...]
    return String(taken)
  }

  /// Nearly all names are of ASCII, of which each byte is a character.
  private mutating func takeName() -> String {
    let bytes = rest.utf8
    let end = bytes.firstIndex { !Self.isOfName($0) } ?? bytes.endIndex
    guard end == bytes.endIndex || bytes[end] < 0x80 else { return take(while: Self.isOfName) }
    let taken = rest[..<end]
    rest = rest[end...]
    return String(taken)
  }

  private func expected(_ what: String) -> InvalidInput {
    let column = text.distance(from: text.startIndex, to: rest.startIndex) + 1
    return .notAFormula(text, column: column, expected: what)
  }
}

extension Formula {
  package init(text: String) throws(InvalidInput) {
    var reader = FormulaReader(text.trimmed)
    self = try reader.formula()
  }
}

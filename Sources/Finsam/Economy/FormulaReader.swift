/// Reads a formula, one character after another.
struct FormulaReader {
  private let text: String
  private let characters: [Character]
  private var place = 0

  init(_ text: String) {
    self.text = text
    characters = Array(text)
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
    let start = place
    guard skip("(") else { return .row(name) }
    guard name.table.isEmpty, let word = Formula.Word(rawValue: name.row) else {
      place = start
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
      let value = take { !",()=".contains($0) }.trimmed
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
    let first = take { $0.isLetter || $0.isNumber || "-_".contains($0) }
    guard let letter = first.first, letter != "-" else { throw expected(what) }
    guard place < characters.count, characters[place] == "." else {
      return Formula.RowName(table: "", row: first)
    }
    place += 1
    let row = take { $0.isLetter || $0.isNumber || "-_".contains($0) }
    guard !row.isEmpty else { throw expected("ett namn efter punkten") }
    return Formula.RowName(table: first, row: row)
  }

  private var isAtEnd: Bool { place == characters.count }

  private mutating func skipSpaces() {
    while place < characters.count, characters[place].isWhitespace { place += 1 }
  }

  private mutating func skip(_ character: Character) -> Bool {
    skipSpaces()
    guard place < characters.count, characters[place] == character else { return false }
    place += 1
    return true
  }

  /// Ids hold hyphens, but none begins with one.
  private mutating func skipMinus() -> Bool { skip("−") || skip("–") || skip("-") }

  private mutating func take(while isPart: (Character) -> Bool) -> String {
    let start = place
    while place < characters.count, isPart(characters[place]) { place += 1 }
    return String(characters[start..<place])
  }

  private func expected(_ what: String) -> InvalidInput {
    .notAFormula(text, column: place + 1, expected: what)
  }
}

extension Formula {
  package init(text: String) throws(InvalidInput) {
    var reader = FormulaReader(text.trimmed)
    self = try reader.formula()
  }
}

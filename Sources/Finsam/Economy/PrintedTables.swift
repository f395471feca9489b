/// All printed tables of an office, by which the figures of one are worked out from others.
struct PrintedTables {
  var all: [PrintedTable]
  /// Those of each table.
  let variances: [[Variance]]
  private let office: Office
  /// Whether a formula asks for a register, so that they hang on that too.
  private let asksRegisters: Bool

  init(_ office: Office) {
    self.office = office
    let economy = office.economy
    all =
      economy.years.flatMap(\.printedTables) + economy.accounts.flatMap(\.printedTables)
      + economy.prognosisTables + economy.equityTables
    variances = all.map { table in table.rows.compactMap { Variance($0, in: table) } }
    asksRegisters = all.contains { $0.rows.contains { $0.formula?.hasColumn == true } }
  }

  /// Whether they would be the same in the office, and all that is worked out from them.
  func areSame(in office: Office) -> Bool {
    !asksRegisters && self.office.economy == office.economy
  }

  /// A figure of a row, as what a formula speaks of.
  struct Cell {
    let table: PrintedTable
    let row: PrintedTable.Row
    let column: PrintedTable.Column
    let quantity: Quantity
    let unit: String

    var amount: PrintedAmount? { PrintedAmount(quantity, unit: unit) }
  }

  /// A term of a formula with its figures: one, or several that are multiplied.
  struct Term {
    let isSubtracted: Bool
    let cells: [Cell]
    /// Figures of registers, which are no cells of tables.
    let others: [Other]

    struct Other {
      let words: String
      let amount: PrintedAmount
      let source: String
    }

    var amounts: [PrintedAmount] { cells.compactMap(\.amount) + others.map(\.amount) }

    var amount: PrintedAmount? {
      let amounts = amounts
      return amounts.count == 1 ? amounts[0] : amounts.isEmpty ? nil : .product(amounts)
    }
  }

  /// What an expression cannot be worked out for.
  enum Missing: Error, Equatable {
    /// Nothing goes by the name.
    case unknown(String)
    /// It is there, but no figure is printed.
    case figure
  }
}

extension PrintedTables {
  /// The figures that an expression of a row adds and takes away in one of its columns.
  func terms(
    of expression: Formula.Expression, of row: PrintedTable.Row, _ column: PrintedTable.Column,
    in table: PrintedTable
  ) throws(Missing) -> [Term] {
    var terms: [Term] = []
    for term in expression.terms {
      if term.factors.count == 1, case .sum(let sum) = term.factors[0] {
        terms += try self.terms(of: sum, term.isSubtracted, row, column, in: table)
        continue
      }
      if let divisor = term.divisors.first { throw .unknown("/ " + divisor.text) }
      var cells: [Cell] = []
      for factor in term.factors { cells.append(try cell(factor, of: row, column, in: table)) }
      terms.append(Term(isSubtracted: term.isSubtracted, cells: cells, others: []))
    }
    return terms
  }

  private func cell(
    _ factor: Formula.Factor, of row: PrintedTable.Row, _ column: PrintedTable.Column,
    in table: PrintedTable
  ) throws(Missing) -> Cell {
    switch factor {
    case .row(let name):
      if name.table.isEmpty, table.row(name.row) == nil, let own = row.figures[name.row] {
        let unit = name.row == "antal" ? "" : row.unit
        return Cell(table: table, row: row, column: column, quantity: own, unit: unit)
      }
      let found = try self.table(name, besides: table, with: column.year)
      let same = found.columns.first { $0 == column }
      return try cell(name.row, in: found, same ?? column.year.flatMap(found.column))
    case .previous(let name):
      guard let before = column.year.map({ Year($0.number - 1) }) else { throw .figure }
      let found = try self.table(name, besides: table, with: before)
      let same = found.columns.first { $0.key == column.key && $0.year == before }
      return try cell(name.row, in: found, same ?? found.column(of: before))
    case .note(let number):
      let name = Formula.RowName(table: "not-" + number, row: "")
      let found = try self.table(name, besides: table, with: column.year)
      guard let sum = found.rows.last(where: { $0.level == .sum }) else {
        throw .unknown("summan i not \(number)")
      }
      return try cell(sum.id, in: found, column.year.flatMap(found.column))
    case .sum(let sum): throw .unknown(sum.text)
    }
  }

  private func cell(
    _ id: String, in table: PrintedTable, _ column: PrintedTable.Column?
  ) throws(Missing) -> Cell {
    guard let row = table.row(id) else { throw .unknown(id) }
    guard let column, let quantity = row.figures[column.key] else { throw .figure }
    return Cell(table: table, row: row, column: column, quantity: quantity, unit: row.unit)
  }

  /// The table that a name is of, with a column of the year: of the same document, else of the
  /// year's own, else of any that has the year beside another.
  private func table(
    _ name: Formula.RowName, besides own: PrintedTable, with year: Year?
  ) throws(Missing) -> PrintedTable {
    let id = name.table.isEmpty ? own.id : name.table
    let called = all.filter { $0.id == id }
    guard !called.isEmpty else { throw .unknown(name.text) }
    guard let year else {
      return name.table.isEmpty ? own : called.first { $0.year == own.year } ?? called[0]
    }
    let known = called.filter { $0.column(of: year) != nil }
    guard
      let found = known.first(where: { $0.year == own.year && $0.id == own.id })
        ?? known.first(where: { $0.year == own.year && !name.table.isEmpty })
        ?? known.first(where: { $0.year == year }) ?? known.first
    else {
      // What the row would be called is known, though the year is not.
      if name.row.isEmpty || called.contains(where: { $0.row(name.row) != nil }) {
        throw .figure
      }
      throw .unknown(name.text)
    }
    return found
  }

  private func terms(
    of sum: Formula.Sum, _ isSubtracted: Bool, _ row: PrintedTable.Row,
    _ column: PrintedTable.Column, in table: PrintedTable
  ) throws(Missing) -> [Term] {
    if !sum.column.isEmpty { return try terms(ofRegister: sum, isSubtracted, in: table) }
    let group = sum.group == Formula.ownGroup ? row.group : sum.group
    let rows = table.rows.filter { other in
      other.level == .row && (!table.isGrouped || other.group == group)
        && sum.filters.allSatisfy { other.text($0.field) == $0.value }
    }
    guard !rows.isEmpty else { throw .unknown(sum.text) }
    // A row may have a figure in one column alone.
    let terms = rows.compactMap { row in
      row.figures[column.key].map { quantity in
        Term(
          isSubtracted: isSubtracted,
          cells: [
            Cell(table: table, row: row, column: column, quantity: quantity, unit: row.unit)
          ], others: [])
      }
    }
    guard !terms.isEmpty else { throw .figure }
    return terms
  }

  /// A column of another register, or of the year's budget and outcome.
  private func terms(ofRegister sum: Formula.Sum, _ isSubtracted: Bool, in own: PrintedTable)
    throws(Missing) -> [Term]
  {
    if let table = all.first(where: { $0.id == sum.group && $0.year == own.year && $0.isGrouped }) {
      guard let column = table.columns.first(where: { $0.key == sum.column }) else {
        throw .unknown(sum.text)
      }
      let rows = table.rows.filter { row in
        row.level == .row
          && sum.filters.allSatisfy { row.text($0.field) == $0.value }
      }
      let terms = rows.compactMap { row in
        row.figures[column.key].map {
          Term(
            isSubtracted: isSubtracted,
            cells: [Cell(table: table, row: row, column: column, quantity: $0, unit: row.unit)],
            others: [])
        }
      }
      guard !terms.isEmpty else { throw .figure }
      return terms
    }
    guard let kind = RecordKind(word: sum.group)?.register, !kind.isConfidential,
      let register = kind.row.register?(office)
    else { throw .unknown(sum.text) }
    let amounts = PrintedTables.amounts(of: sum, in: register)
    guard !amounts.isEmpty else { throw .unknown(sum.text) }
    return [
      Term(
        isSubtracted: isSubtracted, cells: [],
        others: [
          Term.Other(
            words: sum.text,
            amount: .sum(amounts.map { (isSubtracted: false, amount: $0) }), source: "")
        ])
    ]
  }

  private static func amounts<R: RegisterDocument>(of sum: Formula.Sum, in register: R)
    -> [PrintedAmount]
  {
    guard let field = R.Row.field(sum.column) else { return [] }
    let filters = sum.filters.map { (R.Row.field($0.field), $0.value) }
    return register.rows.compactMap { row in
      guard filters.allSatisfy({ $0?.text(row) == $1 }) else { return nil }
      do throws(InvalidInput) {
        return PrintedAmount(try Quantity?(text: field.text(row)), unit: "")
      } catch { return nil }
    }
  }
}

extension Formula {
  /// Whether it adds up a column, which may be of a register.
  fileprivate var hasColumn: Bool {
    expressions.contains { expression in
      expression.terms.contains { term in
        term.factors.contains {
          if case .sum(let sum) = $0 { !sum.column.isEmpty } else { false }
        }
      }
    }
  }
}

extension [PrintedTables.Term] {
  /// The amounts of all; nil where any has none.
  var signedAmounts: [(isSubtracted: Bool, amount: PrintedAmount)]? {
    let known = compactMap { term in
      term.amount.map { (isSubtracted: term.isSubtracted, amount: $0) }
    }
    return known.count == count ? known : nil
  }
}

import Finsam

/// Makes a register of a file's bytes, by its rows' fields.
struct RegisterReader<R: RegisterDocument> {
  private let kind: DocumentKind
  private let file: String
  private let bytes: [UInt8]
  /// Whether the file is from elsewhere, and its rows are on their way into the register: they may
  /// lack ids, stand under titles and over sums, and every problem of theirs is told.
  private let isImport: Bool
  private let conflicts: MergeConflicts

  private var problemLimit: Int { isImport ? .max : SourceText.problemLimit }
  private var mayLackIds: Bool { isImport && R.Row.idKey == "id" }

  init(_ kind: DocumentKind, file: String, bytes: [UInt8], isImport: Bool = false) {
    self.isImport = isImport
    self.kind = kind
    self.file = file
    self.bytes = bytes
    conflicts = MergeConflicts(
      in: bytes, from: bytes.starts(with: SourceText.byteOrderMark) ? 3 : 0)
  }

  private typealias Ids = RowReader<R.Row>.Ids

  // Without a key path, which is made anew for each type of row.
  private static var shapes: [FieldShape] { R.Row.fields.map { $0.shape } }

  func read() -> RegisterFile<R> {
    do throws(CellEncoding.Mixture) {
      return read(as: try CellEncoding(of: bytes))
    } catch {
      let text = text(.windows1252)
      return file(
        text, nil, R(), [], Ids(),
        [
          text.problem(
            at: error.offset,
            "Byte \(error.offset + 1) är inte UTF-8, som resten av filen är.",
            advice: "Spara om filen som UTF-8, eller rätta tecknet.")
        ])
    }
  }

  private func read(as encoding: CellEncoding) -> RegisterFile<R> {
    let text = text(encoding)
    if let problem = SourceText.binaryProblem(of: bytes, file: file) {
      return file(text, nil, R(), [], Ids(), [problem])
    }
    let shapes = Self.shapes
    let filled = (0..<text.grid.rowCount).lazy.filter {
      !text.grid.isBlank($0) && !($0 == 0 && Delimiter.isDeclaration(text.text(0, 0)))
    }
    let listedID = isImport ? R.Row.idKey : nil
    let sheet =
      isImport ? ImportedSheet(text, rows: Array(filled.prefix(20)), shapes, listedID) : nil
    guard let first = sheet?.header ?? filled.first else {
      let problem = Problem(
        file: file, message: "Filen är tom.",
        advice: "Hämta tillbaka den från en säkerhetskopia, eller ta bort den.")
      return file(text, nil, R(), [], Ids(), [problem])
    }
    // Of a register of youths nothing is guessed: what a column is must be said.
    let header = RegisterHeader(
      text, row: first, shapes: shapes, listedID: listedID,
      guesses: isImport && !kind.isConfidential)
    let columns = HeaderCheck(text: text, header: header, kind: kind, isImport: isImport)
    // A register has many columns, each with problems of its own.
    var problems = ProblemList(limit: max(problemLimit, 5 * SourceText.problemLimit))
    conflicts.tell(&problems, of: text)
    columns.tell(&problems, shapes: shapes, needed: mayLackIds ? nil : R.Row.idKey)
    guard !columns.isRefused else {
      return file(text, header, R(), [], Ids(), problems.summed(file: self.file))
    }
    for problem in text.quoteProblems { problems.add(problem) }
    if let cut = text.grid.cut {
      problems.add(
        text.problem(
          at: cut, RegisterLimits.message(RegisterLimits.cells, "celler"),
          advice: RegisterLimits.advice))
    }
    var reader = RowReader<R.Row>(
      text: text, header: header, problems: problems, problemLimit: problemLimit,
      mayLackIds: mayLackIds, isImport: isImport)
    let range = (header.row + 1)..<max(header.row + 1, text.grid.rowCount)
    let sums = isImport ? ImportedSheet.sums(of: text, in: range) : ImportedSheet.Sums()
    let (rows, gridRows) = reader.rows(range, without: sums.certain)
    let ids = reader.ids(rows, gridRows)
    var told = reader.problems
    let damaged =
      TextDamage.mayBe(in: bytes, encoding)
      ? TextDamage.problems(
        of: isImport ? .error : .hint, in: SourceText(file: file, bytes: bytes), encoding,
        isConfidential: kind.isConfidential) : []
    for problem in (sheet?.hints(text, sums: sums) ?? []) + damaged { told.add(problem) }
    var register = R()
    register.rows = rows
    return file(
      text, header, register, gridRows, ids,
      told.summed(file: self.file) + reader.summaries)
  }

  private func text(_ encoding: CellEncoding) -> RegisterText {
    let start = bytes.starts(with: SourceText.byteOrderMark) ? 3 : 0
    let delimiter = Delimiter.of(
      bytes[start...], shapes: Self.shapes, lines: isImport ? 20 : 1)
    var read = bytes
    // As many empty cells: a blank row, which is no record.
    conflicts.blank(&read, with: delimiter)
    return RegisterText(
      file: file, bytes: bytes, encoding: encoding,
      grid: CellGrid(read, delimiter: delimiter, in: start..<bytes.count),
      isConfidential: kind.isConfidential)
  }

  private func file(
    _ text: RegisterText, _ header: RegisterHeader?, _ register: R, _ gridRows: [UInt32],
    _ ids: Ids, _ problems: [Problem]
  ) -> RegisterFile<R> {
    var register = register
    register.id = DocumentKind.stem(of: file)
    return RegisterFile(
      kind: kind, text: text, header: header, register: register, gridRows: gridRows,
      sharedIds: ids.shared, places: ids.places, problems: problems)
  }
}

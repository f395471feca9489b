import FileStore
import Finsam

/// All remarks about one förbund, in the order of files and lines.
struct CheckReport {
  let remarks: [Remark]

  /// `withLines` also looks up the lines in the files, for a person at a terminal.
  init(_ forbund: OpenForbund, today: Today, withLines: Bool = false) {
    let problems = forbund.reading.problems.map { Remark($0, path: forbund.path($0.file)) }
    let names = PlaceNames(forbund.office)
    var lines = SourceLines(forbund.folder)
    let accepted = AcceptedFindings(forbund.office.review)
    let findings = forbund.office.findings(
      on: forbund.office.day(today), besides: forbund.reading.problems
    ).map { finding in
      let place = finding.place
      let position = forbund.reading.positions.nearest(place)
      var remark = Remark(
        finding, path: forbund.path(place.address.file), name: names.name(of: place.address),
        at: position)
      remark.isAccepted = accepted[finding] != nil
      if withLines, let position { remark.excerpt = lines.excerpt(place.address.file, position) }
      return remark
    }
    remarks = (problems + findings).sorted { left, right in
      (left.file, left.line, left.column, left.rule)
        < (right.file, right.line, right.column, right.rule)
    }
  }

  static func outcome(of remarks: [Remark]) -> CommandOutcome {
    if remarks.contains(where: { $0.kind == .unread }) { return .failed }
    return remarks.contains(where: \.isOpen) ? .findings : .fine
  }

  /// `12 fynd i 2 filer, 1 läsfel, 3 godtagna.`, and what a file that cannot be read holds back.
  static func summary(of remarks: [Remark]) -> String {
    let open = remarks.filter(\.isOpen)
    let files = Set(open.map(\.file)).count
    let counts = [
      (remarks.filter { $0.kind == .unread }.count, "läsfel"),
      (remarks.filter { $0.kind == .hint }.count, "tips"),
      (remarks.filter(\.isAccepted).count, "godtagna"),
    ]
    let findings =
      "\(open.count) fynd" + (files == 0 ? "" : " i \(files) \(files == 1 ? "fil" : "filer")")
    return
      ([findings] + counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }).joined(separator: ", ")
      + "."
      + (remarks.contains { $0.rule == Remark.unreadable }
        ? " En fil med läsfel, och det som rör flera filer, kontrolleras när felet är rättat." : "")
  }

  /// Each check with what it looks for.
  static var explanations: String {
    let rows =
      [
        [
          Remark.unreadable,
          "Något i en fil går inte att läsa; filen ändras och kontrolleras först när det är rättat.",
        ],
        [
          Remark.unreadableValue,
          "Ett värde går inte att läsa: det visas som det är skrivet och räknas inte.",
        ],
        [
          Remark.copy, "En fil är en kopia av en annan, så när som på några fält; den räknas inte.",
        ],
        [Remark.hint, "Något är ofarligt men troligen inte avsett, till exempel ett okänt fält."],
      ] + Check.allCases.map { [$0.name, $0.explanation] }
    let columns = ["Kontroll", "Vad den letar efter"].map { CellTable.Column(title: $0) }
    return CellTable(columns: columns, rows: rows).written()
  }
}

extension Remark {
  /// One object; what is not known of it is `null`.
  var json: JSON {
    func text(_ words: String) -> JSON { words.isEmpty ? .null : .text(words) }
    func number(_ count: Int) -> JSON { count == 0 ? .null : .number(count) }
    let place = JSON.object([
      JSON.Member("fil", .text(file)), JSON.Member("rad", number(line)),
      JSON.Member("kolumn", number(column)),
    ])
    return .object([
      JSON.Member("slag", .text(kind.rawValue)), JSON.Member("regel", .text(rule)),
      JSON.Member("post", text(name)), JSON.Member("meddelande", .text(message)),
      JSON.Member("råd", text(advice)), JSON.Member("ställen", .array([place])),
      JSON.Member("godtaget", .truth(isAccepted)),
    ])
  }
}

import FileStore
import Finsam

/// All remarks about one förbund, in the order of files and lines.
struct CheckReport {
  let remarks: [Remark]
  /// Goals that nobody has judged: no check finds them, and Granskning has them among what it
  /// counts.
  let notAssessed: Int

  /// `withLines` also looks up the lines in the files, for a person at a terminal, and `withPlaces`
  /// what stands in each place of a finding, for a script.
  init(
    _ forbund: OpenForbund, today: Today, withLines: Bool = false, withPlaces: Bool = false
  ) {
    let names = PlaceNames(forbund.office)
    let hiding = forbund.reading.problems.hidingData
    notAssessed = forbund.office.goalsToAssess(on: forbund.office.day(today)).count {
      !hiding.hide($0.address.file)
    }
    let problems = forbund.reading.problems.map { problem in
      // Of a file that is of no document, its own name is all there is.
      let name = names.name(of: Address(problem.file))
      return Remark(
        problem, path: forbund.path(problem.file), name: name == problem.file ? "" : name)
    }
    var lines = SourceExcerpts(forbund.folder)
    let accepted = AcceptedFindings(forbund.office.review)
    let findings = forbund.office.findings(
      on: forbund.office.day(today), besides: forbund.reading.problems
    ).map { finding in
      let place = finding.place
      let position = forbund.reading.positions.nearest(place)
      var remark = Remark(
        finding, path: forbund.path(place.address.file),
        name: finding.name ?? names.name(of: place.address), at: position)
      if withPlaces {
        remark.places = ([place] + finding.others).map { place in
          Remark.StatedPlace(
            place, in: forbund.office, path: forbund.path(place.address.file),
            at: forbund.reading.positions.nearest(place))
        }
      }
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

  /// `12 fynd i 2 filer, 1 läsfel, 3 godtagna.`, what Granskning has besides, and what a file that
  /// cannot be read holds back.
  static func summary(of remarks: [Remark], notAssessed: Int) -> String {
    let open = remarks.filter { $0.isOpen && $0.kind == .finding }
    let files = Set(open.map(\.file)).count
    func count(_ kind: Remark.Kind, _ words: String) -> (Int, String) {
      (remarks.filter { $0.kind == kind && !$0.isAccepted }.count, words)
    }
    let accepted = remarks.filter(\.isAccepted).count
    let counts = [
      count(.rounding, "avrundning"), count(.definition, "olika definition"),
      count(.missing, "saknas"), count(.unread, "läsfel"), count(.hint, "tips"),
      (accepted, accepted == 1 ? "godtaget" : "godtagna"),
    ]
    let findings =
      "\(open.count) fynd" + (files == 0 ? "" : " i \(files) \(files == 1 ? "fil" : "filer")")
    return
      ([findings] + counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }).joined(separator: ", ")
      + "."
      + (notAssessed == 0
        ? ""
        : " I Granskning står också \(notAssessed) mål som "
          + "\(notAssessed == 1 ? "inte är bedömt" : "inte är bedömda").")
      + unread(remarks)
  }

  /// What waits until files can be read: what is found in them, and what would be found there.
  private static func unread(_ remarks: [Remark]) -> String {
    let unread = Set(remarks.filter { $0.rule == Remark.unreadable }.map(\.file)).count
    guard unread > 0 else { return "" }
    let files = unread == 1 ? "filen" : "\(unread) filer"
    let checks = Set(remarks.flatMap(\.waiting)).count
    let others = checks == 0 ? "" : ", och \(checks) kontroller som letar i flera filer,"
    return " Det som inte gick att läsa i \(files)\(others) kontrolleras när läsfelen är rättade."
  }

  /// Each check with what it looks for.
  static var explanations: String {
    let rows =
      [
        [
          Remark.unreadable,
          "Något i en fil går inte att läsa; filen ändras och kontrolleras först när det är "
            + "rättat.",
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
  /// One object; what is not known of it is `null`. Only what could not be read says which checks
  /// wait for it.
  var json: JSON {
    func text(_ words: String) -> JSON { words.isEmpty ? .null : .text(words) }
    func number(_ count: Int) -> JSON { count == 0 ? .null : .number(count) }
    func json(_ place: StatedPlace) -> JSON {
      .object([
        JSON.Member("fil", .text(place.file)), JSON.Member("rad", number(place.line)),
        JSON.Member("kolumn", number(place.column)), JSON.Member("värde", text(place.value)),
        JSON.Member("enhet", text(place.unit)), JSON.Member("ordalydelse", text(place.wording)),
        JSON.Member("källa", text(place.source)),
      ])
    }
    let own = StatedPlace(file: file, line: line, column: column)
    let waits =
      waiting.isEmpty ? [] : [JSON.Member("väntar", .array(waiting.map { .text($0.name) }))]
    return .object(
      [
        JSON.Member("slag", .text(kind.rawValue)), JSON.Member("regel", .text(rule)),
        JSON.Member("post", text(name)), JSON.Member("meddelande", .text(message)),
        JSON.Member("råd", text(advice)), JSON.Member("uträkning", text(arithmetic)),
        JSON.Member("ställen", .array((places.isEmpty ? [own] : places).map(json))),
        JSON.Member("godtaget", .truth(isAccepted)),
      ] + waits)
  }
}

extension Survey {
  private func drawings(on day: Day) -> [Drawing] {
    office.boardDocuments.compactMap { Drawing($0.document, of: $0.kind, in: office, on: day) }
  }

  /// A section that is finished, and tells how far goals are met that nobody has judged. D.4.
  func finishedSections(on day: Day) -> [Finding] {
    let names = PlaceNames(office)
    return drawings(on: day).flatMap { drawing in
      drawing.sections.filter { $0.status == .finished }.compactMap { section -> Finding? in
        let judges = section.drawn.all.map(\.row.judges)
        let files =
          (judges.contains(.ofStyrkort) ? [drawing.styrkort?.address.file] : [])
          + (judges.contains(.ofInsatser) ? drawing.insatser.map(\.address.file) : [])
        let wanted = Set(files.compactMap(\.self))
        let open = goals.filter { placed in
          wanted.contains(placed.address.file) && !placed.verdict.isAssessed
            && placed.goal.isProposed != true && !placed.isJudgedLater
        }
        guard !open.isEmpty else { return nil }
        let rest = open.count > 3 ? " och \(open.count - 3) till" : ""
        func told(_ name: (Address) -> String) -> String {
          let named = open.prefix(3).map { name($0.address) }.joined(separator: "; ")
          return "Avsnittet ”\(section.title.oneLine)” är klart, men hämtar \(open.count) mål som "
            + "inte är bedömda: \(named)\(rest)."
        }
        return Finding(
          .finishedSection, at: Place(drawing.address(of: section), field: "status"),
          [
            "status": section.status.text,
            "ej bedömda": open.map { $0.address.wholeId }.joined(separator: ", "),
          ],
          told(names.name)
        ).formerly(told(names.nameByIds))
          .advising("Bedöm målen, eller sätt avsnittets status till utkast.")
          .against(open.map { Place($0.address, field: "förslag.status") })
      }
    }
  }

  /// A section that is named and says nothing: of a document that is finished, or an appendix. D.4.
  func emptySections(on day: Day) -> [Finding] {
    drawings(on: day).flatMap { drawing in
      drawing.document.sections.compactMap { section -> Finding? in
        let isAppendix = section.heading.lowered.hasPrefix("bilaga")
        let isDone = section.status == .finished || drawing.document.isFinal
        guard isAppendix || isDone, section.text.trimmed.isEmpty,
          !section.drawn.all.contains(where: { $0.row.isThere(drawing) })
        else { return nil }
        let drawn = section.drawn.text
        let why =
          drawn.isEmpty ? "har ingen text och hämtar inget" : "hämtar \(drawn), som inte finns"
        let finding = Finding(
          .emptySection, at: Place(drawing.address(of: section), field: "rubrik"),
          ["hämtar": drawn, "status": section.status.text],
          "Avsnittet ”\(section.title.oneLine)” \(why) för \(drawing.year.text)"
            + "\(section.source.asPlace)."
        ).advising("Skriv en text, lägg in det som ska hämtas, eller ta bort avsnittet.")
        return isDone ? finding : finding.ofSilence
      }
    }
  }

  /// A document that is signed, by its status, and not by all who are to sign. D.4.
  var missingSignatures: [Finding] {
    office.boardDocuments.flatMap { own -> [Finding] in
      guard let status = own.document.status, status == .signed || status == .handedOver else {
        return []
      }
      let place = Place(own.address, field: "status")
      if own.document.signatures.isEmpty {
        return [
          Finding(
            .missingSignature, at: place, .missing("underskrifter"),
            "Dokumentet står som \(status.rawValue), men har inga underskrifter."
          ).advising("Skriv in dem som har undertecknat, med roll och dag.")
        ]
      }
      return own.document.signatures.filter { $0.day == nil }.map { one in
        Finding(
          .missingSignature,
          at: Place(own.address.appending(Step("underskrifter", one.id)), field: "dag"),
          ["status": status.rawValue, "roll": one.role],
          "Dokumentet står som \(status.rawValue), men \(one.title) har ingen dag"
            + "\(one.source.asPlace)."
        ).advising("Skriv in dagen, eller ändra dokumentets status.").against([place])
      }
    }
  }

  /// What stands between braces in own words, and is no figure of the data. D.3.
  var brokenFigures: [Finding] {
    let sections = office.boardDocuments.flatMap { own in
      own.document.sections.map {
        (own.address.appending(Step(PartKey.sections, $0.id)), $0, FigureText($0.text).references)
      }
    }.filter { !$0.2.isEmpty }
    // Nothing is looked up where no text asks for a figure.
    guard !sections.isEmpty else { return [] }
    let book = FigureBook(office, cells: cells, for: sections.flatMap(\.2))
    return sections.flatMap { address, section, references in
      references.compactMap { reference -> Finding? in
        do throws(FigureBook.Missing) {
          _ = try book.figure(reference)
          return nil
        } catch {
          let line = section.text.line(of: "{\(reference)}")
          let (words, advice) = error.words
          return Finding(
            .brokenFigure, at: Place(address, field: "text"), ["tal": reference],
            "”{\(reference)}” i texten, rad \(line), \(words)."
          ).advising(advice)
        }
      }
    }
  }
}

extension FigureBook.Missing {
  fileprivate var words: (message: String, advice: String) {
    switch self {
    case .unknown:
      (
        "leder inte till något tal",
        "Skriv ett tal som finns, till exempel {ekonomi/2014/årets-resultat}. Nycklarna står i "
          + "kolumnen nyckel i ekonomin och i uppgifter.csv."
      )
    case .severalYears(let years):
      ("säger inte vilket år", "Skriv året i hänvisningen: \(years.joined(separator: " eller ")).")
    }
  }
}

extension String {
  /// The line of the text, counted from 1, that the words first stand on.
  fileprivate func line(of words: String) -> Int {
    let lines = normalizedLines.split(separator: "\n", omittingEmptySubsequences: false)
    return (lines.firstIndex { $0.contains(words) } ?? 0) + 1
  }
}

extension CheckRow {
  static let brokenFigure = CheckRow(
    "bruten-talhänvisning", "Tal i text som inte finns",
    "En text hänvisar inom klammer till ett tal som inte finns i uppgifterna, eller säger inte "
      + "vilket år.", advice: "Rätta hänvisningen i texten till ett tal som finns.",
    looksElsewhere: true
  ) { survey, _ in survey.brokenFigures }

  static let finishedSection = CheckRow(
    "obedömt-i-klart-avsnitt", "Klart avsnitt med mål som inte är bedömda",
    "Ett avsnitt i en årsredovisning eller liknande står som klart, men hämtar mål som inte är "
      + "bedömda.", advice: "Bedöm målen, eller ändra avsnittets status.", looksElsewhere: true
  ) { survey, day in survey.finishedSections(on: day) }

  static let emptySection = CheckRow(
    "tomt-avsnitt", "Avsnitt eller bilaga utan innehåll",
    "En bilaga, eller ett avsnitt i ett dokument som är klart, har ingen text och inget att hämta.",
    advice: "Skriv texten, eller ta bort avsnittet.",
    looksElsewhere: true
  ) { survey, day in survey.emptySections(on: day) }

  static let missingSignature = CheckRow(
    "underskrift-saknas", "Underskrift som saknas",
    "Ett dokument står som undertecknat, men en underskrift eller dess dag saknas.",
    advice: "Skriv in underskriften och dess dag."
  ) { survey, _ in survey.missingSignatures }
}

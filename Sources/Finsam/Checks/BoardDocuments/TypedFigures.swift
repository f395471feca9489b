extension Survey {
  /// A sum that is typed in the own words of a board document and is none of those that the data
  /// has of what the sentence speaks of, or another number of insatser than it tells of. D.3.
  func typedFigures(on day: Day) -> [Finding] {
    office.boardDocuments.flatMap { own -> [Finding] in
      let sections = own.document.sections.filter {
        !TypedAmount.all(in: $0.text).isEmpty || !$0.text.fundedCounts.isEmpty
      }
      guard !sections.isEmpty,
        let drawing = Drawing(own.document, of: own.kind, in: office, on: day)
      else { return [] }
      let subjects = TypedSubject.all(of: drawing, printedTables)
      return sections.flatMap { section in
        let place = Place(drawing.address(of: section), field: "text")
        return section.text.sentences.flatMap { sentence in
          sums(in: sentence, among: subjects, at: place)
        } + counts(in: section.text, drawing, at: place)
      }
    }
  }

  private func sums(in sentence: String, among subjects: [TypedSubject], at place: Place)
    -> [Finding]
  {
    let amounts = TypedAmount.all(in: sentence)
    let words = sentence.normalizedWording
    guard !amounts.isEmpty, TypedSubject.tells.contains(where: words.contains),
      !TypedSubject.compares.contains(where: { words.hasWord(begunBy: $0) }),
      !TypedSubject.comparisons.contains(where: words.hasPhrase)
    else { return [] }
    let named = subjects.filter { words.names($0.name.normalizedWording) }
    let whole = named.filter { one in
      !named.contains { $0.name != one.name && $0.name.contains(one.name) }
    }
    // Of two that the sentence speaks of nobody knows which the sum is of.
    guard whole.count == 1, let subject = whole.first else { return [] }
    return amounts.filter { amount in
      !subject.amounts.contains { amount.isSame(as: $0, $0) }
    }.map { amount in
      let known = subject.amounts.prefix(3).map { Kronor($0.whole).shown }
      return Finding(
        .wordAgainstFigure, at: place,
        [
          "text": amount.words.oneLine, "om": subject.name,
          "tal": subject.amounts.map(\.text).joined(separator: ", "),
        ],
        "Texten säger ”\(amount.words.oneLine)” om \(subject.title), men uppgifterna har "
          + "\(known.swedishList)."
      ).advising("Rätta talet, eller skriv det som en hänvisning, så att det hämtas.")
        .against(subject.places)
    }
  }

  private func counts(in text: String, _ drawing: Drawing, at place: Place) -> [Finding] {
    let count = drawing.insatser.count
    return text.fundedCounts.filter { $0.count != count }.map { words, _ in
      Finding(
        .wordAgainstFigure, at: place, ["text": words, "insatser": String(count)],
        "Texten säger ”\(words)”, men uppgifterna har \(count) som förbundet finansierade "
          + "\(drawing.year.text)."
      ).advising("Rätta talet, eller skriv {insatser/\(drawing.year.text)/antal}.")
    }
  }
}

/// What a sentence may speak of, with every sum that the data has of it.
private struct TypedSubject {
  /// In small letters.
  let name: String
  let title: String
  let amounts: [Number]
  let places: [Place]

  /// What tells, also inside a word, that a sum is the thing's own.
  static let tells = ["uppgå", "uppgick", "kostade", "kostnad", "utfall", "budget", "blev"]
  /// How words begin that tell that it is held against another.
  static let compares = [
    "minsk", "öka", "ökning", "skillnad", "lägre", "högre", "varav", "kostnadsökning",
    "kostnadsminskning",
  ]
  static let comparisons = ["mer än", "mindre än", "per deltagare"]
  /// Other names of rows that everybody knows.
  private static let aliases = ["årets resultat": "ekonomiska resultatet"]

  static func all(of drawing: Drawing, _ tables: PrintedTables) -> [TypedSubject] {
    let insatser = drawing.office.insatser.compactMap { insats -> TypedSubject? in
      let costs = insats.costs.flatMap { [$0.amount, $0.budget] }
      let others = insats.financing.flatMap { [$0.amount, $0.estimate] }
      let granted = drawing.office.insatsDecisions.filter { $0.insats == insats.id }.map(\.amount)
      let known = (costs + others + granted).compactMap { $0.map { Number($0.amount) } }
      guard !known.isEmpty else { return nil }
      return TypedSubject(
        name: insats.shownName.lowered, title: insats.shownName, amounts: known.distinct,
        places: insats.costs.filter { $0.period?.year == drawing.year }.map {
          Place(insats.address.appending(Step(PartKey.costs, $0.id)), field: "belopp")
        })
    }
    return insatser + rows(of: drawing.year, tables)
  }

  private static func rows(of year: Year, _ tables: PrintedTables) -> [TypedSubject] {
    var names: [String] = []
    var byName: [String: (title: String, amounts: [Number], places: [Place])] = [:]
    for table in tables.all where table.year == year {
      for row in table.rows where row.level != .heading && row.name.utf8.count >= 8 {
        let size = StatedFigure.size(of: row.unit)
        let amounts = row.figures.values.compactMap(\.number).map {
          Number(thousandths: $0.thousandths.times(size))
        }
        let name = row.name.oneLine.lowered
        for name in [name, aliases[name]].compactMap(\.self) where !amounts.isEmpty {
          if byName[name] == nil { names.append(name) }
          var known = byName[name] ?? (row.name.oneLine, [], [])
          known.amounts += amounts.sorted()
          known.places.append(Place(row.address))
          byName[name] = known
        }
      }
    }
    return names.compactMap { name in
      byName[name].map {
        TypedSubject(name: name, title: $0.title, amounts: $0.amounts.distinct, places: $0.places)
      }
    }
  }
}

extension String {
  /// Whether one of its words begins so: `öka` is no part of `ansökan`. In small letters, with
  /// single spaces between words.
  fileprivate func hasWord(begunBy stem: String) -> Bool {
    split(separator: " ").contains { $0.utf8.starts(with: stem.utf8) }
  }

  private static let endings = ["", "s", "n", "en", "t", "et", "na"]

  /// Whether it names the thing, as it is or with an ending that Swedish puts on nouns: `stegvis`
  /// does not name Steg. Both in small letters, with single spaces between words.
  fileprivate func names(_ thing: String) -> Bool {
    !thing.isEmpty && Self.endings.contains { hasPhrase(thing + $0) }
  }

  fileprivate var sentences: [String] {
    var sentences: [String] = []
    var words: [Substring] = []
    for word in split(whereSeparator: \.isWhitespace) {
      words.append(word)
      let isEnd = word.last.map { ".!?".contains($0) } == true
      // `ca.` and `3.` end nothing.
      if isEnd, word.utf8.count > 4 {
        sentences.append(words.joined(separator: " "))
        words = []
      }
    }
    return sentences + (words.isEmpty ? [] : [words.joined(separator: " ")])
  }

  /// Numbers of insatser that the förbund is said to have financed: `12 olika projekt`.
  fileprivate var fundedCounts: [(words: String, count: Int)] {
    sentences.flatMap { sentence -> [(words: String, count: Int)] in
      guard sentence.lowered.contains("finansiera") else { return [] }
      let words = sentence.split(separator: " ").map(String.init)
      return words.indices.compactMap { index in
        guard words[index].utf8.count < 3, let count = Int(words[index]) else { return nil }
        let next = words[index...].dropFirst().prefix(2)
        let end = next.firstIndex { word in
          ["insats", "projekt", "verksamhet"].contains { word.lowered.hasPrefix($0) }
        }
        return end.map { end in
          let told = words[index...end].joined(separator: " ")
          return (String(told[...].withoutMarks), count)
        }
      }
    }
  }
}

extension [Number] {
  /// Each once, in their order.
  fileprivate var distinct: [Number] {
    reduce(into: []) { known, number in
      if !known.contains(number) { known.append(number) }
    }
  }
}

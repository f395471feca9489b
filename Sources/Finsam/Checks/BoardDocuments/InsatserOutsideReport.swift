extension Survey {
  /// What the förbund has paid for in the year, and an annual report of it says nothing of. D.4.
  func insatserOutsideReports(on day: Day) -> [Finding] {
    office.documents.annual.flatMap { document -> [Finding] in
      guard let drawing = Drawing(document, of: .annualReport, in: office, on: day),
        !document.sections.isEmpty
      else { return [] }
      let shows = drawing.draws(.insatser, .costs, .overview)
      let shown = Set(shows ? drawing.insatser.map(\.id) : [])
      let year = drawing.year
      let paid = office.insatser.compactMap { insats -> (String, String, Kronor, Place)? in
        guard !shown.contains(insats.id), let cost = insats.cost(in: .year(year)),
          let amount = cost.amount, amount.amount > 0
        else { return nil }
        return (
          insats.id, insats.shownName, amount,
          Place(insats.address.appending(Step(PartKey.costs, cost.id)), field: "belopp")
        )
      }
      let file = office.economy.year(year)
      let rows = file?.rows.compactMap { row -> (String, String, Kronor, Place)? in
        guard row.table.isEmpty, row.group == .projects, row.level == .row,
          office.insats(row.insats) == nil, let amount = Kronor(row.outcome, row.unit),
          amount.amount > 0
        else { return nil }
        return (
          row.id, row.shownName.oneLine, amount,
          Place(file?.address(of: row) ?? drawing.address, field: "utfall")
        )
      }
      return (paid + (rows ?? [])).map { id, name, amount, place in
        Finding(
          .insatsOutsideReport, at: Place(drawing.address, field: "år"),
          ["insats": id, "kostnad": amount.text],
          "\(name) kostade förbundet \(amount.shown) \(year.text), men är inte med i "
            + "årsredovisningen."
        ).advising(
          "Lägg in insatsen, eller ett avsnitt som hämtar ”\(DrawnPart.insatser.rawValue)”."
        ).against([place])
      }
    }
  }

  /// A number of people in own words that the year's counts do not come to, and that they come to
  /// first with counts of projects' whole time. D.4, PART-1.
  func participantsOfSeveralYears(on day: Day) -> [Finding] {
    office.boardDocuments.flatMap { own -> [Finding] in
      guard own.kind != .activityPlan,
        let drawing = Drawing(own.document, of: own.kind, in: office, on: day)
      else { return [] }
      let stated = drawing.document.sections.flatMap { section in
        StatedCount.all(in: section.text).map { (section, $0) }
      }
      guard !stated.isEmpty else { return [] }
      let sum = ParticipantSum(drawing.insatser, in: drawing.year)
      let whole = drawing.insatser.compactMap { insats -> (Insats, Quantity)? in
        guard case .wholeTimeOnly = insats.participants(in: drawing.year),
          let persons = insats.headcount(.all, in: .whole)?.persons
        else { return nil }
        return (insats, persons)
      }
      guard let most = sum.total?.bounds?.upperBound, !whole.isEmpty,
        let persons = Quantity.sum([sum.total].compactMap(\.self) + whole.map(\.1))
      else { return [] }
      let all = (persons: persons, insatser: sum.insatser + sum.wholeTimeOnly + sum.missing.count)
      return stated.compactMap { section, count -> Finding? in
        guard let least = count.quantity.bounds?.lowerBound, most < least else { return nil }
        return Finding(
          .participantsOfSeveralYears,
          at: Place(drawing.address(of: section), field: "text"),
          ["text": count.words, "året": sum.total.text, "hela projekttiden": all.persons.text],
          "Texten säger ”\(count.words)”, men bara \(sum.insatser) av \(all.insatser) insatser "
            + "har tal "
            + "för \(drawing.year.text), tillsammans \(sum.total?.shown ?? ""). Med tal för hela "
            + "projekttiden för \(whole.map(\.0.shownName).swedishList) blir det "
            + "\(all.persons.shown); "
            + "om talet gäller \(drawing.year.text) går inte att pröva."
        ).formerly(
          "Texten säger ”\(count.words)”, men insatsernas egna tal för \(drawing.year.text) blir "
            + "\(sum.total?.shown ?? ""): med tal för hela projekttiden blir det "
            + "\(all.persons.shown) "
            + "(\(whole.map(\.0.shownName).swedishList))."
        ).ofSilence.advising(
          "Skriv årets tal, {insatser/\(drawing.year.text)/deltagare}, eller säg vilken tid talet "
            + "gäller."
        ).against(
          whole.map { Place($0.0.address.appending(Step(PartKey.participation, "hela"))) })
      }
    }
  }
}

/// A number of people that somebody has written in a text: `över 600 personer`.
struct StatedCount: Equatable {
  let words: String
  let quantity: Quantity
  /// Where it stands in the text.
  let range: Range<String.Index>

  private static let people = ["personer", "deltagare"]
  private static let openings = ["över", "ca", "cirka", "nästan", "drygt"]

  /// Every number right before a word for people, with the word before it that says about how many.
  static func all(in text: String) -> [StatedCount] {
    let places = text.split(whereSeparator: \.isWhitespace).map(\.withoutMarksAround)
    let words = places.map(String.init)
    return words.indices.compactMap { index -> StatedCount? in
      guard index > 0, people.contains(words[index].lowered) else { return nil }
      var first = index - 1
      guard words[first].isCount else { return nil }
      // Thousands stand apart: 1 200.
      while first > 0, words[first].utf8.count == 3, words[first - 1].isCount,
        words[first - 1].utf8.count <= 3
      { first -= 1 }
      let number = words[first..<index].joined()
      let opening = first > 0 && openings.contains(words[first - 1].lowered) ? words[first - 1] : ""
      let sign = ["cirka": "ca", "drygt": "över"][opening.lowered] ?? opening.lowered
      do throws(InvalidInput) {
        let quantity = try Quantity(text: sign.isEmpty ? number : "\(sign) \(number)")
        let start = opening.isEmpty ? first : first - 1
        return StatedCount(
          words: words[start...index].joined(separator: " "), quantity: quantity,
          range: places[start].startIndex..<places[index].endIndex)
      } catch { return nil }
    }
  }
}

extension Substring {
  fileprivate var withoutMarksAround: Substring {
    drop { !$0.isLetter && !$0.isNumber }.withoutMarks
  }
}

extension String {
  fileprivate var isCount: Bool { !isEmpty && utf8.allSatisfy { (0x30...0x39).contains($0) } }
}

extension CheckRow {
  static let insatsOutsideReport = CheckRow(
    "insats-utan-redovisning", "Insats som inte är med i årsredovisningen",
    "Förbundet har betalat för en insats under året, men årsredovisningen har inget om den.",
    advice: "Lägg till insatsen i årsredovisningen.",
    looksElsewhere: true
  ) { survey, day in survey.insatserOutsideReports(on: day) }

  static let participantsOfSeveralYears = CheckRow(
    "flera-års-deltagare", "Deltagare från flera år som årets",
    "En text anger fler deltagare än insatsernas tal för året, och så många blir det först med tal "
      + "för hela projekttiden.",
    advice: "Skriv årets antal, eller säg i texten att det är flera år.", looksElsewhere: true,
    among: [.insats, .annualReport, .interimReport, .activityPlan]
  ) { survey, day in survey.participantsOfSeveralYears(on: day) }
}

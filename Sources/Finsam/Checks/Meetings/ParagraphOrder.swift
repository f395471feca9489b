extension Survey {
  fileprivate static let paragraphAdvice = "Rätta numret: paragraferna följer på varandra."

  /// Paragraphs run on without gap or repeat, within minutes and from one to the next. BRD-6.
  var paragraphsOutOfOrder: [Finding] {
    office.meetings.all.flatMap(\.paragraphsOutOfOrder) + betweenMinutes
  }

  /// Where a series begins anew at § 1, as it may with a year, nothing is compared.
  private var betweenMinutes: [Finding] {
    let held = office.meetings.all.filter { $0.isHeld && $0.day?.day != nil }
    return Meeting.Kind.allCases.flatMap { kind -> [Finding] in
      let ofKind = held.filter { $0.kind == kind }
      return zip(ofKind, ofKind.dropFirst()).compactMap { earlier, later in
        guard let one = earlier.paragraphs, let other = later.paragraphs,
          other.lowerBound != one.upperBound + 1
        else { return nil }
        if other.lowerBound == 1, Meeting.year(earlier) != Meeting.year(later) { return nil }
        let facts: Facts = [
          earlier.id: "\(one.lowerBound)–\(one.upperBound)",
          later.id: "\(other.lowerBound)–\(other.upperBound)",
        ]
        let place = Place(later.address, field: "protokoll.paragraf_från")
        let told =
          "Protokollet \(earlier.day.text) har \(one.asParagraphs)"
          + "\(earlier.minutesSource.asPlace), och protokollet \(later.day.text) har "
          + "\(other.asParagraphs)\(later.minutesSource.asPlace)"
        if other.lowerBound <= one.upperBound {
          return Finding(
            .paragraphOrder, at: place, facts,
            told + ": samma nummer två gånger."
          ).advising(Survey.paragraphAdvice).against([
            Place(earlier.address, field: "protokoll.paragraf_till")
          ])
        }
        return Finding(
          .paragraphOrder, at: place, facts,
          told + ": § \(one.upperBound + 1) fattas."
        ).ofSilence.advising("Leta efter ett protokoll emellan, eller ett överhoppat nummer.")
          .against([Place(earlier.address, field: "protokoll.paragraf_till")])
      }
    }
  }
}

extension Meeting {
  static func year(_ meeting: Meeting) -> Int? { meeting.day?.day?.year }

  /// From the first § to the last: as the minutes say, else as their items are numbered.
  var paragraphs: ClosedRange<Int>? {
    let own = items.compactMap { $0.paragraph?.whole }
    guard let first = minutes.firstParagraph?.whole ?? own.first,
      let last = minutes.lastParagraph?.whole ?? own.last, first <= last
    else { return nil }
    return first...last
  }

  var minutesSource: String { minutes.source.isEmpty ? source : minutes.source }

  fileprivate var paragraphsOutOfOrder: [Finding] {
    let numbered = items.filter { $0.under.isEmpty }.compactMap {
      item -> (item: AgendaItem, number: Int)? in
      guard let number = item.paragraph?.whole else { return nil }
      return (item, number)
    }
    guard let first = numbered.first, let last = numbered.last else { return [] }
    let within = zip(numbered, numbered.dropFirst()).compactMap { one, next -> Finding? in
      guard next.number != one.number + 1 else { return nil }
      let what =
        next.number == one.number
        ? "§ \(next.number) står två gånger"
        : next.number < one.number
          ? "§ \(next.number) står efter § \(one.number)"
          : "§ \(one.number + 1) saknas mellan § \(one.number) och § \(next.number)"
      return Finding(
        .paragraphOrder, at: Place(address(of: next.item), field: "paragraf"),
        ["före": "\(one.number)", "paragraf": "\(next.number)"],
        "\(what)\(next.item.source.asPlace)."
      ).advising(Survey.paragraphAdvice).against([
        Place(address(of: one.item), field: "paragraf")
      ])
    }
    let ends = [
      ("paragraf_från", "första", minutes.firstParagraph?.whole, first.number),
      ("paragraf_till", "sista", minutes.lastParagraph?.whole, last.number),
    ].compactMap { key, word, stated, own -> Finding? in
      guard let stated, stated != own else { return nil }
      return Finding(
        .paragraphOrder, at: Place(address, field: "protokoll." + key),
        ["protokoll." + key: "\(stated)", "ärenden": "\(own)"],
        "Protokollet säger att den \(word) paragrafen är § \(stated)\(minutes.source.asPlace), "
          + "men det "
          + "\(word) ärendet är § \(own)."
      ).advising(Survey.paragraphAdvice)
    }
    return within + ends
  }
}

extension ClosedRange<Int> {
  /// `§§ 578–586`, `§ 9`
  package var asParagraphs: String {
    lowerBound == upperBound ? "§ \(lowerBound)" : "§§ \(lowerBound)–\(upperBound)"
  }
}

extension CheckRow {
  static let paragraphOrder = CheckRow(
    "paragrafer", "Paragrafer som inte följer på varandra",
    "En paragraf fattas, står två gånger eller i fel ordning, i ett protokoll eller mellan två.",
    advice: "Numrera om paragraferna, eller skriv in den som fattas."
  ) { survey, _ in survey.paragraphsOutOfOrder }
}

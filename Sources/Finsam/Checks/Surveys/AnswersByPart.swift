extension Survey {
  /// Answers by sex that are not what stands of all, answers of insatser that are more than those
  /// of the förbund, and one lot of answers that stands twice.
  var answersByPart: [Finding] {
    AnswerTally.contradictions(by: office.indicators.answers)
  }
}

extension AnswerTally {
  /// What stands of parts and of the whole, in rows of any points.
  static func contradictions(by rows: [AnswerTally]) -> [Finding] {
    if rows.isEmpty { return [] }
    var findings = RegisterFindings(AnswerTally.self, .answersByPart)
    for (_, rows) in lots(rows) { compare(rows, into: &findings) }
    return findings.all
  }

  /// Of one group on one point in one round.
  private static func compare(
    _ rows: [AnswerTally], into findings: inout RegisterFindings<AnswerTally>
  ) {
    if rows.count < 2 { return }
    var known: Set<String> = []
    for row in rows where !known.insert(row.insats + "\u{0}" + row.sexKey).inserted {
      findings.add(at: row.id, "mätpunkt", ["dubbelt": row.title]) {
        "Svaren står två gånger: \(row.title)."
      }
    }
    var insatser: [String] = []
    for row in rows where !insatser.contains(row.insats) { insatser.append(row.insats) }
    for insats in insatser {
      let own = rows.filter { $0.insats == insats }
      guard let whole = own.first(where: { !$0.isOfOneSex }) else { continue }
      let sexes = own.filter(\.isOfOneSex)
      let (all, parts) = (AnswerCounts(whole), sexes.map { AnswerCounts($0) }.total)
      if !sexes.isEmpty, all.counts != parts.counts {
        findings.add(
          at: whole.id, "svar_1", ["alla": "\(all.answered)", "kön": "\(parts.answered)"]
        ) {
          "Svaren efter kön är tillsammans \(parts.told), men för alla står \(all.told)."
        }
      }
    }
    guard let whole = rows.first(where: { $0.insats.isEmpty && !$0.isOfOneSex }) else { return }
    let parts = rows.filter { !$0.insats.isEmpty && !$0.isOfOneSex }.map { AnswerCounts($0) }.total
    let all = AnswerCounts(whole)
    if zip(parts.counts, all.counts).contains(where: { $0 > $1 }) {
      findings.add(
        at: whole.id, "svar_1", ["alla": "\(all.answered)", "insatser": "\(parts.answered)"]
      ) {
        "Svaren från insatserna är tillsammans \(parts.told), men för hela förbundet står "
          + "\(all.told)."
      }
    }
  }
}

extension AnswerTally {
  fileprivate var sexKey: String { isOfOneSex ? sex.text : "" }
}

extension AnswerCounts {
  /// `0 + 1 + 3 + 8 + 11 = 23`
  fileprivate var told: String {
    counts.map { Number($0).shown }.joined(separator: " + ") + " = \(Number(answered).shown)"
  }
}

extension CheckRow {
  static let answersByPart = CheckRow(
    "svar-mot-delar", "Enkätsvar som inte går ihop",
    "Svaren efter kön är inte vad som står för alla, insatsernas svar är fler än hela förbundets, "
      + "eller samma svar står två gånger.",
    advice: "Rätta det antal som är fel, eller ta bort raden som står två gånger."
  ) { survey, _ in survey.answersByPart }
}

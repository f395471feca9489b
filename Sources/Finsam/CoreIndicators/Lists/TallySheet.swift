/// The points that a group answers, each with its counts on one line to write in: `0 1 3 8 11`, and
/// behind them those who left it open.
package struct TallySheet: Equatable, Sendable {
  package struct Row: Equatable, Sendable {
    package let point: MeasuringPoint
    /// The row of the register; nil where nothing is written yet.
    let tally: AnswerTally?
    /// Why it cannot be written here; nil where it can.
    package let obstacle: String?
    /// `0 1 3 8 11`; empty where nothing is written.
    package let text: String
    /// Where it is of all: what women, men and others come to together. Where it is of one sex:
    /// what stands for all. Empty where nothing is written there.
    package let beside: String

    /// The counts one by one, those of the sexes together where nothing is written of all.
    package func counts(ofAll: Bool) -> [String] {
      (text.isEmpty && ofAll ? beside : text).split(separator: " ").map(String.init)
    }
  }

  package let key: TallyKey
  /// `Trisam, deltagare, kvinna, 2019`
  package let title: String
  package let rows: [Row]
  private let isExample: Bool

  package init(_ office: Office, _ key: TallyKey) {
    self.key = key
    let place = key.insats.isEmpty ? "" : office.insats(key.insats)?.shownName ?? key.insats
    let round = office.indicators.round(key.round)
    title = [place, key.group.rawValue, key.sex.text, round?.shownName ?? key.round]
      .filter { !$0.isEmpty }.joined(separator: ", ")
    isExample = round?.isExample == true
    let all = office.indicators.answers.filter {
      $0.round == key.round && $0.group == key.group && $0.insats == key.insats
    }
    let own = all.filter { ($0.isOfOneSex ? $0.sex : nil) == key.sex }
    let others = all.filter { key.sex == nil ? $0.isOfOneSex : !$0.isOfOneSex }
    rows = office.indicators.instrument.points
      .filter { $0.respondents.all.contains(key.group) && $0.method != .register }
      .map { point in
        let there = own.filter { $0.point == point.id }
        return Row(
          point: point, tally: there.first,
          obstacle: there.count > 1
            ? "Mätpunkten har flera rader här. Ändra dem i enkater/svar.csv." : nil,
          text: there.count == 1 ? there[0].countsText : "",
          beside: AnswerTally.countsText(others.filter { $0.point == point.id }))
      }
  }

  /// Whether it is of all, and not of women, men or others alone.
  package var isOfAll: Bool { key.sex == nil }

  /// How many points have answers; those by sex are answers of all too.
  package var entered: Int { rows.count { !$0.counts(ofAll: isOfAll).isEmpty } }
}

extension TallySheet {
  /// The keys of the counts, in the order that they are written in.
  static let keys = ["svar_1", "svar_2", "svar_3", "svar_4", "svar_5", "ej_svar"]

  /// The five or six counts of what a person typed; none where it is empty. Refuses what is
  /// something else, and says what to write.
  package static func counts(_ typed: String) throws(InvalidInput) -> [String] {
    let words = typed.split { $0.isWhitespace || $0 == ";" }.map(String.init)
    if words.isEmpty { return [] }
    guard words.count == 5 || words.count == 6 else { throw .notFiveCounts(words.count) }
    let shape = AnswerTally.fields(at: \.answers1)[0].shape
    var counts: [String] = []
    for word in words { counts.append(try shape.canonical(word)) }
    return counts + (counts.count == 5 ? [""] : [])
  }

  /// The change of a row that says what is typed; none where it does already.
  package func changes(of row: Int, _ typed: String, in office: Office) throws(InvalidInput)
    -> [Change]
  {
    let counts = try TallySheet.counts(typed)
    let file = Address(AnswerTally.path)
    guard let tally = rows[row].tally else {
      if counts.isEmpty { return [] }
      let ids = office.ids(inRegister: file.file)
      guard let id = Register<AnswerTally>.nextId(after: ids) else { return [] }
      var texts = [
        ("id", id), ("runda", key.round), ("mätpunkt", rows[row].point.id),
        ("grupp", key.group.rawValue), ("insats", key.insats), ("kön", key.sex.text),
      ]
      texts += zip(TallySheet.keys, counts)
      if isExample { texts.append(("exempel", true.text)) }
      let draft = Draft(
        id: id, fields: texts.filter { !$0.1.isEmpty }.map { Draft.Text($0.0, $0.1) })
      return [Change(file, .insert(part: RegisterKey.rows, after: ids.last, draft))]
    }
    if counts.isEmpty { return office.removal(of: tally.address).map { [$0] } ?? [] }
    let there = AnswerTally.fields.filter { TallySheet.keys.contains($0.shape.key) }
    return zip(there, counts).compactMap { field, text in
      let old = field.text(tally)
      return old == text
        ? nil : Change(tally.address, .field(field.shape.key, from: old, to: text))
    }
  }
}

extension TallySheet {
  /// What stands in the way of believing what is typed in a row: more answers than came in, or
  /// other answers than stand by sex. Nil where nothing does, or where it is no five counts.
  package func doubt(of row: Int, _ typed: String, in office: Office) -> String? {
    do throws(InvalidInput) {
      let changes = try changes(of: row, typed, in: office)
      return office.contradictions(writing: changes).first?.message
    } catch { return nil }
  }

  /// What is known of a row beside what is written in it; empty where that is nothing.
  package func besideWords(_ row: Row) -> String {
    if row.beside.isEmpty { return "" }
    return isOfAll
      ? "Svaren står redan efter kön, tillsammans \(row.beside). Skriv dem inte en gång till för "
        + "alla."
      : "För alla står redan \(row.beside)."
  }
}

extension AnswerTally {
  /// `0 1 3 8 11`, and behind them those who left it open.
  fileprivate var countsText: String {
    let own = [answers1, answers2, answers3, answers4, answers5].map { $0?.text ?? "0" }
    return (own + (unanswered.map { [$0.text] } ?? [])).joined(separator: " ")
  }

  /// The same of several rows together; empty of none.
  fileprivate static func countsText(_ rows: [AnswerTally]) -> String {
    if rows.isEmpty { return "" }
    let counts = rows.map { AnswerCounts($0) }.total
    let open = rows.contains { $0.unanswered != nil } ? [counts.unanswered] : []
    return (counts.counts + open).map { Number($0).text }.joined(separator: " ")
  }
}

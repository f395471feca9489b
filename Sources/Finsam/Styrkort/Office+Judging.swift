/// What is said beside a verdict, as a new one is likely to say it too.
extension Office {
  /// What a proposal that is made `today` of the goal or perspective says beside its verdict, where
  /// nothing is said of that yet: its day, the role that proposed last and the next meeting from
  /// `day` on.
  package func proposalWords(of judged: Address, today: Day, on day: Day) -> [Draft.Text] {
    let own = outline(at: judged)
    let proposed = [
      "förslag.dag": today.text,
      "förslag.av": latestWord("förslag.av", datedBy: "förslag.dag", in: judged.file),
      "förslag.till_möte": nextMeeting(from: day)?.text,
    ]
    return proposed.sorted { $0.key < $1.key }.compactMap { key, text in
      own?.text(key)?.isEmpty == false ? nil : text.map { Draft.Text(key, $0) }
    }
  }

  /// What stands under `key` in the goal or perspective that says it and is dated last by `dayKey`:
  /// of the file, else of the latest styrkort that says it. Nil where none does.
  package func latestWord(_ key: String, datedBy dayKey: String, in file: String) -> String? {
    let others = styrkort.reversed().map(\.address.file).filter { $0 != file }
    return ([file] + others).lazy.compactMap { file in
      (self.document(file)?.withDescendants ?? []).reversed()
        .filter { $0.text(key)?.isEmpty == false }
        .max { ($0.text(dayKey) ?? "") < ($1.text(dayKey) ?? "") }?.text(key)
    }.first
  }

  /// The next meeting that anything is proposed to, on the day itself or after it.
  package func nextMeeting(from day: Day) -> Day? {
    proposals.compactMap { $0.meeting?.day }.filter { day <= $0 }.min()
  }

  /// What is proposed of goals and perspectives.
  var proposals: [Assessment] {
    styrkort.flatMap { $0.goals.map(\.proposal) + $0.statements.map(\.proposal) }
      + insatser.flatMap { $0.goals.map(\.proposal) }
  }
}

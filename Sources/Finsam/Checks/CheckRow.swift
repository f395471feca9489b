/// All there is to say of a check.
struct CheckRow: Sendable {
  let name: String
  let title: String
  let explanation: String
  /// What to do about what it finds, where the finding itself does not say something nearer.
  let advice: String
  /// Whether it looks for something, or adds up, in other files than the one it speaks of: a file
  /// that could not be read may hold what is missing.
  let looksElsewhere: Bool
  /// The kinds of documents that it looks in then; empty for all of them.
  let others: [DocumentKind]
  /// Whether it only holds places against each other that were read: what it finds is so, whatever
  /// else could not be read, also in the same file.
  let comparesWhatIsRead: Bool
  /// What it finds without looking elsewhere.
  let alone: (@Sendable (Survey) -> [Finding])?
  let find: @Sendable (Survey, Day) -> [Finding]

  init(
    _ name: String, _ title: String, _ explanation: String, advice: String,
    looksElsewhere: Bool = false,
    among others: [DocumentKind] = [], comparesWhatIsRead: Bool = false,
    alone: (@Sendable (Survey) -> [Finding])? = nil,
    _ find: @escaping @Sendable (Survey, Day) -> [Finding]
  ) {
    self.name = name
    self.title = title
    self.explanation = explanation
    self.advice = advice
    self.looksElsewhere = looksElsewhere
    self.others = others
    self.comparesWhatIsRead = comparesWhatIsRead
    self.alone = alone
    self.find = find
  }
}

extension CheckRow {
  /// Documents whose figures formulas of printed tables name.
  static let economyTables: [DocumentKind] = [
    .accounts, .economy, .prognoses, .equity, .forbund, .statements,
  ]
}

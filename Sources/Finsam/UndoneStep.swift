/// A step that was undone or done again.
package struct UndoneStep: Hashable, Sendable {
  /// The changes that were made to do so.
  package let changes: [SavedChange]
  /// What the step was about: `bedömning av individ-1`.
  package let title: String
  /// Later steps that could not be taken.
  package let passedOver: [Passed]
  /// Whether the file says the very bytes again that it said before, as far as anybody can know.
  package let isExact: Bool

  package init(
    changes: [SavedChange], title: String, passedOver: [Passed] = [], isExact: Bool = true
  ) {
    self.changes = changes
    self.title = title
    self.passedOver = passedOver
    self.isExact = isExact
  }

  /// Why a step cannot be taken back or made again.
  package enum Obstacle: Hashable, Sendable {
    /// Its values were personal data, which are kept for a time only.
    case forgotten
    /// The history has lost rows of it.
    case incomplete
    /// The files say what they would say afterwards.
    case alreadyMade
    case refused(EditRefusal)
    case noFile(String)
    case fileThere(String)
  }

  /// A step that was not taken.
  package struct Passed: Hashable, Sendable {
    package let title: String
    package let obstacle: Obstacle

    package init(_ title: String, _ obstacle: Obstacle) {
      self.title = title
      self.obstacle = obstacle
    }
  }
}

extension UndoneStep {
  /// What was passed over and why, and whether the text looks different, as Swedish sentences;
  /// empty where there is nothing to say.
  package var note: String {
    let style =
      isExact
      ? ""
      : "Värdena är desamma, men texten i filen är inte skriven på samma sätt som förut."
    return [passedOver.note, style].filter { !$0.isEmpty }.joined(separator: " ")
  }
}

extension [UndoneStep.Passed] {
  /// Whether the files say already what all of the steps would make of them.
  var areMade: Bool { allSatisfy { $0.obstacle == .alreadyMade } }

  /// `Hoppade över namn av halsan (posten finns inte längre).`
  fileprivate var note: String {
    guard let first else { return "" }
    let others = count - 1
    return "Hoppade över \(first.words)\(others == 0 ? "" : " och \(others) till")."
  }
}

extension UndoneStep.Passed {
  /// `namn av halsan (texten står redan så)`
  package var words: String { "\(title) (\(obstacle.words))" }
}

extension UndoneStep.Obstacle {
  fileprivate var words: String {
    switch self {
    case .forgotten: "uppgifterna är borta"
    case .incomplete: "historiken har inte kvar alla dess rader"
    case .alreadyMade: "det står redan så i filen"
    case .refused(let refusal): refusal.clause
    case .noFile(let file): "\(file) finns inte"
    case .fileThere(let file): "\(file) finns redan"
    }
  }
}

extension EditRefusal {
  /// The message within a sentence, without advice.
  fileprivate var clause: String {
    switch self {
    case .idTaken(let id, _): "id ”\(id)” är upptaget"
    case .idIsFixed: "ett id kan inte ändras"
    case .invalid(let field, let reason): "\(field): \(reason.message.withoutFullStop)"
    case .noSuchRecord, .noSuchField, .noSuchPart, .changedSince, .partChangedSince, .wouldLose:
      message.withoutFullStop
    }
  }
}

extension String {
  fileprivate var withoutFullStop: String { hasSuffix(".") ? String(dropLast()) : self }
}

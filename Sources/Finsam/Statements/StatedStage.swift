/// How far a source says that something has come. A proposal, a hope, a plan, a decision and its
/// carrying out follow on each other, and a condition or a reservation is none of them: only a
/// document that calls one thing proposed and adopted contradicts itself.
struct StatedStage: Equatable {
  private enum Step: Int, CaseIterable {
    case proposed, hoped, planned, decided, ongoing, ended

    /// How words for it begin.
    var stems: [String] {
      switch self {
      case .proposed: ["försl", "föresl"]
      case .hoped: ["hopp", "förhopp"]
      case .planned: ["planer", "ska", "kommer"]
      case .decided: ["beslut", "fastställ", "antag"]
      case .ongoing: ["pågå", "driv"]
      case .ended: ["avslut", "övergå", "upphör", "permanent", "integrer"]
      }
    }
  }

  private let step: Step
  private let document: String

  /// Nil where its words say of no step.
  init?(_ statement: SourceStatement) {
    let words = statement.value.normalizedWording.split(separator: " ")
    let steps = Step.allCases.filter { step in
      step.stems.contains { stem in words.contains { $0.utf8.starts(with: stem.utf8) } }
    }
    // `fattat beslut om att det ska bli`, `kommer förhoppningsvis`: the first says how sure it is.
    guard let step = steps.contains(.decided) ? .decided : steps.first else { return nil }
    (self.step, document) = (step, statement.document)
  }

  func contradicts(_ other: StatedStage) -> Bool {
    document == other.document && step != other.step
      && [step, other.step].contains(.proposed)
      && max(step.rawValue, other.step.rawValue)
        >= Step.decided.rawValue
  }
}

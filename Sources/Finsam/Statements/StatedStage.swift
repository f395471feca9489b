/// How far a source says that something has come. A proposal, a hope, a plan, a decision and its
/// carrying out follow on each other, and a condition or a reservation is none of them: only a
/// document that calls one thing proposed and adopted contradicts itself.
struct StatedStage: Equatable {
  private enum Step: Int, CaseIterable {
    case proposed, hoped, planned, decided, ongoing, ended

    /// How words for it begin.
    private var stems: [String] {
      switch self {
      case .proposed: ["förslag", "föresl", "beslutsförslag"]
      case .hoped: ["hoppas", "förhopp"]
      case .planned: ["planer"]
      case .decided: []
      case .ongoing: ["pågå"]
      case .ended: ["avslut", "övergå", "upphör", "permanent", "integrer"]
      }
    }

    /// Words for it, where others begin alike: `antagligen`, `skapa`, `kommersiell`.
    private var words: [String] {
      switch self {
      case .proposed, .ended: []
      case .hoped: ["hopp"]
      case .planned: ["ska", "skall", "kommer"]
      case .decided:
        [
          "beslut", "beslutet", "besluten", "beslutar", "beslutade", "beslutades", "beslutad",
          "beslutat", "beslutats", "fastställd", "fastställda", "fastställde", "fastställdes",
          "fastställer", "fastställs", "fastställt", "fastställts", "antagen", "antaget", "antagit",
          "antagits", "antagna", "antar", "antas", "antog", "antogs",
        ]
      case .ongoing: ["drevs", "drivas", "driver", "drivit", "drivits", "drivs"]
      }
    }

    func isTold(by word: Substring) -> Bool {
      stems.contains { word.utf8.starts(with: $0.utf8) } || words.contains { $0 == word }
    }
  }

  private let step: Step
  private let document: String

  /// Nil where its words say of no step.
  init?(_ statement: SourceStatement) {
    let words = statement.value.normalizedWording.split(separator: " ")
    let steps = Step.allCases.filter { step in
      words.indices.contains { index in
        step.isTold(by: words[index])
          // `förslag till beslut` is none yet.
          && !(step == .decided && index > 1 && words[index - 1] == "till"
            && Step.proposed.isTold(by: words[index - 2]))
      }
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

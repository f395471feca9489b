import Finsam
import TextUI

extension DetailBuilder {
  /// What is decided and what was proposed: by whom, when and why, and where they say something else
  /// than each other or than `other`.
  mutating func judgement(
    _ verdict: Verdict, against other: String, _ proposal: Assessment, _ decision: BoardDecision,
    at address: Address
  ) {
    if verdict.differs {
      prose(
        verdict.isDecided
          ? "Beslutet skiljer sig från \(other). Beslutet gäller."
          : "\(verdict.isReported ? "Bedömningen i redovisningen" : "Förslaget") skiljer sig från "
            + "\(other). Inget är beslutat än.", .warning)
    }
    if verdict.decisionDiffers {
      prose("Beslutet är ett annat än förslaget.", .warning)
    }
    judged(
      "Beslutat", decision.status,
      [decision.day.text, decision.body, decision.paragraph, decision.source],
      decision.motivation, place: Place(address, field: "beslut.motivering"))
    judged(
      proposal.isReported == true ? "Redovisat" : "Föreslaget", proposal.status,
      [
        proposal.day.text, proposal.by, proposal.meeting.map { "till mötet \($0.text)" } ?? "",
        proposal.source,
      ], proposal.motivation, place: Place(address, field: "förslag.motivering"))
  }

  private mutating func judged(
    _ word: String, _ status: Assessment.Status?, _ facts: [String], _ motivation: String,
    place: Place
  ) {
    let facts = ([status.text] + facts).filter { !$0.isEmpty }
    if !facts.isEmpty { prose("\(word): " + facts.joined(separator: ", "), .dim) }
    guard !motivation.isEmpty else { return }
    blank()
    prose(motivation, place: place)
    blank()
  }
}

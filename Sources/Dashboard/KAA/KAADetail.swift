import Finsam
import TextUI

/// Everything about a case; what is sensitive is masked until it is revealed.
struct KAADetail {
  let board: KAABoard
  let index: Int
  let isRevealed: Bool

  /// Where follow-ups are added.
  static let followUps = PartReference(owner: Address(KAAFollowUp.path), part: RegisterKey.rows)

  private var one: KAACase { board.kaa.cases[index] }
  private var standing: KAAStanding { board.standings[index] }
  private var address: Address { KAACase.address(id: one.id) }

  func lines(width: Int) -> [DetailLine] {
    var builder = DetailBuilder(width: width)
    if board.kaa.lacksRules {
      builder.prose(KAA.lackOfRules, .warning)
      builder.prose(KAA.adviceOnRules, .warning)
    }
    builder.prose(
      isRevealed ? standing.scope.reason : standing.scope.maskedReason, .strong,
      place: Place(address))
    if !isRevealed {
      builder.prose("Uppgifter om den unge är dolda. v visar dem; det står i historiken.", .dim)
    }
    builder.unreadValues(of: Outline(one), at: address) {
      KAACase.shown($0.text, of: $0.shape.key, isRevealed: isRevealed)
    }
    addStep(to: &builder)
    addFollowUps(to: &builder)
    addDocumentation(to: &builder)
    addConsent(to: &builder)
    addRest(to: &builder)
    return builder.lines
  }

  private func addStep(to builder: inout DetailBuilder) {
    builder.heading("Nästa steg")
    builder.field("Steg", standing.step.rawValue)
    if standing.due != nil {
      builder.field(
        "Senast", board.shownDue(at: index, isRevealed: isRevealed),
        then: Span(board.delay(at: index, isRevealed: isRevealed)))
    }
    if let ground = board.ground(of: standing) {
      let words = [ground.origin.text, ground.words].filter { !$0.isEmpty }
      builder.field("Regel", words.joined(separator: ": "))
      builder.field("Källa", ground.source)
      if !ground.note.isEmpty { builder.prose(ground.note.oneLine, .dim) }
    }
    builder.add(
      DetailLine(
        [Span("▸ Följ upp", .strong), Span("  Enter eller n", .dim)], list: Self.followUps))
  }

  private func addFollowUps(to builder: inout DetailBuilder) {
    let followUps = board.followUps(ofCaseAt: index)
    builder.heading("Uppföljningar (\(followUps.count))", list: Self.followUps)
    for followUp in followUps {
      let texts = ["dag", "sätt", "utfall", "av"].map { key in
        let text =
          followUp.unread([key]).map { Span(unread: $0).text }
          ?? KAAFollowUp.field(key)?.text(followUp) ?? ""
        return KAAFollowUp.shown(text, of: key, isRevealed: isRevealed)
      }
      builder.prose(
        texts.filter { !$0.isEmpty }.joined(separator: " · "), indent: 1,
        place: Place(KAAFollowUp.address(id: followUp.id)))
    }
  }

  private func addDocumentation(to builder: inout DetailBuilder) {
    let parts = KAACase.fields.filter { $0.shape.key.hasPrefix("dok_") }
    builder.heading("Dokumentation \(standing.documented)/\(parts.count)")
    guard isRevealed else { return }
    for part in parts {
      let isDone = part.text(one) == true.text
      builder.add(
        DetailLine(
          [
            one.unread([part.shape.key]).map { Span(unread: $0 + " ") }
              ?? Span(isDone ? "✔ " : "– ", isDone ? .met : .dim),
            Span(part.shape.label.replacing("Dokumenterat: ", with: "")),
          ], indent: 1, place: Place(address, field: part.shape.key)))
    }
  }

  private func addConsent(to builder: inout DetailBuilder) {
    builder.heading("Sekretessmedgivande")
    let place = Place(address, field: "sekretessmedgivande_dag")
    guard isRevealed else { return builder.prose(Mask.text, place: place) }
    let parties = KAAParty.allCases.filter { one.canBeShared(with: $0, on: board.day) }
    if let unread = one.unread(["sekretessmedgivande_dag", "sekretessmedgivande_med"]) {
      builder.prose(Span(unread: unread).text, .warning, place: place)
    } else if let consent = one.consent {
      builder.prose("\(consent.text) med \(one.consentParties.text)", place: place)
    } else {
      builder.prose("Saknas.", .warning, place: place)
    }
    builder.prose(
      parties.isEmpty
        ? "Får inte visas för någon annan myndighet: medgivande saknas."
        : "Får visas för \(parties.map(\.rawValue).joined(separator: ", ")).", .dim)
  }

  private func addRest(to builder: inout DetailBuilder) {
    builder.heading("Ärendet")
    for field in KAACase.fields {
      let key = field.shape.key
      if key == KAACase.idKey || key.hasPrefix("dok_") || key.hasPrefix("sekretess") { continue }
      let text = field.shape.kind.shown(field.text(one))
      builder.field(
        field.shape.label, KAACase.shown(text, of: key, isRevealed: isRevealed),
        place: Place(address, field: key))
    }
  }
}

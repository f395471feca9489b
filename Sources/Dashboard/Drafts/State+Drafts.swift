import Finsam
import TextUI

/// What a person can do with a draft that an earlier run has left.
enum DraftAnswer: String, CaseIterable, Sendable {
  case resume = "Återuppta"
  case copy = "Kopiera texten"
  case discard = "Kasta"
  case later = "Senare"

  var explanation: String {
    switch self {
    case .resume: "öppnar formuläret med det du skrev"
    case .copy: "lägger det du skrev i urklipp"
    case .discard: "tar bort utkastet för gott"
    case .later: "frågar igen nästa gång; kommandot Utkast visar det"
    }
  }
}

/// What is written in a form is kept on disk until it is saved or thrown away.
extension State {
  /// How long keys must rest before what is written is kept.
  static let draftRest = Duration.milliseconds(400)
  /// How many keys may be lost where they never rest.
  static let mostKeysUnkept = 25

  /// How soon the state wants to hear that nothing happens; nil where it need not.
  package var timeout: Duration? {
    if refusal != nil { return State.refusalRest }
    return keysSinceDraft > 0 ? State.draftRest : nil
  }

  private var draft: FormDraft? {
    guard !desk.session.isReadOnly else { return nil }
    var content = screens.top.content
    // While a conflict is asked about, the form's own text is neither saved nor thrown away.
    if case .conflict = overlay { content.saveFailed() }
    return content.draft
  }

  /// Keeps what is written, if that is not on disk already.
  var draftToKeep: Effect? {
    mutating get {
      keysSinceDraft = 0
      let draft = draft
      guard draft != keptDraft else { return nil }
      keptDraft = draft
      return .keepDraft(draft)
    }
  }

  /// After an event that asks for nothing else: a draft is removed at once when it is not needed,
  /// and kept now and then while one writes without a rest.
  mutating func draftAfter(_ event: Event) -> Effect? {
    let content = screens.top.content
    guard content.keepsDraft else {
      return keptDraft == nil ? nil : draftToKeep
    }
    if case .conflict = overlay { return nil }
    if case .input(.key) = event { keysSinceDraft += 1 }
    if case .input(.paste) = event { keysSinceDraft += 1 }
    if case .editFailed = event { return draftToKeep }
    let isDue = keysSinceDraft >= State.mostKeysUnkept
    let isOver = keptDraft != nil && content.reasonToStay == nil
    return isDue || isOver ? draftToKeep : nil
  }

  mutating func found(_ drafts: [WaitingDraft], _ notes: [String]) {
    waitingDrafts = drafts
    if !notes.isEmpty { notice = Notice(notes.joined(separator: " "), .warning) }
    if !drafts.isEmpty { offerDraft() }
  }

  /// Asks about the first draft that waits.
  mutating func offerDraft() {
    guard let waiting = waitingDrafts.first else { return }
    let isWhole = RecordForm(resuming: waiting.draft, desk) != nil
    let answers: [DraftAnswer] = [isWhole ? .resume : .copy, .discard, .later]
    let what = waiting.draft.title.isEmpty ? waiting.draft.address.file : waiting.draft.title
    let time = waiting.time.prefix(16)
    overlay = .picker(
      ChoicePicker(
        PickerRequest(
          purpose: .draft(waiting.name),
          title: isWhole
            ? "Du har inte sparat: \(what), \(time)" : "Posten är borta: \(what), \(time)",
          items: answers.map {
            PickerItem(id: $0.rawValue, Picker.Item($0.rawValue, detail: $0.explanation))
          })))
  }

  mutating func answer(_ answer: DraftAnswer?, to name: String) -> Effect? {
    guard let index = waitingDrafts.firstIndex(where: { $0.name == name }) else { return nil }
    let waiting = waitingDrafts[index]
    switch answer {
    case .resume:
      guard let form = RecordForm(resuming: waiting.draft, desk) else { return nil }
      waitingDrafts.remove(at: index)
      screens.push(form)
      keptDraft = waiting.draft
      notice = Notice("Här är det du skrev. Det är inte sparat än.")
      return .takeDraft(name)
    case .copy: return .copy(waiting.draft.writtenText)
    case .discard:
      waitingDrafts.remove(at: index)
      offerDraft()
      return .discardDraft(name)
    case .later, nil: return nil
    }
  }
}

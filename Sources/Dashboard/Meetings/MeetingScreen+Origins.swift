import Finsam
import TextUI

extension MeetingScreen {
  /// What an item can be about: what the year wheel has for a meeting, a decision that is not known
  /// to be carried out, an insats, an application, a report or something that was found; or nothing
  /// yet.
  func originRequest(_ desk: Desk) -> PickerRequest {
    let blank = PickerItem(id: "tomt", Picker.Item("Tomt ärende", detail: "Allt skrivs för hand."))
    let reports = ReportKind.allCases.filter { !$0.isOfMeetings }.map { kind in
      PickerItem(
        id: "rapport/" + kind.word,
        Picker.Item(
          "Rapport: \(kind.title)", detail: kind.row.contents, synonyms: ["redovisning", kind.word])
      )
    }
    let duties = desk.overview.due.items.filter { $0.duty?.isDecidedAtMeeting == true }.map {
      item in
      PickerItem(
        id: item.id,
        Picker.Item("Årshjul: \(item.what)", detail: item.last.map { "senast \($0.text)" } ?? ""))
    }
    let decisions = (preparation?.waiting ?? []).map { placed in
      PickerItem(
        id: "beslut/" + placed.address.wholeId,
        Picker.Item(
          "Beslut: \(placed.meeting.day.text) \(placed.resolution.wording.oneLine)",
          detail: placed.resolution.doer, synonyms: ["uppföljning", "verkställighet"]))
    }
    let insatser = desk.office.insatser.map { insats in
      PickerItem(
        id: "insats/" + insats.id,
        Picker.Item("Insats: \(insats.shownName)", detail: insats.owner, synonyms: [insats.id]))
    }
    let applications = desk.office.applications.map { application in
      PickerItem(
        id: "ansökan/" + application.id,
        Picker.Item("Ansökan: \(application.name.oneLine)", detail: application.applicant))
    }
    let findings = desk.review.open.enumerated().map { index, found in
      PickerItem(
        id: "fynd/\(index)",
        Picker.Item("Fynd: \(found.name)", detail: found.detail.oneLine.clipped(to: 70)))
    }
    return PickerRequest(
      purpose: .agendaItem, title: "Nytt ärende om",
      items: [blank] + duties + decisions + insatser + applications + reports + findings)
  }

  /// The form of a new item in the next meeting, with what is known already.
  func newItem(from origin: String, _ desk: Desk) -> Outcome {
    guard let meeting = preparation?.next?.meeting else { return .stay }
    let place = meeting.items.placeOfNew
    var texts = AgendaItem.proposedTexts(behind: place, in: meeting)
    let words = origin.split(separator: "/", maxSplits: 1).map(String.init)
    switch words.first {
    case "årshjul":
      guard let item = desk.overview.due.items.first(where: { $0.id == origin }) else {
        return .stay
      }
      texts[AgendaItem.key(\.duty)] = item.duty?.rawValue
      texts[AgendaItem.key(\.heading)] = item.what
      texts[AgendaItem.key(\.kind)] = AgendaItem.Kind.decision.rawValue
    case "beslut":
      guard let placed = preparation?.waiting.first(where: { $0.address.wholeId == words[1] })
      else { return .stay }
      texts.merge(AgendaItem.texts(following: placed)) { $1 }
    case "insats":
      guard let insats = desk.office.insats(words[1]) else { return .stay }
      texts[AgendaItem.key(\.insats)] = insats.id
      texts[AgendaItem.key(\.heading)] = insats.shownName
      texts[AgendaItem.key(\.background)] = AgendaItem.background(of: insats)
      texts[AgendaItem.key(\.kind)] = AgendaItem.Kind.decision.rawValue
    case "ansökan":
      guard let application = desk.office.applications.first(where: { $0.id == words[1] }) else {
        return .stay
      }
      texts.merge(AgendaItem.texts(about: application)) { $1 }
    case "rapport":
      guard let kind = ReportKind(word: words[1]) else { return .stay }
      let title = title(of: kind, at: meeting, desk)
      texts[AgendaItem.key(\.heading)] = title
      texts[AgendaItem.key(\.background)] = "Redovisas enligt rapporten ”\(title)”."
      texts[AgendaItem.key(\.kind)] = AgendaItem.Kind.information.rawValue
    case "fynd":
      guard let index = Int(words[1]), desk.review.open.indices.contains(index) else {
        return .stay
      }
      let found = desk.review.open[index]
      texts[AgendaItem.key(\.heading)] = found.name
      texts[AgendaItem.key(\.background)] = found.detail
      texts[AgendaItem.key(\.kind)] = AgendaItem.Kind.decision.rawValue
    default: break
    }
    let list = PartReference(owner: meeting.address, part: PartKey.items)
    return .go(.form(.add(list, after: place?.id, proposing: texts)))
  }

  /// What the report itself is called, `Ekonomi 2014`, where there is one to make: of the scorecard
  /// that the meeting's papers have.
  private func title(of kind: ReportKind, at meeting: Meeting, _ desk: Desk) -> String {
    let period =
      kind == .styrkort ? desk.office.styrkort(judgedOn: meeting.day?.day ?? desk.day)?.id : nil
    do throws(ReportRefusal) {
      return try kind.row.make(ReportSource(desk.office, today: desk.session.today), period).title
    } catch {
      return kind.title
    }
  }
}

extension AgendaItem {
  /// What an item about an application says. BRD-7.
  fileprivate static func texts(about application: Application) -> [String: String] {
    let facts = [
      ("Sökande", application.applicant), ("Insatsägare", application.owner),
      ("Målgrupp", application.targetGroup), ("Period", application.period),
    ].filter { !$0.1.isEmpty }.map { "\($0.0): \($0.1.oneLine)".endingWithFullStop }
    return [
      key(\.heading): "Ansökan: \(application.name.oneLine)",
      key(\.kind): Kind.decision.rawValue, key(\.background): facts.joined(separator: " "),
      key(\.application): application.name.oneLine,
      key(\.appliedAmount): Kronor(application.amount, application.unit).text,
      key(\.source): application.source,
    ]
  }

  /// What an item says that follows up a decision of an earlier meeting.
  fileprivate static func texts(following placed: PlacedResolution) -> [String: String] {
    let own = placed.resolution
    let paragraph = placed.paragraph.map { ", § \($0)" } ?? ""
    let facts = [
      ("Beslutet", own.wording), ("Ska verkställas av", own.doer), ("Senast", own.due.text),
    ].filter { !$0.1.isEmpty }.map { "\($0.0): \($0.1.oneLine)".endingWithFullStop }
    return [
      key(\.heading): "Uppföljning av beslut \(placed.meeting.day.text)\(paragraph)",
      key(\.kind): Kind.information.rawValue, key(\.background): facts.joined(separator: " "),
      key(\.presenter): own.responsible, key(\.insats): placed.insats,
    ].filter { !$0.value.isEmpty }
  }

  /// What the board is to know of an insats that an item is about.
  fileprivate static func background(of insats: Insats) -> String {
    let cost = insats.latestCost
    let facts = [
      ("Insatsägare", insats.owner), ("Målgrupp", insats.targetGroup),
      ("Period", insats.periodWithExtension),
      ("Förbundets kostnad \(cost?.period?.shown ?? "")", cost?.amount?.shown ?? ""),
    ].filter { !$0.1.isEmpty }
    return facts.map { "\($0.0): \($0.1.oneLine)".endingWithFullStop }.joined(separator: " ")
  }

  /// The number after that of the item before it; none where the others have none.
  fileprivate static func proposedTexts(behind item: AgendaItem?, in meeting: Meeting)
    -> [String: String]
  {
    if meeting.items.isEmpty { return [key(\.number): "1"] }
    let known = meeting.items.prefix { $0.id != item?.id }.compactMap { $0.number?.whole }
    let last = item?.number?.whole ?? known.max()
    return last.map { [key(\.number): "\($0.adding(1))"] } ?? [:]
  }
}

extension [AgendaItem] {
  /// The item that a new one stands behind: what a meeting decides goes before what it is told at
  /// its end.
  fileprivate var placeOfNew: AgendaItem? {
    func isOfEnd(_ item: AgendaItem) -> Bool {
      !item.under.isEmpty || [.information, .other, .formality].contains(item.kind)
    }
    let rest = reversed().drop(while: isOfEnd)
    return rest.first ?? last
  }
}

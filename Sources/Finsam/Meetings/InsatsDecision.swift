/// What somebody decided about an insats, wherever it is written down: in the insats's own file, or
/// in the meeting that decided it.
package struct InsatsDecision: Equatable, Sendable {
  package let insats: String
  package let place: Place
  package let day: PrintedDay?
  /// `styrelsen`; empty where it is not stated.
  package let body: String
  package let matter: String
  package let amount: Kronor?
  package let verdict: Decision.Verdict?
  package let from: PrintedDay?
  package let to: PrintedDay?
  /// Whether the money is within what was granted before.
  package let isWithinFrame: Bool
  /// Whether it is added to what was granted or budgeted before.
  package let isIncrease: Bool
  package let source: String
  /// Whether the source leaves it to the reader that it is about the insats.
  package let isPlacedByReading: Bool
}

extension InsatsDecision {
  package init(_ decision: Decision, of insats: Insats) {
    self.init(
      insats: insats.id,
      place: Place(insats.address.appending(Step(PartKey.decisions, decision.id))),
      day: decision.day, body: decision.body, matter: decision.matter, amount: decision.amount,
      verdict: decision.verdict, from: nil, to: nil, isWithinFrame: false,
      isIncrease: false, source: decision.source,
      isPlacedByReading: decision.readings.contains(Readings.belongsToInsats))
  }

  init(_ decision: PlacedResolution, of insats: String) {
    let own = decision.resolution
    self.init(
      insats: insats, place: Place(decision.address), day: decision.meeting.day,
      body: decision.meeting.bodyName, matter: own.wording, amount: own.amount,
      verdict: own.verdict, from: own.from, to: own.to,
      isWithinFrame: own.isWithinFrame == true, isIncrease: own.isIncrease == true,
      source: own.source,
      isPlacedByReading: own.readings.contains(Readings.belongsToInsats))
  }

  /// `2014-06-12, beviljat: att …`
  var name: String {
    [day.text, verdict.text].filter { !$0.isEmpty }.joined(separator: ", ") + ": " + matter.oneLine
  }

  /// `2014-06-12  styrelsen  beviljat  550 000 kr  att …  [S4:1288–1294]`
  package var words: String {
    let facts = [day.text, body, verdict.text, amount?.shown ?? ""].filter { !$0.isEmpty }
    return facts.joined(separator: "  ") + "  " + matter.oneLine
      + (source.isEmpty ? "" : "  [\(source)]")
      + (isPlacedByReading ? "  att det gäller insatsen är en tolkning" : "")
  }
}

/// An att-sats, with the meeting and the item that it stands in.
package struct PlacedResolution: Equatable, Sendable {
  package let meeting: Meeting
  package let item: AgendaItem
  package let resolution: Resolution
  package let address: Address
}

extension Meeting {
  package var address: Address { Address(DocumentKind.meeting.path(id: id)) }

  func address(of item: AgendaItem) -> Address {
    address.appending(Step(PartKey.items, item.id))
  }

  /// Those who meet, as a decision names them: `styrelsen`.
  package var bodyName: String { kind.map(\.bodyName) ?? "" }

  /// What was decided, in the order of the agenda.
  package var decisions: [PlacedResolution] {
    items.flatMap { item in item.decisions.indices.map { decision($0, of: item) } }
  }

  fileprivate func decision(_ place: Int, of item: AgendaItem) -> PlacedResolution {
    placed(item.decisions[place], of: item)
  }

  func placed(_ decision: Resolution, of item: AgendaItem) -> PlacedResolution {
    PlacedResolution(
      meeting: self, item: item, resolution: decision,
      address: address(of: item).appending(Step(PartKey.decisions, decision.id)))
  }
}

extension PlacedResolution {
  /// The insats that it is about; empty for none.
  package var insats: String { resolution.insats.isEmpty ? item.insats : resolution.insats }
}

extension Meeting.Kind {
  package var bodyName: String {
    switch self {
    case .board: "styrelsen"
    case .planningDay: "planeringsdagen"
    case .workingCommittee: "arbetsutskottet"
    case .presidium: "presidiet"
    case .localGroup: "lokala samverkansgruppen"
    case .steeringGroup: "styrgruppen"
    case .managementGroup: "ledningsgruppen"
    case .membersMeeting: "medlemssamrådet"
    case .audit: "revisorerna"
    }
  }
}

extension Office {
  /// What is decided about insatser: what their own files say, then meeting by meeting.
  package var insatsDecisions: [InsatsDecision] {
    insatser.flatMap { insats in insats.decisions.map { InsatsDecision($0, of: insats) } }
      + meetings.decisionsOnInsatser
  }

  /// Those on one insats, in the same order.
  package func decisions(on insats: Insats) -> [InsatsDecision] {
    insats.decisions.map { InsatsDecision($0, of: insats) } + meetings.decisions(on: insats.id)
  }
}

extension Office {
  /// Every decision by its whole id, as registers name it: `2014-06-12/3/a`, or `texas/1` where it
  /// stands in the file of an insats. Those of meetings may be about no insats.
  var decisionsByName: [String: InsatsDecision] {
    Dictionary(
      namedDecisions.map { ($0.id, $0.decision) }, uniquingKeysWith: { _, last in last })
  }

  /// Those of the insatser's own files, then meeting by meeting, under the ids that registers name
  /// them by.
  var namedDecisions: [(id: String, decision: InsatsDecision)] {
    let own = insatser.flatMap { insats in
      insats.decisions.map { InsatsDecision($0, of: insats) }
    }
    let taken = meetings.all.flatMap(\.decisions).map { InsatsDecision($0, of: $0.insats) }
    return (own + taken).map { ($0.place.address.wholeId, $0) }
  }
}

extension Meetings {
  /// What is decided about an insats, meeting by meeting.
  package func decisions(on insats: String) -> [InsatsDecision] {
    insats.isEmpty ? [] : decisions { $0 == insats }
  }

  var decisionsOnInsatser: [InsatsDecision] { decisions { !$0.isEmpty } }

  /// Those of the insatser that are meant. Most are of others, of which nothing is copied.
  private func decisions(of isMeant: (String) -> Bool) -> [InsatsDecision] {
    var decisions: [InsatsDecision] = []
    for meeting in all.indices {
      for item in all[meeting].items.indices {
        for place in all[meeting].items[item].decisions.indices {
          let own = all[meeting].items[item].decisions[place].insats
          let insats = own.isEmpty ? all[meeting].items[item].insats : own
          guard isMeant(insats) else { continue }
          let decision = all[meeting].decision(place, of: all[meeting].items[item])
          decisions.append(InsatsDecision(decision, of: insats))
        }
      }
    }
    return decisions
  }
}

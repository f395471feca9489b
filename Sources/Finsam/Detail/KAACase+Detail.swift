extension KAACase: DetailedRecord {
  /// Where follow-ups are added.
  package static let followUps = PartReference(
    owner: Address(KAAFollowUp.path), part: RegisterKey.rows)

  package static let detail: [DetailSection<KAACase>] = [
    .lines { one, detail in
      let (board, _, standing) = one.standing
      if board.kaa.lacksRules {
        detail.prose(KAA.lackOfRules, .warning)
        detail.prose(KAA.adviceOnRules, .warning)
      }
      detail.prose(
        one.isRevealed ? standing.scope.reason : standing.scope.maskedReason, .strong,
        place: one.place)
      if !one.isRevealed {
        detail.hint(
          "Uppgifter om ungdomen är dolda. \(one.context.keys.reveal) visar dem; det står i "
            + "historiken."
        )
      }
    },
    .unread, .heading("Nästa steg"),
    .lines { one, detail in
      let (board, index, standing) = one.standing
      detail.field("Steg", standing.step.rawValue)
      if standing.step == .invite {
        detail.prose(
          "Skriv dagen i fältet Inbjuden när inbjudan har gått ut.", .dim,
          place: Place(one.address, field: KAACase.Keys.invited))
      }
      if standing.due != nil {
        let due = CellText(board.shownDue(at: index, isRevealed: one.isRevealed))
        detail.add(
          .field("Senast", [due, board.delay(at: index, isRevealed: one.isRevealed)]))
      }
      if let ground = board.ground(of: standing) {
        let isHidden = !one.isRevealed && standing.scope.tellsEnding
        let words = [ground.origin.text, isHidden ? Mask.text : ground.words]
          .filter { !$0.isEmpty }
        detail.field("Regel", words.joined(separator: ": "))
        detail.field("Källa", ground.source)
        if !ground.note.isEmpty { detail.prose(ground.note.oneLine, .dim) }
      }
      // Of one that is closed there is nothing to follow up, unless somebody has more to tell.
      if standing.step != .nothing {
        detail.add(
          .line([CellText("▸ Följ upp", .strong), CellText("  Enter eller n", .dim)]),
          list: followUps, reader: .screen)
      }
    },
    .lines { one, detail in
      let (board, index, _) = one.standing
      let followUps = board.followUps(ofCaseAt: index)
      detail.heading("Uppföljningar (\(followUps.count))", list: Self.followUps)
      for followUp in followUps {
        let own = DetailSubject<KAAFollowUp>(
          record: followUp, address: followUp.address, context: one.context)
        let texts = followUpFields.map { field in
          followUp.unread([field.shape.key]).map { text in
            one.context.masks(field.shape.key, in: KAAFollowUp.path)
              ? Mask.text : CellText(unread: text).shown
          } ?? one.context.shown(own.text(field), in: KAAFollowUp.path).text
        }
        detail.prose(
          texts.filter { !$0.isEmpty }.joined(separator: " · "), indent: 1, place: own.place)
      }
    },
    .lines { one, detail in
      let parts = documentationFields
      detail.tell(of: parts.map(\.shape.key))
      let done = parts.count { $0.text(one.record) == true.text }
      detail.heading("Dokumentation \(done)/\(parts.count)")
      guard one.isRevealed else { return }
      for part in parts {
        let isDone = part.text(one.record) == true.text
        detail.line(
          one.record.unread([part.shape.key]).map { CellText(unread: $0 + " ") }
            ?? CellText(isDone ? "✔ " : "– ", isDone ? .met : .dim),
          CellText(part.shape.label.replacing("Dokumenterat: ", with: "")),
          indent: 1, place: Place(one.address, field: part.shape.key))
      }
    },
    .lines { one, detail in
      detail.heading("Sekretessmedgivande")
      let (own, place) = (one.record, Place(one.address, field: consentKeys[0]))
      guard one.isRevealed else {
        detail.tell(of: consentKeys)
        return detail.prose(Mask.text, place: place)
      }
      if let unread = own.unread(consentKeys) {
        detail.prose(CellText(unread: unread).shown, .warning, place: place)
      } else if let consent = own.consent {
        detail.tell(of: consentKeys)
        detail.prose("\(consent.text) med \(own.consentParties.text)", place: place)
      } else {
        detail.prose("Saknas.", .warning, place: place)
      }
      let parties = KAAParty.allCases.filter {
        own.canBeShared(with: $0, on: one.standing.board.day)
      }
      detail.prose(
        parties.isEmpty
          ? "Får inte visas för någon annan myndighet: medgivande saknas."
          : "Får visas för \(parties.map(\.rawValue).joined(separator: ", ")).", .dim)
    },
    .heading("Ärendet"), .rest,
  ]

  private static let documentationFields = [
    \KAACase.documentation.plan, \.documentation.youth, \.documentation.municipality,
    \.documentation.others, \.documentation.period, \.documentation.reasonForEnding,
    \.documentation.followUp,
  ].flatMap { fields(at: $0) }
  private static let consentKeys = keys(at: [\.consent, \.consentParties])
  private static let followUpFields = [\KAAFollowUp.day, \.means, \.outcome, \.by].flatMap {
    KAAFollowUp.fields(at: $0)
  }
}

extension DetailSubject<KAACase> {
  fileprivate var isRevealed: Bool { context.isRevealed }

  fileprivate var standing: (board: KAABoard, index: Int, standing: KAAStanding) {
    let board = context.board()
    guard let index = context.caseIndex ?? KAACase.index(of: record.id, in: board.kaa.cases) else {
      preconditionFailure("The case is on the board.")
    }
    return (board, index, board.standings[index])
  }
}

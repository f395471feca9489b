extension Survey {
  /// What was proposed to a meeting that has been held, and is not decided in its minutes. BRD-7.
  var proposalsWithoutDecision: [Finding] {
    office.meetings.all.filter(\.isHeld).flatMap { meeting in
      meeting.items.compactMap { item -> Finding? in
        guard let proposal = item.proposals.first,
          !item.decisions.contains(where: { $0.isInMinutes != false })
        else { return nil }
        let address = meeting.address(of: item)
          .appending(Step(PartKey.proposals, proposal.id))
        let facts: Facts = [
          "förslag": Facts.digest(proposal.wording),
          "beslut": item.decisions.map { Facts.digest($0.wording) }.joined(separator: ", "),
        ]
        let number = item.paragraph.map { "§ \($0.shown)" } ?? "Ärendet"
        guard let retold = item.decisions.first else {
          return Finding(
            .proposalWithoutDecision, at: Place(address, field: "lydelse"), facts,
            "\(number) har ett förslag\(proposal.source.asPlace) men inget beslut, fast mötet är "
              + "hållet."
          ).advising("Skriv in beslutet, eller att ärendet bordlades.")
        }
        return Finding(
          .proposalWithoutDecision, at: Place(address, field: "lydelse"), facts,
          "\(number) har i protokollet bara ett förslag\(proposal.source.asPlace); att det beslutades "
            + "står på annat håll: ”\(retold.wording.oneLine)”\(retold.source.asPlace)."
        ).advising("Rätta protokollet, eller ta upp det på nästa möte.").against([
          Place(
            meeting.address(of: item).appending(Step(PartKey.decisions, retold.id)),
            field: "lydelse")
        ])
      }
    }
  }

  /// A proposal that says `att…` and no more, or leaves a name to be filled in, before the meeting.
  var unfinishedProposals: [Finding] {
    office.meetings.all.filter { !$0.isHeld }.flatMap { meeting in
      meeting.items.flatMap { item in
        item.proposals.filter(\.isUnfinished).map { proposal in
          Finding(
            .unfinishedProposal,
            at: Place(
              meeting.address(of: item).appending(Step(PartKey.proposals, proposal.id)),
              field: "lydelse"), ["lydelse": proposal.wording],
            "Förslaget är inte färdigt: ”\(proposal.wording.oneLine)”\(proposal.source.asPlace)."
          ).ofSilence.advising("Skriv klart förslaget före mötet, eller lämna det till mötet.")
        }
      }
    }
  }
}

extension Resolution {
  /// What stands where the source leaves room to write by hand.
  package static let gap = "[tomt]"

  package var isUnfinished: Bool {
    let words = wording.oneLine
    return words.hasSuffix("…") || words.hasSuffix("...") || words == "att"
      || words.utf8.contains(UInt8(ascii: "[")) && words.contains(Self.gap)
  }
}

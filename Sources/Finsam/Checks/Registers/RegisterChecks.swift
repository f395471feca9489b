extension Survey {
  /// Reviews whose recommendations nobody has answered: one finding each. I.5.
  var unansweredRecommendations: [Finding] {
    office.registers.audits.compactMap { audit in
      let waiting = audit.recommendations.filter(\.isUnanswered)
      guard let first = waiting.first else { return nil }
      let address = audit.address.appending(Step(PartKey.recommendations, first.id))
      return Finding(
        .unansweredRecommendation, at: Place(address),
        ["rekommendationer": waiting.map(\.id).joined(separator: ", ")],
        "\(waiting.count) av \(audit.recommendations.count) rekommendationer i \(audit.title) "
          + "har varken svar eller åtgärd."
      ).ofSilence.advising("Skriv vad styrelsen har svarat, eller vad som görs.")
    }
  }

  /// Versions of the ordinance that some member is not known to have approved: it holds when every
  /// member has (S4:1280–1282).
  var unapprovedOrdinance: [Finding] {
    let members = office.forbund.members
    let file = Address(DocumentKind.ordinance.path(id: ""))
    return office.registers.ordinance.versions.compactMap { version in
      let approved = Set(version.approvals.map(\.member)).subtracting([""])
      // Where a source says of all in one that they have, nobody is missing.
      guard !approved.isEmpty, !version.approvals.contains(where: \.member.isEmpty) else {
        return nil
      }
      let missing = members.filter { !approved.contains($0.id) }
      guard !missing.isEmpty else { return nil }
      return Finding(
        .unapprovedOrdinance,
        at: Place(file.appending(Step(PartKey.versions, version.id))),
        [
          "godkänd_av": approved.sorted().joined(separator: ", "),
          "saknas": missing.map(\.id).joined(separator: ", "),
        ],
        "\(members.count - missing.count) av \(members.count) medlemmar har godkänt "
          + "förbundsordningen; det framgår inte om \(missing.map(\.name).swedishList) har gjort "
          + "det."
      ).ofSilence.advising("Skriv in godkännandet, eller godta fyndet med en kommentar.")
    }
  }

  /// Insatser for individuals that count their participants and not women and men. GEN-1.
  var countsWithoutSexes: [Finding] {
    office.insatser.compactMap { insats in
      guard insats.takesParticipants, insats.hasBegun,
        let row = insats.participation.first(where: { $0.headcount(.all)?.persons != nil }),
        !insats.participation.contains(where: { $0.women != nil && $0.men != nil })
      else { return nil }
      let address = insats.address.appending(Step(PartKey.participation, row.id))
      return Finding(
        .countWithoutSexes, at: Place(address, field: Participation.key(\.women)),
        ["period": row.period.text],
        "Deltagarna är räknade, men inte hur många som är kvinnor och hur många som är män."
      ).ofSilence.advising("Skriv in kvinnor och män, om det går att få veta.")
    }
  }

  /// What is registered in the national system beside what the insats itself counts. SUS-1.
  var registeredAgainstOwn: [Finding] {
    let entries = Dictionary(
      office.registers.registrations.filter { !$0.name.isEmpty }.map { ($0.name, $0) },
      uniquingKeysWith: { first, _ in first })
    return office.registers.registeredPeriods.flatMap { row -> [Finding] in
      guard let period = row.period, let entry = entries[row.name]
      else {
        return row.name.isEmpty || entries[row.name] != nil
          ? []
          : [
            Finding(
              .registeredAgainstOwn, at: Place(row.address, field: "registrerad_som"),
              ["registrerad_som": row.name],
              "Ingen rad i registreringen heter ”\(row.name)”."
            ).advising("Skriv namnet som det står i registreringen, eller lägg till en rad där.")
          ]
      }
      guard let insats = office.insats(entry.insats),
        let own = insats.participation.first(where: { $0.period == period })
      else { return [] }
      func sum(_ figures: [Number?]) -> Int? {
        let known = figures.compactMap { $0?.whole }
        return known.count == figures.count ? known.sum : nil
      }
      let pairs: [(String, Int?, Int?, String)] = [
        (
          "kvinnor", sum([row.ongoingWomen, row.endedWomen]), own.women?.number?.whole,
          Participation.key(\.women)
        ),
        (
          "män", sum([row.ongoingMen, row.endedMen]), own.men?.number?.whole,
          Participation.key(\.men)
        ),
      ]
      return pairs.compactMap { word, registered, counted, key in
        guard let registered, let counted, registered != counted else { return nil }
        let place = Place(
          insats.address.appending(Step(PartKey.participation, own.id)), field: key)
        return Finding(
          .registeredAgainstOwn, at: Place(row.address),
          ["registrerat": "\(registered)", "eget": "\(counted)"],
          "\(entry.title) \(period.shown): \(registered) \(word) är registrerade (pågående och "
            + "avslutade), men insatsen själv har \(counted)."
        ).against([place]).advising("Jämför med systemet, och rätta den siffra som är fel.")
      }
    }
  }

  /// Insatser that registers name, and that are not there.
  var registerReferences: [Finding] {
    let own = office.registers
    var insatser: [Finding] = []
    func look<Row>(_ rows: [Row], _ insats: (Row) -> String, _ address: (Row) -> Address) {
      insatser += rows.compactMap { unknownInsats(insats($0), at: address($0)) }
    }
    look(own.calendar, \.insats, \.address)
    look(own.staff, \.insats, \.address)
    look(own.priorities, \.insats, \.address)
    look(own.evaluations, \.insats, \.address)
    look(own.registrations, \.insats, \.address)
    look(own.agreements, \.insats, \.address)
    look(own.audits, \.insats, \.address)
    for one in own.consultations {
      look([one], \.insats, \.address)
      look(one.questions, \.insats) { one.address.appending(Step(PartKey.questions, $0.id)) }
    }
    let events = Set(own.calendar.map(\.id))
    let points = own.programme.filter { !events.contains($0.event) }.map { item in
      Finding(
        .danglingReference, at: Place(item.address, field: ProgrammeItem.key(\.event)),
        ["händelse": item.event], "Kalendern har ingen post ”\(item.event)”."
      ).advising("Skriv id:t för en post i kalendern.")
    }
    let members = Set(office.forbund.members.map(\.id))
    let demands = own.demands.filter { !members.contains($0.member) }.map { row in
      unknownMember(row.member, at: row.address)
    }
    return insatser + points + demands
  }

  /// What needs and their figures refer to, and is not there.
  var needReferences: [Finding] {
    let series = Set(office.needs.catalogue.series.map(\.id))
    let points = office.needs.points.filter { !$0.series.isEmpty && !series.contains($0.series) }
    let unknown = points.map { point in
      Finding(
        .danglingReference, at: Place(point.address, field: NeedPoint.key(\.series)),
        ["serie": point.series], "Serien ”\(point.series)” finns inte."
      ).advising("Lägg till serien i serier.yaml, eller rätta id:t.")
    }
    let wholes = office.needs.catalogue.series.flatMap { one -> [Finding] in
      let named = one.comparedWith.map { (NeedSeries.key(\.comparedWith), $0) }
      let whole = one.partOf.isEmpty ? [] : [(NeedSeries.key(\.partOf), one.partOf)]
      return (named + whole).filter { !series.contains($0.1) || $0.1 == one.id }.map { key, id in
        Finding(
          .danglingReference, at: Place(one.address, field: key), [key: id],
          id == one.id
            ? "Serien hänvisar till sig själv." : "Serien ”\(id)” finns inte."
        ).advising("Välj en annan serie.")
      }
    }
    return unknown + wholes
      + office.needs.list.needs.flatMap { need -> [Finding] in
        let grounds = need.grounds.filter { !$0.series.isEmpty && !series.contains($0.series) }
        let answers = need.answers.filter { !$0.target.isEmpty && office.place(of: $0) == nil }
        return grounds.map { ground in
          Finding(
            .danglingReference,
            at: Place(
              need.address.appending(Step(PartKey.grounds, ground.id)),
              field: NeedGround.key(\.series)),
            ["serie": ground.series], "Serien ”\(ground.series)” finns inte."
          ).advising("Lägg till serien i serier.yaml, eller rätta id:t.")
        }
          + answers.map { answer in
            Finding(
              .danglingReference,
              at: Place(
                need.address.appending(Step(PartKey.answers, answer.id)),
                field: NeedAnswer.key(\.target)),
              ["till": answer.target],
              "Det finns \(answer.kind == .goal ? "inget" : "ingen") "
                + "\(answer.kind?.text ?? "post") ”\(answer.target)”."
            ).advising("Skriv id:t för det som behovet leder till.")
          }
      }
  }

  /// Evaluations that were to come, and have not. BRD-12.
  func overdueEvaluations(on day: Day) -> [Finding] {
    let all = office.registers.evaluations
    var told: Set<String> = []
    return all.compactMap { row in
      guard let year = Year(id: row.next.trimmed), year.number < day.year,
        !all.contains(where: {
          $0.insats == row.insats && ($0.year?.number ?? 0) >= year.number
        }), told.insert(row.insats + year.text).inserted
      else { return nil }
      return Finding(
        .overdueEvaluation, at: Place(row.address, field: Evaluation.key(\.next)),
        ["insats": row.insats, "nästa": year.text],
        "Nästa utvärdering skulle göras \(year.text), och någon sådan finns inte här."
      ).ofSilence.advising("Skriv in utvärderingen, eller när den ska göras.")
    }
  }
}

extension CheckRow {
  static let unansweredRecommendation = CheckRow(
    "rekommendation-utan-svar", "Rekommendation utan svar",
    "En revision eller granskning har lämnat en rekommendation som varken har svar eller åtgärd.",
    advice: "Skriv styrelsens svar, eller vad som görs."
  ) { survey, _ in survey.unansweredRecommendations }

  static let unapprovedOrdinance = CheckRow(
    "förbundsordning", "Förbundsordning som inte alla har godkänt",
    "Förbundsordningen gäller när alla medlemmar har godkänt den, och om någon framgår det inte.",
    advice: "Skriv in medlemmarnas beslut om förbundsordningen.",
    looksElsewhere: true, among: [.ordinance, .forbund]
  ) { survey, _ in survey.unapprovedOrdinance }

  static let countWithoutSexes = CheckRow(
    "kön-saknas", "Deltagare utan uppgift om kön",
    "En individinriktad insats räknar sina deltagare, men inte kvinnor och män.",
    advice: "Skriv in kvinnor och män var för sig."
  ) { survey, _ in survey.countsWithoutSexes }

  static let registeredAgainstOwn = CheckRow(
    "registrerat-mot-eget", "Registrerat som inte är insatsens egen siffra",
    "Det som är registrerat i Uppföljning Finsam är inte det som insatsen själv räknar.",
    advice: "Jämför med SUS, och rätta den siffra som är fel.",
    looksElsewhere: true, among: [.registrations, .registeredPeriods, .insats]
  ) { survey, _ in survey.registeredAgainstOwn }

  static let overdueEvaluation = CheckRow(
    "utvärdering-försenad", "Utvärdering som skulle ha gjorts",
    "En utvärdering säger när nästa ska göras. Året är förbi, och någon sådan finns inte.",
    advice: "Gör utvärderingen, eller flytta dess dag.",
    looksElsewhere: true, among: [.evaluations]
  ) { survey, day in survey.overdueEvaluations(on: day) }
}

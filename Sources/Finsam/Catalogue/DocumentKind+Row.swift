extension DocumentKind {
  /// A kind is a case and this row; everything else follows from it.
  private var declared: CatalogueRow {
    switch self {
    case .forbund:
      .document(
        \.forbund, at: "forbund.yaml", in: .office,
        .init("forbund", plural: "förbund", singular: "förbund", isNeuter: true),
        opening: "Förbundet: medlemmar, bidrag, styrelse och inställningar.", creation: .never
      )
      .sharing { .statedTotals }
    case .styrkort:
      .documents(
        \.styrkort, at: "styrkort/", id: .year, in: .styrkort,
        .init("styrkort", plural: "styrkort", singular: "styrkort", isNeuter: true),
        opening: "Styrkort för ett år: vision, strategi, mål, mått, aktiviteter och bedömningar.",
        creation: .yearly(.styrkort),
        usual: { Draft(id: $0, fields: [], parts: [Perspective.usualDrafts]) }
      )
      .sharing { .goals }
    case .insats:
      .documents(
        \.insatser, at: "insatser/", id: .name, in: .insatser,
        .init("insatser", plural: "insatser", singular: "insats"),
        opening:
          "En insats: ägare, målgrupp, period, deltagare, resultat, mål, beslut och kostnad.",
        creation: .blank
      )
      .sharing { .insats }
    case .plan:
      .documents(
        \.asf.plans, at: "asf/handlingsplan-", id: .year, in: .asf,
        .init("handlingsplan", plural: "handlingsplaner", singular: "handlingsplan"),
        opening: "Handlingsplan ASF för ett år: processmål, aktiviteter, behov och indikatorer.",
        creation: .yearly(.plan), inParts: true
      )
      .sharing { .indicators }
    case .events:
      .register(
        \.asf.events, at: "asf/handelser.csv", in: .asf,
        .init("handelser", plural: "händelser", singular: "händelse"),
        opening: "Händelser: genomförda möten och annat inom ASF, med antal informerade.",
        list: ASFEvent.list, grouped: ASFEvent.grouped
      )
      .numbered
      .sharing {
        .parts(
          RegisterKey.rows,
          ASFEvent.keys(at: [\.women, \.men, \.notSplit, \.employees, \.politicians, \.others]),
          sums: [
            RegisterSum(
              ASFEvent.keys(at: [\.employees, \.politicians, \.others, \.notSplit]),
              of: ASFEvent.keys(at: [\.women, \.men]))
          ])
      }
    case .companies:
      .register(
        \.asf.companies, at: "asf/foretag.csv", in: .asf,
        .init(
          "foretag", plural: "företag", singular: "företag", title: "Företagsregister",
          isNeuter: true),
        opening: "Företagsregister: arbetsintegrerande sociala företag.", list: ASFCompany.list
      )
      .sharing {
        .parts(
          RegisterKey.rows,
          ASFCompany.keys(at: [
            \.women, \.men, \.placedWomen, \.placedMen, \.placedByEmploymentService,
            \.placedByMunicipality, \.placedByOthers,
          ]))
      }
    case .census:
      .register(
        \.asf.census, at: "asf/lagesbild.csv", in: .asf,
        .init("lagesbild", plural: "lägesbilder", singular: "lägesbild", title: "Lägesbild"),
        opening: "Lägesbild: företag, anställda och placerade, höst för höst."
      )
      .sharing {
        .parts(
          RegisterKey.rows,
          CensusRow.keys(at: [
            \.employees, \.women, \.men, \.placed, \.byEmploymentService, \.byMunicipality,
            \.byOthers, \.informed,
          ]),
          sums: [
            RegisterSum(
              CensusRow.keys(at: [\.employees]), of: CensusRow.keys(at: [\.women, \.men])),
            RegisterSum(
              CensusRow.keys(at: [\.placed]),
              of: CensusRow.keys(at: [\.byEmploymentService, \.byMunicipality, \.byOthers])),
          ])
      }
    case .places:
      .register(
        \.asf.places, at: "asf/platser.csv", in: .asf,
        .init("platser", plural: "platser", singular: "plats"),
        opening: "Platser: beviljade och nyttjade platser, och vad de ledde till.",
        list: PlaceRow.list, grouped: PlaceRow.grouped
      )
      .sharing {
        .parts(
          RegisterKey.rows,
          PlaceRow.keys(at: [
            \.granted, \.used, \.persons, \.women, \.men, \.toWork, \.toStudies,
            \.toEmploymentService, \.returned, \.extended, \.ended,
          ]), words: PlaceRow.keys(at: [\.outcome, \.targetGroup, \.days]), sums: PlaceRow.sums)
      }
    case .milestones:
      .register(
        \.asf.milestones, at: "asf/milstolpar.csv", in: .asf,
        .init("milstolpar", plural: "milstolpar", singular: "milstolpe"),
        opening: "Milstolpar: policyer och handlingsplaner som kommunerna har antagit."
      )
      .numbered
    case .accounts:
      .documents(
        \.economy.accounts, at: "ekonomi/bokslut-", id: .year, in: .economy,
        .init("bokslut", plural: "bokslut", singular: "bokslut", isNeuter: true),
        opening: "Bokslut för ett år: uppställningar och noter, som de är tryckta.",
        creation: .yearly(.accounts), inParts: true)
    case .economy:
      .yearlyRegister(
        \.economy.years, at: "ekonomi/", in: .economy,
        .init("ekonomi", plural: "ekonomi", singular: "årsbudget", title: "Budget och utfall"),
        opening: "Budget och utfall för ett år: en tryckt rad per rad, med summor och rubriker.",
        creation: .yearly(.economy)
      )
      .sharing { .prices }
    case .prognoses:
      .register(
        \.economy.prognoses, at: "ekonomi/prognoser.csv", in: .economy,
        .init("prognoser", plural: "prognoser", singular: "prognos"),
        opening: "Prognoser: vad ett år väntas bli, per den dag då det bedömdes.",
        list: Prognosis.list
      )
      .numbered
    case .equity:
      .register(
        \.economy.equity, at: "ekonomi/kapital.csv", in: .economy,
        .init("kapital", plural: "eget kapital", singular: "kapital", isNeuter: true),
        opening: "Eget kapital, år för år, med det tak som gäller.", list: EquityYear.list)
    case .requisitions:
      .register(
        \.economy.requisitions, at: "ekonomi/rekvisitioner.csv", in: .economy,
        .init("rekvisitioner", plural: "rekvisitioner", singular: "rekvisition"),
        opening:
          "Rekvisitioner: vad insatserna har begärt kvartal för kvartal, vad som godkändes, och "
          + "året kostnaden är bokförd.", list: Requisition.list
      )
      .numbered
    case .ledgerMap:
      .register(
        \.economy.ledgerMap, at: "ekonomi/mappning.csv", in: .economy,
        .init(
          "mappning", plural: "mappningar", singular: "mappning", title: "Mappning av konton"),
        opening: "Mappning: vilken rad i årets budget och utfall ett konto i bokföringen går till."
      )
      .numbered
    case .applications:
      .register(
        \.applications, at: "ansokningar.csv", in: .economy,
        .init("ansokningar", plural: "ansökningar", singular: "ansökan"),
        opening: "Ansökningar: från idé till slutredovisad, med belopp och beslut.",
        list: Application.list, grouped: Application.grouped)
    case .meetingPlan:
      .documents(
        \.meetings.plans, at: "moten/plan-", id: .year, in: .meetings,
        .init(
          "sammantradesplan", plural: "sammanträdesplaner", singular: "sammanträdesplan"),
        opening: "Sammanträdesplan för ett år: mötesdagarna som är beslutade.",
        creation: .yearly(.meetingPlan))
    case .meeting:
      .documents(
        \.meetings.all, at: "moten/", id: .name, in: .meetings,
        .init("moten", plural: "möten", singular: "möte", isNeuter: true),
        opening: "Ett möte: kallelse, närvaro, ärenden med förslag och beslut, och protokoll.",
        creation: .blank, list: { _, context in context.office.meetings.list })
    case .yearWheel:
      .document(
        \.meetings.yearWheel, at: "arshjul.yaml", in: .meetings,
        .init("arshjul", plural: "årshjul", singular: "årshjul", isNeuter: true),
        opening: "Årshjulet: vad kontoret gör varje år, och när.", creation: .blank, inParts: true,
        isThere: { $0 != YearWheel() })
    case .delegation:
      .document(
        \.meetings.delegation, at: "delegation.yaml", in: .meetings,
        .init("delegation", plural: "delegeringar", singular: "delegering"),
        opening: "Delegering: vad andra får besluta i styrelsens ställe, och vad de beslutat.",
        creation: .blank, inParts: true, isThere: { $0 != DelegationOrder() })
    case .discharges:
      .register(
        \.meetings.discharges, at: "ansvarsfrihet.csv", in: .meetings,
        .init(
          "ansvarsfrihet", plural: "ansvarsfrihet", singular: "ansvarsfrihet",
          title: "Ansvarsfrihet"),
        opening: "Ansvarsfrihet: vad varje medlem har beslutat för ett år."
      )
      .numbered
    case .annualReport:
      .documents(
        \.documents.annual, at: "arsredovisning/", id: .year, in: .meetings,
        .init(
          "arsredovisning", plural: "årsredovisningar", singular: "årsredovisning"),
        opening: "Årsredovisning för ett år: kontorets text, och vad som hämtas ur uppgifterna.",
        creation: .yearly(.annualReport), usual: BoardDocument.usualAnnualReport)
    case .interimReport:
      .documents(
        \.documents.interim, at: "delar/", id: .name, in: .meetings,
        .init("delar", plural: "delårsrapporter", singular: "delårsrapport"),
        opening: "Delårsrapport: kontorets text, och vad som hämtas ur uppgifterna till en dag.",
        creation: .blank, usual: BoardDocument.usualInterimReport)
    case .activityPlan:
      .documents(
        \.documents.plans, at: "verksamhetsplan/", id: .year, in: .meetings,
        .init(
          "verksamhetsplan", plural: "verksamhetsplaner", singular: "verksamhetsplan"),
        opening: "Verksamhetsplan för ett år: kontorets text, och vad som hämtas ur uppgifterna.",
        creation: .yearly(.activityPlan), usual: BoardDocument.usualActivityPlan)
    case .instrument:
      .document(
        \.indicators.ownInstrument, at: "karnindikatorer.yaml", in: .indicators,
        .init(
          "karnindikatorer", plural: "kärnindikatorer", singular: "förbundets kärnindikatorer"),
        opening: "Förbundets egna kärnindikatorer, som går före de gemensamma.",
        creation: .blank, inParts: true,
        shared: (
          \.indicators.sharedInstrument, CoreInstrument.sharedPath, { $0.overridden(by: $1) }
        ),
        isThere: { $0 != CoreInstrument() })
    case .surveyRound:
      .documents(
        \.indicators.rounds, at: "enkater/", id: .name, in: .indicators,
        .init("enkater", plural: "enkätomgångar", singular: "enkätomgång"),
        opening:
          "En enkätomgång: när, till vilka, hur många som fick den och hur många som svarade.",
        creation: .blank
      )
      .sharing {
        .parts(
          PartKey.dispatches, SurveyDispatch.keys(at: [\.sent, \.answered]),
          sums: [
            RegisterSum(
              SurveyDispatch.keys(at: [\.sent]), of: SurveyDispatch.keys(at: [\.answered]))
          ])
      }
    case .answers:
      .register(
        \.indicators.answers, at: "enkater/svar.csv", in: .indicators,
        .init(
          "svar", plural: "enkätsvar", singular: "svarsrad", title: "Enkätsvar"),
        opening: "Enkätsvar: hur många som svarade vad, och aldrig vad en person svarade.",
        list: AnswerTally.listOfAnswers,
        counter: { header, office, _ in AnswerSheet(header, office) }
      )
      .sharing {
        .answers(
          AnswerTally.keys(at: [
            \.answers1, \.answers2, \.answers3, \.answers4, \.answers5, \.unanswered,
          ]),
          cells: AnswerTally.keys(at: [
            \.answers1, \.answers2, \.answers3, \.answers4, \.answers5,
          ]))
      }
    case .pairs:
      .register(
        \.indicators.pairs, at: "enkater/par.csv", in: .indicators,
        .init(
          "par", plural: "parade svar", singular: "rad med parade svar", title: "Parade svar"),
        opening:
          "Parade svar: deltagarens svar på indikator 7 bredvid personalens om samma deltagare.",
        list: PairTally.listOfAnswers
      )
      .sharing {
        .pairs(
          PairTally.keys(at: [\.both, \.onlyParticipant, \.onlyStaff, \.neither, \.unpaired]))
      }
    case .national:
      .register(
        \.indicators.national, at: "enkater/nationellt.csv", in: .indicators,
        .init(
          "nationellt", plural: "nationella jämförelsetal", singular: "nationellt jämförelsetal",
          isNeuter: true),
        opening: "Nationella jämförelsetal: vad alla förbund kom till, år för år.")
    case .calendar:
      .register(
        \.registers.calendar, at: "kalender.csv", in: .registers,
        .init(
          "kalender", plural: "händelser i kalendern", singular: "händelse i kalendern",
          title: "Kalender"),
        opening: "Kalender: möten, konferenser, studiebesök och annat som har varit eller ska bli."
      )
      .numbered
    case .programme:
      .register(
        \.registers.programme, at: "kalender-program.csv", in: .registers,
        .init("program", plural: "programpunkter", singular: "programpunkt", title: "Program"),
        opening: "Program: punkterna i det som står i kalendern."
      )
      .numbered
    case .staff:
      .register(
        \.registers.staff, at: "bemanning.csv", in: .registers,
        .init("bemanning", plural: "tjänster", singular: "tjänst", title: "Bemanning"),
        opening:
          "Bemanning: tjänster på kansliet och i insatserna, efter roll och aldrig efter namn."
      )
      .numbered
    case .agreements:
      .documents(
        \.registers.agreements, at: "avtal/", id: .name, in: .registers,
        .init("avtal", plural: "avtal", singular: "avtal", isNeuter: true),
        opening: "Ett avtal: parter, tid, uppsägning, ersättning och vad som ingår.",
        creation: .blank, list: Agreement.list)
    case .audits:
      .documents(
        \.registers.audits, at: "revisioner/", id: .name, in: .registers,
        .init("revisioner", plural: "revisioner", singular: "revision"),
        opening:
          "En revision eller granskning: frågor, iakttagelser och rekommendationer med svar.",
        creation: .blank, list: Audit.list)
    case .priorities:
      .register(
        \.registers.priorities, at: "atgarder.csv", in: .registers,
        .init(
          "atgarder", plural: "prioriterade åtgärder", singular: "prioriterad åtgärd",
          title: "Prioriterade åtgärder"),
        opening: "Åtgärder: vad förbundet prioriterar, och vad det har blivit av det.")
    case .competence:
      .register(
        \.registers.competence, at: "kompetens.csv", in: .registers,
        .init(
          "kompetens", plural: "kompetensbehov", singular: "kompetensbehov",
          title: "Kompetensutveckling", isNeuter: true),
        opening: "Kompetensutveckling: vad som ska läras, av vilka och när."
      )
      .numbered
    case .evaluations:
      .register(
        \.registers.evaluations, at: "utvarderingar.csv", in: .registers,
        .init("utvarderingar", plural: "utvärderingar", singular: "utvärdering"),
        opening: "Utvärderingar: vem som har utvärderat en insats, hur, och vad det visade."
      )
      .numbered
      .sharing { .withheld("samma tal som döljs på andra ställen") }
    case .deliveries:
      .register(
        \.registers.deliveries, at: "leveranser.csv", in: .registers,
        .init(
          "leveranser", plural: "leveranser", singular: "leverans", title: "Leveranser till KAA"),
        opening: "Leveranser till KAA: vem som lämnar vilka listor, till vem och när."
      )
      .numbered
    case .registrations:
      .register(
        \.registers.registrations, at: "registrering.csv", in: .registers,
        .init(
          "registrering", plural: "registreringar", singular: "registrering", title: "Registrering"),
        opening: "Registrering: insatserna i SUS och Uppföljning Finsam.",
        list: RegistryEntry.list, grouped: RegistryEntry.grouped
      )
      .numbered
    case .registeredPeriods:
      .register(
        \.registers.registeredPeriods, at: "registrering-period.csv", in: .registers,
        .init(
          "registrerat", plural: "registrerade perioder", singular: "registrerad period",
          title: "Registrerat per period"),
        opening: "Registrerat per period: antal och belopp, och aldrig enskilda personer.",
        counter: { RegistrationTable($0, $1, on: $2) }
      )
      .numbered
      .sharing {
        .registered(
          RegisteredPeriod.keys(at: [
            \.newWomen, \.newMen, \.endedWomen, \.endedMen, \.ongoingWomen, \.ongoingMen,
            \.anonymousWomen, \.anonymousMen, \.withoutConsent,
          ]))
      }
    case .registrationColumns:
      .register(
        \.registers.registrationColumns, at: "registrering-kolumner.csv", in: .registers,
        .init(
          "kolumner", plural: "kolumner i exporten", singular: "kolumn i exporten",
          title: "Kolumner i exporten"),
        opening: "Kolumner i exporten: vad kolumnerna i en export ur SUS eller Uppföljning Finsam "
          + "säger."
      )
      .numbered
    case .consultations:
      .documents(
        \.registers.consultations, at: "samrad/", id: .name, in: .registers,
        .init("samrad", plural: "samråd", singular: "samråd", isNeuter: true),
        opening: "Ett samråd med medlemmarna: vilka som var med, frågor och överenskommelser.",
        creation: .blank, list: Consultation.list)
    case .demands:
      .register(
        \.registers.demands, at: "krav.csv", in: .registers,
        .init(
          "krav", plural: "krav från medlemmar", singular: "krav från en medlem",
          title: "Krav från medlemmar", isNeuter: true),
        opening: "Krav från medlemmar: vad en medlem begär av förbundet, med medlemmens egna ord."
      )
      .numbered
    case .ordinance:
      .document(
        \.registers.ordinance, at: "forbundsordning.yaml", in: .registers,
        .init(
          "forbundsordning", plural: "förbundsordningar", singular: "förbundsordning",
          title: "Förbundsordning"),
        opening: "Förbundsordningen: versioner, och vilka medlemmar som har godkänt dem.",
        creation: .blank, inParts: true, isThere: { $0 != Ordinance() }, list: Ordinance.list)
    case .needs:
      .document(
        \.needs.list, at: "behov/behov.yaml", in: .needs,
        .init("behov", plural: "behov", singular: "behov", isNeuter: true),
        opening: "Behov: vad som behövs, hur det är känt och vad det har lett till.",
        creation: .blank, inParts: true, isThere: { $0 != NeedsList() }, list: NeedsList.list)
    case .needSeries:
      .document(
        \.needs.catalogue, at: "behov/serier.yaml", in: .needs,
        .init("serier", plural: "serier", singular: "serie"),
        opening: "Serier: vad behovens siffror betyder, och när de börjar betyda något annat.",
        creation: .blank, inParts: true, isThere: { $0 != NeedCatalogue() },
        list: NeedCatalogue.list)
    case .needPoints:
      .register(
        \.needs.points, at: "behov/serier.csv", in: .needs,
        .init(
          "behovsdata", plural: "siffror om behov", singular: "siffra om behov",
          title: "Siffror om behov"),
        opening: "Siffror om behov: en rad per tryckt siffra, med område, period och källa.",
        counter: { header, office, _ in NeedTable(header, office) }
      )
      .sharing { .withheld("siffror om små grupper i en kommun") }
    case .cases:
      .register(
        \.kaa.cases, at: "kaa/ungdomar.csv", in: .kaa,
        .init("kaa", plural: "ärenden", singular: "ärende", title: "Ungdomar", isNeuter: true),
        opening: "Ungdomar i kommunernas aktivitetsansvar, med ärendenummer och utan namn.",
        privacy: .youths(KAACase.self), list: KAACase.list)
    case .followUps:
      .register(
        \.kaa.followUps, at: "kaa/uppfoljningar.csv", in: .kaa,
        .init("uppfoljningar", plural: "uppföljningar", singular: "uppföljning"),
        opening: "Uppföljningar av ungdomar i kommunernas aktivitetsansvar.",
        privacy: .youths(KAAFollowUp.self), list: KAAFollowUp.list
      )
      .numbered
    case .rules:
      .document(
        \.kaa.ownRules, at: "regler.yaml", in: .kaa,
        .init("regler", plural: "regler", singular: "förbundets regler"),
        opening: "Förbundets egna regler för KAA, som går före de gemensamma.",
        creation: .blank, inParts: true,
        shared: (\.kaa.sharedRules, KAARules.sharedPath, { $0.overridden(by: $1) }),
        isThere: { $0 != KAARules() })
    case .statements:
      .register(
        \.statements, at: "uppgifter.csv", in: .review,
        .init(
          "uppgifter", plural: "uppgifter", singular: "uppgift", title: "Uppgifter ur källorna"),
        opening: "Uppgifter ur källorna: samma uppgift på flera ställen, rad för rad."
      )
      .sharing { .withheld("samma tal som döljs på andra ställen") }
    case .review:
      .document(
        \.review, at: "granskning.yaml", in: .review,
        .init("godtagna", plural: "godtagna fynd", singular: "granskning", title: "Granskning"),
        opening: "Granskning: fynd som kontoret har godtagit, med kommentar.",
        creation: .never, inParts: true, isThere: { !$0.acceptances.isEmpty }
      )
      .numbered
      .sharing { .withheld("kontorets egna kommentarer") }
    }
  }

  private static let rows = allCases.map(\.declared)

  package var row: CatalogueRow { Self.rows[rawValue] }

  /// Taken from where it lies, as is what else is asked of every file and finding: to take out the
  /// row copies all of it.
  var location: CatalogueRow.Location { Self.rows[rawValue].location }

  /// Whether the document is a CSV file of rows.
  package var isTable: Bool { Self.rows[rawValue].isTable }
}

extension DocumentKind {
  package var opening: String { row.opening }

  package var recordType: any Record.Type { row.recordType }

  package var shape: RecordShape { RecordShape(recordType) }

  /// Why a whole document of the kind is not removed, and what to do instead; nil where it is.
  package var reasonToKeep: String? {
    let title = row.words.title
    if isTable { return "\(title) tas inte bort som helhet. Ta bort raderna, en i taget." }
    switch row.creation {
    case .blank, .yearly: return nil
    case .never where self == .forbund:
      return "Förbundet självt tas inte bort här. Ta bort mappen, när ingen har den öppen."
    case .never:
      return "\(title) tas inte bort som helhet. Ta bort delarna, en i taget."
    }
  }

  /// Whether it is the one such file of its kind.
  package var isRegister: Bool { isTable && !isOfMany }

  /// Whether each document has a name of its own, which a new one is given.
  package var isNamed: Bool { if case .each(_, id: .name) = location { true } else { false } }

  /// Whether there is one document a year.
  package var isYearly: Bool { if case .each(_, id: .year) = location { true } else { false } }

  /// Whether the file holds personal data: only its owner may read it, and no value of it is
  /// copied elsewhere.
  package var isConfidential: Bool {
    personalData != nil
  }

  /// Whether a field's text is hidden until somebody asks to see it.
  package func isSensitive(_ key: String) -> Bool {
    personalData?.masks(key) ?? false
  }

  /// The kinds with personal data, by their paths: all are registers.
  static let withPersonalData = [String: DocumentKind](
    uniqueKeysWithValues: allCases.filter(\.isConfidential).map { ($0.path(id: ""), $0) })

  /// How the personal data that the document holds is treated; nil where it holds none.
  package var personalData: CatalogueRow.PersonalData? {
    if case .personal(let data) = Self.rows[rawValue].privacy { data } else { nil }
  }

  /// How long undo may remember what a change of personal data said, in days.
  package static let undoDays = allCases.compactMap { $0.personalData?.undoDays }.min() ?? 0
}

extension CatalogueRow.Privacy {
  /// That of a register that tells of youths.
  static func youths<Row: RegisterRow & MaskedRecord>(_ type: Row.Type) -> Self {
    .personal(
      CatalogueRow.PersonalData(
        people: "ungdomar", masks: Row.isSensitive, undoDays: KAARetention.undoDays,
        isInvented: { record in
          let rows = (record as? Register<Row>)?.rows ?? []
          return !rows.isEmpty && rows.allSatisfy { $0.isExample == true }
        }))
  }
}

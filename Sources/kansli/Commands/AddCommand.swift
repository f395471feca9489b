import ArgumentParser
import Finsam

/// Adds a record, and tells its id.
struct AddCommand: DataCommand {
  static let configuration = CommandConfiguration(
    commandName: CommandName.add.rawValue, abstract: "Lägger till en post och skriver dess id.",
    usage: "kansli add SLAG FÄLT=VÄRDE … [MAPP]",
    discussion: """
      forbund        namn=… (id=… om mappen ska heta något annat), och mappen som den ska ligga i
      styrkort       år=ÅR (från=ÅR tar över mål, mått och aktiviteter, utan=aktiviteter utelämnar)
      insatser       namn=… (id=… om filen ska heta något annat)
      moten          dag=DAG och slag=styrelse (id=… om filen ska heta något annat)
      arenden        möte=ID, och rubrik=…
      arsredovisning år=ÅR, och så verksamhetsplan (från=ÅR tar över avsnitten)
      delar          år=ÅR och per=DAG, för en delårsrapport
      beslut         ärende=MÖTE/ID, och lydelse=…
      mal            styrkort=ÅR eller insats=ID, och lydelse=…
      matt           mål=ID, och namn=…
      aktiviteter    mål=ID, och namn=…
      handlingsplan  år=ÅR (från=ÅR, utan=genomförda, utan=indikatorer eller utan=ID,ID), eller \
      till=ID lista=aktiviteter och fälten
      regler         lista=frister och fälten
      bedomningar    mål=ID, och förslag.status=… (dag fylls i, och av som senast) eller \
      beslut.status=…

      En del av en fil läggs till med till=ID lista=LISTA och fälten. ID är det som ”kansli show” \
      och ”kansli set” tar: kansli add insatser till=texas lista=deltagare period=2014-Q3 totalt=12. \
      Där delen själv har ett fält som heter till skriver man hos=ID i stället: kansli add behov \
      hos=behov/vuxna lista=leder_till slag=ansökan till=resurs.

      \(words { $0.isYearly }): år=ÅR.

      \(words { $0.isMadeBlank && $0.isOfMany }): fälten (id=… om filen ska heta något \
      annat).

      \(words { $0.isMadeBlank && !$0.isOfMany && !$0.isRegister }): lista=LISTA och \
      fälten.

      \(RecordKind.words(among: RecordKind.registers)): fälten i registret.

      \(CommandName.add.example)
      """)

  /// The kinds that no line above tells of.
  private static func words(where isMeant: (DocumentKind) -> Bool) -> String {
    let told: [DocumentKind] = [
      .forbund, .styrkort, .insats, .meeting, .plan, .annualReport, .interimReport,
      .activityPlan, .rules,
    ]
    return RecordKind.words(
      among: DocumentKind.allCases.filter { !told.contains($0) && isMeant($0) }
        .map(RecordKind.document))
  }

  @Argument(help: ArgumentHelp("Till exempel insatser eller handelser.", valueName: "slag"))
  var kind: String

  @Argument(help: ArgumentHelp("Fält med värden, och mappen.", valueName: "fält=värde"))
  var words: [String] = []

  @OptionGroup var common: CommonOptions

  func answer(for output: OutputTarget) throws -> CommandAnswer {
    let kind = try KindWord.kind(kind)
    var fields = try FieldWords(words)
    let folder = fields.folder ?? SystemEnvironment.dataFolder
    let today = try common.dayToday
    switch kind {
    case .document(.forbund) where !fields.sets(RecordKind.partKey):
      return try makeForbund(&fields, in: folder, today: today)
    case .results, .financing, .reasons, .comparison, .perspectives, .findings, .contributions:
      throw CommandFailure.wrongUse(.isComputed(kind))
    case .history:
      throw CommandFailure.wrongUse(.historyIsOurs(.add))
    case .assessments:
      return try assess(&fields, folder: folder, today: today)
    case .document, .goals, .measures, .activities, .agendaItems, .decisions:
      var forbund = try OpenForbund.one(in: folder, common)
      var addition: RecordAddition?
      let warnings = try forbund.save { forbund in
        try forbund.requireRegister(of: kind)
        let made = try RecordAddition(kind, &fields, in: forbund, today: today.day)
        try forbund.checkFaults(of: made.changes, today: today)
        addition = made
        return made.changes
      }
      return addition?.answer(in: forbund, warnings) ?? CommandAnswer()
    }
  }

  /// A förbund is a folder in the one that is named, called as the förbund is or by its id.
  private func makeForbund(_ fields: inout FieldWords, in folder: String, today: Today) throws
    -> CommandAnswer
  {
    guard let name = try fields.take("namn") else { throw RecordAddition.missing("namn=…") }
    let word = try fields.take("id").map(RecordAddition.identifier) ?? NewId.folder(for: name)
    if let rest = fields.assignments.first {
      throw CommandFailure.wrongUse(.fieldBeforeForbund(rest.field))
    }
    let forbund = NewForbund(
      at: DataFolders.path(folder) + "/" + word, name: name, year: today.day.year)
    _ = try forbund.make()
    return CommandAnswer(data: word + "\n", messages: ["Förbundet finns i \(forbund.folder)."])
  }

  /// An assessment has no place of its own: it is fields of its goal.
  private func assess(_ fields: inout FieldWords, folder: String, today: Today) throws
    -> CommandAnswer
  {
    guard let goal = try fields.take("mål") else { throw RecordAddition.missing("mål=ID") }
    let forbund = try OpenForbund.all(in: folder, common)
    let found = try FoundRecord(goal, of: .assessments, among: forbund)
    if fields.assignments.contains(where: { $0.field == "förslag.status" }) {
      let office = found.forbund.office
      for word in office.proposalWords(
        of: found.record.address, today: today.day, on: office.day(today))
      { fields.complete([word.key: word.text]) }
    }
    var edit = RecordEdit(found)
    var answer = try edit.made(fields, today: today)
    answer.data = found.record.id + "\n"
    return answer
  }
}

extension DocumentKind {
  fileprivate var isMadeBlank: Bool { if case .blank = row.creation { true } else { false } }

  fileprivate var isYearly: Bool { if case .yearly = row.creation { true } else { false } }
}

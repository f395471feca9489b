import ArgumentParser
import FileStore
import Finsam

/// Adds the rows of a CSV file to a register: all of them, or none.
struct ImportCommand: DataCommand {
  static let configuration = CommandConfiguration(
    commandName: CommandName.import.rawValue,
    abstract: "Lägger till alla poster i en CSV- eller JSON-fil.",
    usage: "kansli import SLAG FIL [MAPP] [--förhandsvisa] [--bara-nya|--alla] [--år ÅR]",
    discussion: """
      SLAG är \(RecordKind.words(among: RecordKind.allCases.filter(\.isWritten), or: "eller")).

      Till ett register läses vilken CSV-fil som helst: kolumnerna känns igen på fältens namn i filen \
      eller på skärmen, i vilken ordning som helst; andra kolumner lämnas utanför. Står rader redan i \
      registret, lika i allt utom id, läggs ingen till förrän du har valt --bara-nya eller --alla.

      deltagare, kostnader och utfall läser siffror per insats och period ur en CSV-fil med kolumnerna \
      Insats (namn eller id), Period, Kvinnor, Män, Deltagare, Avslutade, Till arbete, Till studier, \
      Kostnad och Källa, så många av dem som behövs. Ett tal som redan står där ändras aldrig.

      registrerat läser en export ur SUS eller Uppföljning Finsam: en rad per insats och period, eller \
      en rad per deltagare med kön, start och slut. Deltagarna räknas och glöms: bara antalen \
      sparas, per halvår och kön. Systemens handledningar säger inte vad kolumnerna heter; heter \
      de något annat här står det i ”kansli list kolumner”, och ”kansli add kolumner kolumn=NAMN \
      säger=…” lägger till.

      behovsdata läser tabeller ur öppen statistik (Socialstyrelsen, Kolada, SCB) som de laddas ned. \
      Serien känns igen på namn, id eller det som står i dess fält heter_i_statistiken.

      Nya insatser får id efter sitt namn, där filen inte har något.

      Andra slag, och alla slag som JSON, läses som ”kansli list” skriver dem med --form csv eller \
      --form json. Det som inte finns läggs till, tomma fält fylls i, och inget som står ändras.

      Till ekonomi läses också en export ur kommunens bokföring: SIE 4, eller CSV med konto, \
      eventuellt projekt, och belopp eller debet och kredit. Mappningen i ekonomi/mappning.csv säger \
      till vilken rad ett konto går; bara utfallet på de raderna skrivs, för det år som --år säger \
      eller filen är av.

      Går en uppgift inte att ta emot läggs ingen till. ”kansli undo” tar bort alla igen. Med \
      --förhandsvisa döljs det som säger något om en ungdom.

      \(CommandName.import.example)
      """,
    aliases: CommandName.import.aliases)

  @Argument(help: ArgumentHelp("Till exempel handelser.", valueName: "slag"))
  var kind: String

  @Argument(
    help: ArgumentHelp(
      "CSV- eller JSON-filen, till exempel från Excel; - är standard in.", valueName: "fil"))
  var file: String

  @OptionGroup var place: FolderArgument

  @Flag(
    name: .customLong("förhandsvisa"),
    help: "Visar vad som skulle läggas till, utan att göra det.")
  var preview = false

  @Flag(name: .customLong("bara-nya"), help: "Lämnar utanför det som redan står i registret.")
  var onlyNew = false

  @Flag(name: .customLong("alla"), help: "Lägger till också det som redan står i registret.")
  var all = false

  @Option(
    name: .customLong("år"),
    help: ArgumentHelp("Året som bokföringens utfall är av.", valueName: "år"))
  var year: String?

  @OptionGroup var common: CommonOptions

  func answer(for output: OutputTarget) throws -> CommandAnswer {
    if ImportCommand.figureWords.contains(kind.lowercased()) {
      try refuse(repetition: true, year: true)
      return try figures()
    }
    let kind = try KindWord.kind(kind)
    guard kind.isWritten else {
      throw CommandFailure.wrongUse(
        kind.isComputed ? .isComputed(kind) : .historyIsOurs(.read))
    }
    let typed = file == "-" ? try readFile() : nil
    let isJSON = typed?.isJSON ?? file.lowercased().hasSuffix(".json")
    if kind == .document(.economy), !isJSON {
      let source = try typed ?? readFile()
      if !LedgerFile.isOwnList(source) {
        try refuse(repetition: true)
        return try ledger(source, for: output)
      }
      try refuse(repetition: true, year: true)
      return try records(of: kind, source)
    }
    // A register's CSV file may come from anywhere; other files are those that ”list” writes.
    guard let register = kind.register, !isJSON else {
      try refuse(repetition: true, year: true)
      return try records(of: kind, typed)
    }
    try refuse(year: true)
    if onlyNew, all { throw CommandFailure.wrongUse(.severalTimes(["--bara-nya", "--alla"])) }
    var forbund = try OpenForbund.one(in: place.folder, common)
    try forbund.requireRegister(of: kind)
    let source = try typed ?? readFile()
    var report = try report(of: source, on: register, into: forbund.office)
    guard report.plan.isPossible else {
      return CommandAnswer(messages: report.refusal, outcome: .failed)
    }
    if preview {
      return CommandAnswer(
        data: report.preview(width: output.width),
        messages: report.columnLines + report.hintLines + [report.repetition].compactMap(\.self))
    }
    var plan = try wanted(of: report)
    guard !plan.drafts.isEmpty else { return CommandAnswer(messages: ["Inget är nytt i \(file)."]) }
    let known = forbund.office.ids(inRegister: register.path(id: ""))
    let warnings = try forbund.save { forbund in
      if forbund.office.ids(inRegister: register.path(id: "")) != known {
        report = try self.report(of: source, on: register, into: forbund.office)
        guard report.plan.isPossible else {
          throw CommandFailure.wrongUse(.registerChanged(report.refusal))
        }
        plan = try wanted(of: report)
      }
      return plan.changes
    }
    return CommandAnswer(
      data: plan.drafts.map { $0.id + "\n" }.joined(),
      messages: report.columnLines + report.hintLines
        + ["\(forbund.path(register.path(id: ""))): \(plan.drafts.count.inRows) tillagda"]
        + warnings)
  }

  /// Refuses options that are not used, rather than leave them unheard.
  private func refuse(repetition: Bool = false, year: Bool = false) throws {
    if repetition, onlyNew || all {
      throw CommandFailure.wrongUse(
        .optionOfOther(onlyNew ? "--bara-nya" : "--alla", of: "rader till ett register ur CSV"))
    }
    if year, self.year != nil {
      throw CommandFailure.wrongUse(.optionOfOther("--år", of: "utfall ur bokföringen"))
    }
  }

  /// Records of documents, or of any kind from JSON: what is new is added, and what is empty filled
  /// in.
  private func records(of kind: RecordKind, _ typed: ImportFile?) throws -> CommandAnswer {
    var forbund = try OpenForbund.one(in: place.folder, common)
    try forbund.requireRegister(of: kind)
    let today = try common.dayToday
    let source = try typed ?? readFile()
    var plan = RecordImport(kind, source, into: forbund.office)
    guard plan.problems.isEmpty else {
      let lines = plan.problems.map { "  \($0.position): \($0.message) \($0.advice)" }
      return CommandAnswer(
        messages: ["Fel: Inget lades till. \(plan.problems.count) fel i \(file):"] + lines,
        outcome: .failed)
    }
    let absent =
      plan.absent.isEmpty ? [] : ["Lämnas utanför: " + plan.absent.joined(separator: ", ")]
    guard !plan.changes.isEmpty else {
      return CommandAnswer(messages: ["Inget är nytt i \(file)."])
    }
    if preview {
      let lines = plan.changes.flatMap(forbund.preview)
      return CommandAnswer(data: lines.map { $0 + "\n" }.joined(), messages: absent)
    }
    let warnings = try forbund.save { forbund in
      plan = RecordImport(kind, source, into: forbund.office)
      try forbund.checkFaults(of: plan.changes, today: today)
      return plan.changes
    }
    return CommandAnswer(
      data: plan.ids.map { $0 + "\n" }.joined(),
      messages: absent + ["\(forbund.root): \(plan.ids.count) tillagda eller ifyllda"] + warnings)
  }

  /// What figures of insatser are asked for as.
  private static let figureWords = ["deltagare", "siffror", "kostnader", "utfall"]

  /// Figures of insatser, one time a row.
  private func figures() throws -> CommandAnswer {
    var forbund = try OpenForbund.one(in: place.folder, common)
    let source = try readFile()
    var plan = FigureImport(source, into: forbund.office)
    let errors = plan.problems.filter { $0.severity == .error }
    guard errors.isEmpty else {
      let lines = errors.map { "  \($0.position): \($0.message) \($0.advice)" }
      return CommandAnswer(
        messages: ["Fel: Inget lades till. \(errors.count) fel i \(file):"] + lines,
        outcome: .failed)
    }
    let absent =
      plan.absent.isEmpty ? [] : ["Lämnas utanför: " + plan.absent.joined(separator: ", ")]
    guard !plan.changes.isEmpty else {
      return CommandAnswer(messages: absent + ["Inget är nytt i \(file)."])
    }
    let told = plan.entries.map { [$0.insats, $0.period.text, $0.column.title, $0.text] }
    let table = CellTable(
      columns: [
        CellTable.Column(title: "Insats"), CellTable.Column(title: "Period"),
        CellTable.Column(title: "Kolumn"), CellTable.Column(title: "Tal", isNumeric: true),
      ], rows: told)
    if preview { return CommandAnswer(data: table.written(), messages: absent) }
    let warnings = try forbund.save { forbund in
      plan = FigureImport(source, into: forbund.office)
      let errors = plan.problems.filter { $0.severity == .error }
      guard errors.isEmpty else {
        throw CommandFailure.wrongUse(.registerChanged(errors.map(\.message)))
      }
      return plan.changes
    }
    let insatser = plan.insatser == 1 ? "1 insats" : "\(plan.insatser) insatser"
    return CommandAnswer(
      data: table.written(),
      messages: absent + ["\(forbund.root): \(plan.entries.count) tal i \(insatser) tillagda"]
        + warnings)
  }

  /// What accounts of a ledger come to, as the outcome of the rows that the map has for them.
  private func ledger(_ source: ImportFile, for output: OutputTarget) throws -> CommandAnswer {
    var asked: Year?
    if let year {
      do throws(InvalidInput) { asked = try Year(text: year) } catch {
        throw CommandFailure.wrongUse(.value("--år", error))
      }
    }
    var forbund = try OpenForbund.one(in: place.folder, common)
    let read = LedgerFile(source)
    func report(_ office: Office) -> LedgerReport {
      LedgerReport(
        file: file == "-" ? source.name : file,
        plan: LedgerImport(read.ledger, into: office, asked: asked), problems: read.problems)
    }
    let known = report(forbund.office)
    guard known.isPossible else {
      return CommandAnswer(messages: known.refusal, outcome: .failed)
    }
    if preview {
      return CommandAnswer(
        data: known.preview(width: output.width), messages: [known.verdict] + known.notes)
    }
    guard !known.changes.isEmpty else {
      return CommandAnswer(messages: [known.verdict] + known.notes)
    }
    let warnings = try forbund.save { forbund in
      let now = report(forbund.office)
      guard now.isPossible else { throw CommandFailure.wrongUse(.registerChanged(now.refusal)) }
      return now.changes
    }
    return CommandAnswer(
      data: known.preview(width: output.width), messages: [known.verdict] + known.notes + warnings)
  }

  private func readFile() throws -> ImportFile {
    do throws(Problem) {
      return try ImportFile(path: file == "-" ? file : TypedPath(file).path)
    } catch {
      throw CommandFailure.wrongUse(.file(file, error))
    }
  }

  /// What the file would add to the register as it is.
  private func report(
    of source: ImportFile, on register: DocumentKind, into office: Office
  ) throws -> ImportReport {
    let day = office.day(try common.dayToday)
    let plan = ImportPlan(register, source, into: office, on: day)
    return ImportReport(plan: plan, file: file == "-" ? source.name : file)
  }

  /// What of it the person has asked for: rows that are there already need a word.
  private func wanted(of report: ImportReport) throws -> ImportPlan {
    guard let repetition = report.repetition, !all else { return report.plan }
    guard onlyNew else {
      throw CommandFailure.wrongUse(.repeatedRows(repetition))
    }
    return report.plan.withoutRepeated
  }
}

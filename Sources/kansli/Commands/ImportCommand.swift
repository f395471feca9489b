import ArgumentParser
import FileStore
import Finsam

/// Adds the rows of a CSV file to a register: all of them, or none.
struct ImportCommand: DataCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Lägger till alla rader i en CSV-fil i ett register.",
    usage: "kansli import SLAG FIL [MAPP] [--preview] [--bara-nya|--alla]",
    discussion: """
      SLAG är \(RecordKind.words(among: RecordKind.registers, or: "eller")). Kolumnerna känns igen på \
      fältens namn i filen eller på skärmen, i vilken ordning som helst; andra kolumner lämnas \
      utanför. Går en rad inte att ta emot läggs ingen till. Står rader redan i registret, lika i \
      allt utom id, läggs ingen till förrän du har valt --bara-nya eller --alla. ”kansli undo” tar \
      bort alla igen.
      Med --preview döljs det som säger något om en ung person.
      """,
    aliases: ["importera"])

  @Argument(help: ArgumentHelp("Till exempel handelser.", valueName: "slag"))
  var kind: String

  @Argument(help: ArgumentHelp("CSV-filen, till exempel från Excel.", valueName: "fil"))
  var file: String

  @OptionGroup var place: FolderArgument

  @Flag(help: "Visar vad som skulle läggas till, utan att göra det.")
  var preview = false

  @Flag(name: .customLong("bara-nya"), help: "Lämnar utanför det som redan står i registret.")
  var onlyNew = false

  @Flag(name: .customLong("alla"), help: "Lägger till också det som redan står i registret.")
  var all = false

  @OptionGroup var common: CommonOptions

  func answer(for output: OutputTarget) throws -> CommandAnswer {
    let kind = try KindWord.kind(kind)
    guard let register = kind.register else {
      throw CommandFailure.wrongUse(
        "\(kind.plural.capitalizedFirst) är inget register.",
        advice: "Välj ett av: \(RecordKind.words(among: RecordKind.registers)).")
    }
    var forbund = try OpenForbund.one(in: place.folder, common)
    try forbund.requireRegister(of: kind)
    var report = try report(on: register, into: forbund.office)
    guard report.plan.isPossible else {
      return CommandAnswer(talk: report.refusal, outcome: .failed)
    }
    if preview {
      return CommandAnswer(
        data: report.preview(width: output.width),
        talk: report.columnLines + report.hintLines + [report.repetition].compactMap(\.self))
    }
    var plan = try wanted(of: report)
    guard !plan.drafts.isEmpty else { return CommandAnswer(talk: ["Inget är nytt i \(file)."]) }
    let known = forbund.office.ids(inRegister: register.path(id: ""))
    let warnings = try forbund.save { forbund in
      if forbund.office.ids(inRegister: register.path(id: "")) != known {
        report = try self.report(on: register, into: forbund.office)
        guard report.plan.isPossible else {
          throw CommandFailure.wrongUse(
            "Registret har ändrats medan filen lästes.",
            advice: report.refusal.joined(separator: " "))
        }
        plan = try wanted(of: report)
      }
      return plan.changes
    }
    return CommandAnswer(
      data: plan.drafts.map { $0.id + "\n" }.joined(),
      talk: report.columnLines + report.hintLines
        + ["\(forbund.path(register.path(id: ""))): \(plan.drafts.count.inRows) tillagda"]
        + warnings)
  }

  /// What the file would add to the register as it is.
  private func report(on register: DocumentKind, into office: Office) throws -> ImportReport {
    let day = office.day(try common.dayToday)
    do throws(Problem) {
      let plan = try ImportPlan(
        register, readingFrom: TypedPath(file).path, into: office, on: day)
      return ImportReport(plan: plan, file: file)
    } catch {
      throw CommandFailure.wrongUse("\(file): \(error.message)", advice: error.advice)
    }
  }

  /// What of it the person has asked for: rows that are there already need a word.
  private func wanted(of report: ImportReport) throws -> ImportPlan {
    guard let repetition = report.repetition, !all else { return report.plan }
    guard onlyNew else {
      throw CommandFailure.wrongUse(
        repetition, advice: "Lägg till --bara-nya för att lämna dem utanför, eller --alla.")
    }
    return report.plan.withoutRepeated
  }
}

import ArgumentParser
import Finsam

/// Changes fields of one record, as the dashboard would.
struct SetCommand: DataCommand {
  static let configuration = CommandConfiguration(
    commandName: CommandName.set.rawValue, abstract: "Ändrar fält i en post.",
    usage: "kansli set SLAG ID FÄLT=VÄRDE … [MAPP]",
    discussion: """
      FÄLT är fältets namn i filen eller på skärmen. Ett tomt värde tömmer fältet. Flera fält blir \
      en ändring, som ”kansli undo” tar tillbaka. Svarskod 3 om någon annan hann före.

      En del av en fil har filens id och vägen dit: texas/deltagare/2014, \
      2014/mål/individ-1/aktiviteter/a1, medlemmar/norsjo.

      \(CommandName.set.example)
      """)

  @Argument(help: ArgumentHelp("Till exempel insatser eller mal.", valueName: "slag"))
  var kind: String

  @Argument(help: ArgumentHelp("Id, fält med värden, och mappen.", valueName: "id"))
  var words: [String] = []

  @OptionGroup var common: CommonOptions

  func answer(for output: OutputTarget) throws -> CommandAnswer {
    let kind = try KindWord.kind(kind)
    guard kind.isWritten else {
      throw CommandFailure.wrongUse(WrongUse(notWritten: kind))
    }
    let named = try NamedPlace(words, kind: kind)
    guard !named.fields.assignments.isEmpty else {
      throw CommandFailure.wrongUse(.noField)
    }
    let forbund = try OpenForbund.all(in: named.folder ?? SystemEnvironment.dataFolder, common)
    let showing = try OpenForbund.showing(kind, among: forbund)
    var edit = RecordEdit(try FoundRecord(named.id, of: kind, among: showing))
    return try edit.made(named.fields, today: common.dayToday)
  }
}

import ArgumentParser
import FileStore
import Finsam

/// Makes a copy of a förbund that may be given to others.
struct ShareCommand: DataCommand {
  static let configuration = CommandConfiguration(
    commandName: CommandName.share.rawValue,
    abstract: "Gör en kopia av ett förbund som får lämnas till andra.",
    usage: "kansli dela MAPP UT",
    discussion: """
      I kopian finns inga uppgifter om ungdomar i KAA, ingen historik och inget påhittat. Antal \
      personer i grupper mindre än fem (eller enkäter.minsta_grupp, om den är större) är dolda, \
      och så mycket till att de inte går att räkna ut. Källorna står kvar. Kommentarer i filerna \
      och egna nycklar följer inte med. Löpande text är med som den står: läs igenom den.

      UT är en mapp som inte finns, eller är tom.

      \(CommandName.share.example)
      """, aliases: CommandName.share.aliases)

  @Argument(help: ArgumentHelp("Förbundets mapp.", valueName: "mapp"))
  var folder: String

  @Argument(help: ArgumentHelp("Mappen som kopian skrivs i.", valueName: "ut"))
  var target: String

  @OptionGroup var common: CommonOptions

  func answer(for output: OutputTarget) throws -> CommandAnswer {
    let paths = try DataFolders(folder).paths
    guard let source = paths.first, paths.count == 1 else {
      throw CommandFailure.severalForbund(path: DataFolders.path(folder), names: paths)
    }
    let target = DataFolders.path(self.target)
    do throws(SharedCopy.Failure) {
      let copy = try SharedCopy(
        of: source, user: common.userName, clock: SystemEnvironment.clock)
      let written = try copy.write(to: target)
      return CommandAnswer(
        data: written.map { "\(target)/\($0)\n" }.joined(), messages: Self.told(copy.shared))
    } catch .notEmpty {
      throw CommandFailure.alreadyThere(
        target, advice: "Välj en mapp som inte finns. Inget är skrivet.")
    } catch .unreadable(let problem) {
      throw CommandFailure.unread(path: source + "/" + problem.position, problem)
    } catch .notSaved(let failure) {
      throw CommandFailure.notSaved(failure)
    }
  }

  private static func told(_ shared: SharedOffice) -> [String] {
    shared.leftOut.map { "\($0.path) är inte med: \($0.reason)." }
      + shared.hiding.map { "\($0): antal personer i små grupper är dolda." }
      + (shared.inventedCount == 0
        ? []
        : [
          "\(shared.inventedCount) påhittade \(shared.inventedCount == 1 ? "uppgift" : "uppgifter") är inte med."
        ])
      + ["Historiken är inte med. Läs igenom löpande text innan du lämnar kopian ifrån dig."]
  }
}

import ArgumentParser
import FileStore
import Finsam

/// Makes a copy of a förbund that may be given to others.
struct ShareCommand: DataCommand {
  static let configuration = CommandConfiguration(
    commandName: CommandName.share.rawValue,
    abstract: "Gör en kopia av ett förbund som får lämnas till andra.",
    usage: "kansli dela MAPP UT [--genomläst]",
    discussion: """
      I kopian finns inga uppgifter om ungdomar i KAA, ingen historik och inget påhittat. Antal \
      personer i grupper mindre än fem (eller enkäter.minsta_grupp, om den är större) är dolda, \
      och så mycket till att de inte går att räkna ut. Källorna står kvar. Kommentarer i filerna \
      och egna nycklar följer inte med.

      Löpande text är med som den står. Nämner den få personer, ”tre kvinnor”, ”fick två jobb” eller \
      ”hälften av de sex deltagarna”, skrivs ingen kopia: svaret säger var. Ändra det som kan visa \
      vem det gäller, eller skriv --genomläst när det inte gör det.

      UT är en mapp som inte finns, eller är tom, och som inte ligger i MAPP.

      \(CommandName.share.example)
      """, aliases: CommandName.share.aliases)

  @Argument(help: ArgumentHelp("Förbundets mapp.", valueName: "mapp"))
  var folder: String

  @Argument(help: ArgumentHelp("Mappen som kopian skrivs i.", valueName: "ut"))
  var target: String

  @Flag(
    name: .customLong("genomläst"),
    help: "Skriver kopian fast texter nämner få personer: någon har läst dem.")
  var isReadThrough = false

  @OptionGroup var common: CommonOptions

  func answer(for output: OutputTarget) throws -> CommandAnswer {
    let paths = try DataFolders(folder).paths
    guard let source = paths.first, paths.count == 1 else {
      throw CommandFailure.severalForbund(
        path: DataFolders.path(folder), names: paths.map(DataFolders.name))
    }
    let target = DataFolders.path(self.target)
    do {
      let copy = try SharedCopy(
        of: source, user: common.userName, clock: SystemEnvironment.clock)
      let texts = Self.told(copy, in: source)
      guard isReadThrough || texts.isEmpty else {
        throw CommandFailure.tellingTexts(texts)
      }
      let written = try copy.write(to: target)
      return CommandAnswer(
        data: written.map { "\(target)/\($0)\n" }.joined(),
        messages: Self.told(copy.shared) + texts)
    } catch SharedCopy.Failure.notEmpty {
      throw CommandFailure.alreadyThere(
        target, advice: "Välj en mapp som inte finns. Inget är skrivet.")
    } catch SharedCopy.Failure.withinSource {
      throw CommandFailure.withinForbund(target, of: source)
    } catch SharedCopy.Failure.unreadable(let problem) {
      throw CommandFailure.unread(path: source + "/" + problem.position, problem)
    } catch SharedCopy.Failure.notSaved(let failure) {
      throw CommandFailure.notSaved(failure)
    }
  }

  private static func told(_ shared: SharedOffice) -> [String] {
    shared.leftOut.map { "\($0.path) är inte med: \($0.reason)." }
      + shared.hiding.map { "\($0): antal personer i små grupper är dolda." }
      + (shared.inventedCount == 0
        ? []
        : [
          "\(shared.inventedCount) påhittade "
            + "\(shared.inventedCount == 1 ? "uppgift" : "uppgifter") är inte med."
        ])
      + [
        "Historiken är inte med. Läs igenom löpande text innan du lämnar kopian ifrån dig.",
        "Kopior av samma förbund från olika dagar bör inte lämnas ut båda två: skillnaden mellan "
          + "dem "
          + "kan visa en liten grupp. Detsamma gäller en kopia och en rapport.",
      ]
  }

  /// Where texts tell of few people, a line each.
  private static func told(_ copy: SharedCopy, in folder: String) -> [String] {
    copy.shared.tellingTexts.map { text in
      let position = copy.positions.nearest(text.place).map { ":\($0.line)" } ?? ""
      let words = text.words.prefix(3).map { "”\($0)”" }.joined(separator: ", ")
      return "\(folder)/\(text.place.address.file)\(position): \(words)"
    }
  }
}

import ArgumentParser
import FileStore
import Finsam

/// Merges a file for git, and shows what could not be merged.
struct MergeCommand: DataCommand {
  static let configuration = CommandConfiguration(
    commandName: CommandName.merge.rawValue,
    abstract: "Slår ihop två versioner av en fil, fält för fält, åt git.",
    usage: """
      kansli merge BAS VÅR DERAS SÖKVÄG
      kansli merge --visa [MAPP]
      """,
    discussion: """
      Git kör kommandot vid varje sammanslagning, när det är inställt med ”kansli init MAPP --git”. \
      Det som bara den ena har ändrat tas med, det som båda har ändrat olika står kvar som det är \
      hos oss. Deras version av det skrivs i en fil bredvid, som slutar på .konflikt. Svarskod 1 \
      när något återstår, så att git inte går vidare förrän någon har tagit ställning.

      \(CommandName.merge.example)
      """, aliases: CommandName.merge.aliases)

  @Argument(
    help: ArgumentHelp(
      "Tre filer och sökvägen i förrådet, som git anger dem; med --visa en mapp.",
      valueName: "fil"))
  var words: [String] = []

  @Flag(help: "Visar det som återstår efter sammanslagningar.")
  var visa = false

  @OptionGroup var common: CommonOptions

  func answer(for output: OutputTarget) throws -> CommandAnswer {
    if visa {
      guard words.count <= 1 else { throw CommandFailure.wrongUse(.mergeWords(words.count)) }
      let folder = DataFolders.path(words.first ?? SystemEnvironment.dataFolder)
      _ = try DataFolders(folder)
      let notes = Folder.mergeNotes(in: folder)
      return CommandAnswer(
        data: notes.map { "\($0.path)\n\($0.text)" }.joined(separator: "\n"),
        messages: notes.isEmpty ? ["Inget återstår."] : [],
        outcome: notes.isEmpty ? .fine : .findings)
    }
    guard words.count == 4 else { throw CommandFailure.wrongUse(.mergeWords(words.count)) }
    let outcome: MergeDriver.Outcome
    do throws(SaveFailure) {
      outcome = try MergeDriver(base: words[0], ours: words[1], theirs: words[2], path: words[3])
        .merge()
    } catch {
      throw CommandFailure.notSaved(error)
    }
    guard !outcome.unmerged.isEmpty else { return CommandAnswer(messages: outcome.notes) }
    return CommandAnswer(
      messages: outcome.notes + outcome.unmerged
        + ["Deras version står i \(words[3])\(MergeNote.ending). Se även ”kansli merge --visa”."],
      outcome: .findings)
  }
}

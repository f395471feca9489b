import ArgumentParser
import Glibc

/// The program: the dashboard, and the same data without it.
@main
struct Kansli: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kansli",
    abstract: "Ett samordningsförbunds insatser, styrkort och uppföljning, i vanliga filer.",
    usage: """
      kansli [MAPP]
      kansli KOMMANDO …
      """,
    discussion: """
      MAPP är ett förbunds mapp, eller en mapp med flera; förvalt är $KANSLI_DATA, annars \
      mappen i dina inställningar, annars data.

      Miljövariabler: KANSLI_DATA (mappen), KANSLI_USER, KANSLI_THEME, KANSLI_THEMES (en mapp med \
      egna teman), NO_COLOR, VISUAL eller EDITOR, ESCDELAY. De går före inställningarna, och det \
      som skrivs på kommandoraden går före dem.

      Svarskoder: 0 inga fynd, 1 fynd, 2 felaktigt kommando eller data som inte kan läsas, \
      3 konflikt eller låst.
      """,
    version: Version.words,
    subcommands: [
      OpenCommand.self, CheckCommand.self, ListCommand.self, ShowCommand.self, SetCommand.self,
      AddCommand.self, RemoveCommand.self, MoveCommand.self, AcceptCommand.self,
      ImportCommand.self, ReportCommand.self, UndoCommand.self, RedoCommand.self,
      InitCommand.self, MergeCommand.self, ShareCommand.self,
      CompareCommand.self, KAACommand.self, ConfigCommand.self,
    ],
    defaultSubcommand: OpenCommand.self)

  static func main() {
    let run = CommandRun(arguments: Array(CommandLine.arguments.dropFirst()))
    Glibc.exit(run.outcome().rawValue)
  }
}

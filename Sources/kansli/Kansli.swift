import ArgumentParser

/// The program: the dashboard, and the same data without it.
@main
struct Kansli: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kansli",
    abstract: "Ett samordningsförbunds insatser, styrkort och uppföljning, i vanliga filer.",
    subcommands: [OpenCommand.self], defaultSubcommand: OpenCommand.self)
}

import ArgumentParser

/// Opens the dashboard.
struct OpenCommand: CommonCommand {
  static let configuration = CommandConfiguration(
    commandName: CommandName.open.rawValue, abstract: "Öppnar Kansli (förvalt).",
    usage: "kansli open [MAPP] [--tema TEMA] [--skrivskyddad] [--rader]",
    discussion: CommandName.open.example)

  @Argument(
    help: ArgumentHelp("Förbundets mapp, eller en mapp med flera förbund.", valueName: "mapp"))
  var folder: String = SystemEnvironment.dataFolder

  @Option(
    name: .customLong("tema"), help: "Färgtema: norrsken, sno, hog-kontrast, fargblind eller mono.")
  var theme: String?

  @Flag(name: .customLong("skrivskyddad"), help: "Visar utan att kunna ändra.")
  var readOnly = false

  @Flag(
    name: .customLong("rader"),
    help: "Frågar och läser upp rad för rad, för skärmläsare och punktskrift.")
  var lines = false

  @OptionGroup var common: CommonOptions

  func run() throws {
    var first: FirstFolder?
    if FirstFolder.isMissing(folder) {
      switch try FirstFolder.asked(folder, isNamed: true, today: common.today) {
      case .chosen(let chosen): first = chosen
      case .left: return StandardStreams.tell(["Inget är skapat."])
      case .notAsked: break
      }
    }
    try DashboardStart(
      folder: first?.folder ?? folder, theme: theme,
      isReadOnly: readOnly || first?.isReadOnly == true, user: common.userName,
      today: common.dayToday, isSpoken: lines, offersTour: first != nil
    ).run()
  }
}

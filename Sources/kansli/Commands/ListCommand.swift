import ArgumentParser
import Finsam

/// Lists records of a kind.
struct ListCommand: DataCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case table = "tabell"
    case csv, json

    init?(argument: String) { self.init(rawValue: argument == "table" ? "tabell" : argument) }
  }

  static let configuration = CommandConfiguration(
    commandName: CommandName.list.rawValue, abstract: "Listar uppgifter av ett slag.",
    usage: "kansli list SLAG [MAPP] [--filter TEXT] [--form tabell|csv|json] [--period PERIOD]",
    discussion: """
      SLAG är \(RecordKind.words(among: RecordKind.allCases, or: "eller")), även med å ä ö. \
      Personuppgifter i kaa och uppfoljningar visas som •••, om du inte begär dem med --visa; då \
      skrivs i historiken vilka ärenden som har visats. Där kaa.register är nej i forbund.yaml visas \
      inga ärenden alls.

      \(CommandName.list.example)
      """)

  @Argument(help: ArgumentHelp("Vad som listas, till exempel insatser.", valueName: "slag"))
  var kind: String

  @OptionGroup var place: FolderArgument

  @Option(help: ArgumentHelp("Visar bara rader där alla orden finns.", valueName: "text"))
  var filter = ""

  @Option(
    name: .customLong("form"),
    help: ArgumentHelp("Svarets form: tabell, csv för Excel, eller json.", valueName: "form"))
  var format = Format.table

  @Option(
    help: ArgumentHelp(
      "Tiden som resultat gäller: 2014, 2014-H2 eller hela; annars varje insats senaste.",
      valueName: "period"))
  var period: String?

  @Flag(help: "Visar dolda personuppgifter; det skrivs i historiken.")
  var visa = false

  @OptionGroup var common: CommonOptions

  func answer(for output: OutputTarget) throws -> CommandAnswer {
    let kind = try KindWord.kind(kind)
    let all = try OpenForbund.all(in: place.folder, common)
    var forbund = try OpenForbund.showing(kind, among: all)
    let time = try resultPeriod(of: kind)
    for index in forbund.indices {
      (forbund[index].isRevealing, forbund[index].resultPeriod) = (visa, time)
    }
    var listing = Listing(kind, of: forbund)
    listing.filter(filter)
    if visa, kind.isConfidential { try logReveal(listing, kind, &forbund) }
    var answer = CommandAnswer()
    switch format {
    case .table where listing.isEmpty:
      // Where something could not be read, that is told instead.
      let isAll = forbund.allSatisfy(\.unreadable.isEmpty)
      let none = kind == .history ? "Ingen" : "Inga"
      answer.messages = isAll ? ["\(none) \(kind.plural) att visa."] : []
    case .table:
      answer.data = listing.table(isWhole: visa && kind.isConfidential, width: output.width)
    case .csv:
      answer.isExact = true
      answer.data = (output.isTerminal ? "" : "\u{FEFF}") + listing.csv
    case .json:
      answer.isExact = true
      answer.data = listing.json
    }
    if forbund.count < all.count { answer.messages.append("Obs: " + KAA.registerOff) }
    answer.warn(of: forbund)
    return answer
  }

  private func resultPeriod(of kind: RecordKind) throws -> CountPeriod? {
    guard period == nil || kind == .results else {
      throw CommandFailure.wrongUse(.periodOfResultsOnly)
    }
    return try ResultPeriod.read(period)
  }

  /// The rows that are left say which cases are told of.
  private func logReveal(_ listing: Listing, _ kind: RecordKind, _ forbund: inout [OpenForbund])
    throws
  {
    for index in forbund.indices {
      let ids = Set(listing.ids(ofForbund: index))
      try forbund[index].logReveal(
        forbund[index].records(of: kind).filter { ids.contains($0.id) })
    }
  }
}

/// The option that says which time results are of.
enum ResultPeriod {
  static func read(_ text: String?) throws -> CountPeriod? {
    guard let text else { return nil }
    do throws(InvalidInput) {
      return try CountPeriod(text: text)
    } catch {
      throw CommandFailure.wrongUse(.value("--period", error))
    }
  }
}

import ArgumentParser
import Finsam
import TextUI

/// Lists records of a kind.
struct ListCommand: DataCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case table = "tabell"
    case csv, json

    init?(argument: String) { self.init(rawValue: argument == "table" ? "tabell" : argument) }
  }

  static let configuration = CommandConfiguration(
    commandName: CommandName.list.rawValue, abstract: "Listar poster av ett slag.",
    usage: """
      kansli list SLAG [MAPP] [--filter TEXT] [--status STATUS] [--form tabell|csv|json]
      kansli list insatser|resultat [MAPP] [--år ÅR] [--period PERIOD]
      kansli list maluppfyllelse|jamforelse [MAPP] [--år ÅR]
      """,
    discussion: """
      SLAG är \(RecordKind.words(among: RecordKind.allCases, or: "eller")), även med å ä ö. \
      Personuppgifter i kaa och uppfoljningar står som dolt, om du inte begär dem med --visa; då \
      skrivs i historiken vilka ärenden som har visats. I svar och par står antal personer i små \
      grupper som dolt, tills du begär dem så. Där kaa.register är nej i forbund.yaml visas \
      inga ärenden alls.

      insatser och resultat gäller varje insats senaste tid, eller den tid du anger. granskning är allt \
      som ”kansli check” finner; det som någon har godtagit är godtagna.

      maluppfyllelse är ett styrkorts mål efter hur de står, med utfall mot målvärde, skäl, vad som \
      återstår och vad som är beslutat. jamforelse är samma mål bredvid dem året före.

      \(CommandName.list.example)
      """)

  @Argument(help: ArgumentHelp("Vad som listas, till exempel insatser.", valueName: "slag"))
  var kind: String

  @OptionGroup var place: FolderArgument

  @Option(help: ArgumentHelp("Visar bara rader där alla orden finns.", valueName: "text"))
  var filter = ""

  @Option(
    help: ArgumentHelp(
      "Visar bara rader med statusen, till exempel ”ej uppnått”.", valueName: "status"))
  var status: String?

  @Option(
    name: .customLong("år"),
    help: ArgumentHelp(
      "Året för insatser, resultat, maluppfyllelse och jamforelse; annars det senaste.",
      valueName: "år"))
  var year: String?

  @Option(
    name: .customLong("form"),
    help: ArgumentHelp("Svarets form: tabell, csv för Excel, eller json.", valueName: "form"))
  var format = Format.table

  @Option(
    help: ArgumentHelp(
      "Tiden som insatser och resultat gäller: 2014, 2014-H2 eller hela; annars varje insats "
        + "senaste.",
      valueName: "period"))
  var period: String?

  @Flag(help: "Visar dolda personuppgifter; det skrivs i historiken.")
  var visa = false

  @OptionGroup var common: CommonOptions

  func answer(for output: OutputTarget) throws -> CommandAnswer {
    let kind = try KindWord.kind(kind)
    let all = try OpenForbund.all(in: place.folder, common)
    var forbund = try OpenForbund.showing(kind, among: all)
    if kind == .reasons || kind == .comparison, let chosen = year.flatMap({ Year(id: $0) }) {
      let having = forbund.filter { $0.office.styrkort(chosen) != nil }
      if !having.isEmpty { forbund = having }
    }
    let time = try period(of: kind)
    for index in forbund.indices {
      (forbund[index].isRevealing, forbund[index].resultPeriod) = (visa, time)
      forbund[index].listedYear = try listedYear(of: kind, in: forbund[index])
    }
    forbund = forbund.map { $0.borrowing(kind) }
    var listing = Listing(kind, of: forbund)
    listing.filter(filter)
    if let status { try listing.keep(status: status) }
    if visa, kind.isConfidential { try logReveal(listing, kind, &forbund) }
    var answer = CommandAnswer()
    switch format {
    case .table where listing.isEmpty:
      // Where something could not be read, that is told instead.
      let isAll = forbund.allSatisfy(\.unreadable.isEmpty)
      answer.messages =
        isAll ? ["Inget att visa i listan \(kind.plural)." + why(kind, forbund)] : []
    case .table:
      let table = listing.table(isWhole: visa && kind.isConfidential, width: output.width)
      answer.data = table.text
      if !table.leftOut.isEmpty {
        answer.messages =
          ("Får inte plats: \(table.leftOut.swedishList). Ett bredare fönster visar fler kolumner, "
          + "--form csv alla.").wrapped(to: max(20, output.width ?? 80))
      }
    case .csv:
      answer.isExact = true
      answer.data = (output.isTerminal ? "" : "\u{FEFF}") + listing.csv
    case .json:
      answer.isExact = true
      answer.data = listing.json
    }
    if kind == .document(.cases), forbund.contains(where: \.office.kaa.lacksRules) {
      answer.messages.append("Obs: \(KAA.lackOfRules) \(KAA.adviceOnRules)")
    }
    if forbund.count < all.count { answer.messages.append("Obs: " + KAA.registerOff) }
    answer.warn(of: forbund)
    return answer
  }

  /// Whether its figures are of a time that one chooses.
  private func isOfTime(_ kind: RecordKind) -> Bool { [.results, .insatser].contains(kind) }

  private func period(of kind: RecordKind) throws -> CountPeriod? {
    guard period == nil || isOfTime(kind) else {
      throw CommandFailure.wrongUse(.periodOfResultsOnly)
    }
    guard isOfTime(kind), let year else { return try ResultPeriod.read(period) }
    guard period == nil else { throw CommandFailure.wrongUse(.severalTimes(["--år", "--period"])) }
    guard let chosen = Year(id: year) else {
      throw CommandFailure.wrongUse(.value("--år", .notAYear(year)))
    }
    return .year(chosen)
  }

  /// Why a list is empty, where that does not say itself.
  private func why(_ kind: RecordKind, _ forbund: [OpenForbund]) -> String {
    guard kind == .comparison, forbund.count == 1, let one = forbund.first, filter.isEmpty else {
      return ""
    }
    let styrkort =
      one.listedYear.flatMap(one.office.styrkort) ?? one.office.currentStyrkort(on: one.day)
    return styrkort.map { " Det finns inget styrkort före \($0.id) att jämföra med." }
      ?? " Förbundet har inget styrkort än."
  }

  private func listedYear(of kind: RecordKind, in forbund: OpenForbund) throws -> Year? {
    guard let year, !isOfTime(kind) else { return nil }
    guard kind == .reasons || kind == .comparison else {
      throw CommandFailure.wrongUse(.yearOfGoalsOnly)
    }
    guard let chosen = Year(id: year), forbund.office.styrkort(chosen) != nil else {
      try forbund.requireRead(.styrkort)
      throw CommandFailure.wrongUse(
        .noReport(
          .noneOfYear(.styrkort, year, among: forbund.office.styrkort.map(\.id)),
          in: forbund.root))
    }
    return chosen
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

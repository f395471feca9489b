import ArgumentParser
import Finsam

/// Many förbund of a folder beside one another.
struct CompareCommand: DataCommand {
  static let configuration = CommandConfiguration(
    commandName: CommandName.compare.rawValue,
    abstract: "Jämför alla förbund i en mapp, med median och kvartiler.",
    usage: "kansli jamfor [MAPP] [--eget NAMN] [--lika alla|län|storlek] [--år ÅR] "
      + "[--form tabell|csv|json]",
    discussion: """
      Kostnad per deltagare, uppnådda mål, eget kapital mot taket, vad varje slags medlem betalar, \
      öppna fynd och kärnindikatorer. Kolumnen säger vilket år den gäller; en siffra från ett annat \
      år säger sitt, och räknas inte in i median och kvartiler. Det som saknas står som saknas, och \
      skälet står i csv och json. Färre än fem deltagare visas inte.

      --eget är namnet på ett förbunds mapp; --lika väljer vilka det jämförs med, efter län och \
      invånare i forbund.yaml. Mappen hämtar ni själva, till exempel med git: kansli läser bara \
      filerna.

      \(CommandName.compare.example)
      """, aliases: CommandName.compare.aliases)

  @OptionGroup var place: FolderArgument

  @Option(
    name: .customLong("eget"),
    help: ArgumentHelp("Förbundet som jämförs med de andra: mappens namn.", valueName: "namn"))
  var own: String?

  @Option(
    name: .customLong("lika"),
    help: ArgumentHelp("Vilka det jämförs med: alla, län eller storlek.", valueName: "urval"))
  var peers = ForbundComparison.Peers.all

  @Option(
    name: .customLong("år"),
    help: ArgumentHelp("Året som siffrorna gäller; annars det senaste.", valueName: "år"))
  var year: String?

  @Option(
    name: .customLong("form"),
    help: ArgumentHelp("Svarets form: tabell, csv för Excel, eller json.", valueName: "form"))
  var format = ListCommand.Format.table

  @OptionGroup var common: CommonOptions

  func answer(for output: OutputTarget) throws -> CommandAnswer {
    let year = try year.map { text throws(CommandFailure) in
      guard let year = Year(id: text) else {
        throw CommandFailure.wrongUse(.value("--år", .notAYear(text)))
      }
      return year
    }
    // Of each förbund only its figures are kept.
    let all = try OpenForbund.each(in: place.folder, common) {
      ComparedForbund($0.reading, today: $0.today, year: year)
    }
    let folder = try own.map { try Self.folder($0, among: all) }
    if folder == nil, peers != .all { throw CommandFailure.wrongUse(.peersOfNobody) }
    let comparison = ForbundComparison(all, own: folder, peers: peers)
    if let hindrance = comparison.hindrance { throw CommandFailure.wrongUse(.noPeers(hindrance)) }
    var answer = CommandAnswer()
    let list = comparison.list
    switch format {
    case .table: answer.data = Self.table(list, width: output.width)
    case .csv:
      answer.isExact = true
      answer.data =
        (output.isTerminal ? "" : "\u{FEFF}")
        + CSVText.written(
          [list.heads.map(\.title)]
            + (0..<list.count).map { row in list.heads.indices.map { list.cell(row, $0).text } })
    case .json:
      answer.isExact = true
      answer.data = comparison.json.written + "\n"
    }
    let lacking = all.filter { $0.unreadCount > 0 }.map(\.folder)
    if !lacking.isEmpty {
      let names =
        lacking.count > 5 ? lacking.prefix(4) + ["\(lacking.count - 4) till"] : lacking[...]
      answer.messages = [
        "Obs: \(Array(names).swedishList) har filer som inte går att läsa helt: siffror kan saknas."
      ]
    }
    if !answer.messages.isEmpty { answer.outcome = .failed }
    return answer
  }

  private static func folder(_ name: String, among all: [ComparedForbund]) throws -> String {
    let word = name.split(separator: "/").last.map(String.init) ?? name
    guard let found = all.first(where: { $0.folder == word }) else {
      throw CommandFailure.wrongUse(.noSuchForbund(name, among: all.map(\.folder)))
    }
    return found.folder
  }

  private static func table(_ list: AnyList, width: Int?) -> String {
    let columns = list.heads.indices.filter { column in
      !list.heads[column].isFileOnly
        && (0..<list.count).contains { !list.cell($0, column).text.isEmpty }
    }
    return CellTable(
      columns: columns.map {
        CellTable.Column(title: list.heads[$0].shortTitle, isNumeric: list.heads[$0].isNumeric)
      },
      rows: (0..<list.count).map { row in columns.map { list.cell(row, $0).shown } }
    ).written(width: width) + list.signs.map { "\($0.sign) betyder \($0.explanation).\n" }.joined()
  }
}

extension ForbundComparison.Peers: ExpressibleByArgument {
  init?(argument: String) {
    let word = Folding.plain(argument)
    guard let peers = Self.allCases.first(where: { Folding.plain($0.rawValue) == word }) else {
      return nil
    }
    self = peers
  }
}

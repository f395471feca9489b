import ArgumentParser
import Finsam

/// Shows one record whole.
struct ShowCommand: DataCommand {
  static let configuration = CommandConfiguration(
    commandName: CommandName.show.rawValue, abstract: "Visar en post med allt som hör till.",
    usage: "kansli show SLAG ID [MAPP] [--form text|json]",
    discussion: """
      ID är det som ”kansli list” visar. Det får vara kort där det bara kan betyda en sak: \
      individ-1 i stället för 2014/individ-1. För forbund kan det utelämnas. En del av en fil har \
      filens id och vägen dit: texas/deltagare/2014.

      \(CommandName.show.example)
      """)

  @Argument(help: ArgumentHelp("Till exempel insatser eller mal.", valueName: "slag"))
  var kind: String

  @Argument(
    help: ArgumentHelp("Uppgiftens id, och mappen om den inte är förvald.", valueName: "id"))
  var words: [String] = []

  @Option(name: .customLong("form"), help: ArgumentHelp("Svarets form.", valueName: "form"))
  var format = TextOrJSON.text

  @Flag(help: "Visar dolda personuppgifter; det skrivs i historiken.")
  var visa = false

  @OptionGroup var common: CommonOptions

  func answer(for output: OutputTarget) throws -> CommandAnswer {
    let kind = try KindWord.kind(kind)
    let named = try NamedPlace(words, kind: kind)
    guard named.rest.isEmpty else {
      throw CommandFailure.wrongUse(.oneWordTooMany(named.rest[0]))
    }
    var forbund = try OpenForbund.showing(
      kind, among: OpenForbund.all(in: named.folder ?? SystemEnvironment.dataFolder, common))
    forbund = forbund.map { $0.borrowing(kind) }
    for index in forbund.indices { forbund[index].isRevealing = visa }
    if !kind.isWritten { return try entry(named.id, of: kind, in: forbund) }
    var found = try FoundRecord(named.id, of: kind, among: forbund)
    if visa, kind.isConfidential { try found.forbund.logReveal([found.record]) }
    var answer = CommandAnswer()
    switch format {
    case .json:
      answer.isExact = true
      answer.data = found.record.json.written + "\n"
    case .text:
      let page = RecordPage(
        forbund: found.forbund, record: found.record, today: try common.dayToday)
      answer.data = page.written(width: output.textWidth)
    }
    if !found.forbund.reading.isWritable(found.record.address.file) {
      answer.warn(of: [found.forbund])
    }
    return answer
  }

  /// A row of what the program writes: of the history by its number, of results by the insats's id.
  private func entry(_ id: String, of kind: RecordKind, in forbund: [OpenForbund]) throws
    -> CommandAnswer
  {
    let all = forbund.map { $0.records(listedAs: kind) }
    let found = all.compactMap { records in records.list.row(id).map { (records, $0) } }
    guard let (records, row) = found.first, found.count == 1 else {
      throw found.isEmpty
        ? CommandFailure.noSuchRecord(
          id, kind: kind, nearest: nil,
          unread: forbund.lazy.compactMap { open in
            open.reading.unreadHistory.map { open.path($0.file) }
          }.first)
        : CommandFailure.ambiguousRecord(id, among: forbund.map { "\(id) i \($0.root)" })
    }
    if format == .json {
      return CommandAnswer(data: records.json(row).written + "\n", isExact: true)
    }
    let cells = zip(records.list.heads, records.list.cells(row)).filter { !$1.text.isEmpty }
    return CommandAnswer(data: cells.map { "\($0.title): \($1.text)\n" }.joined())
  }
}

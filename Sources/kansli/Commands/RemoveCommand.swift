import ArgumentParser
import Finsam

/// Removes one record, or a part of one, as the dashboard would.
struct RemoveCommand: DataCommand {
  static let configuration = CommandConfiguration(
    commandName: CommandName.remove.rawValue, abstract: "Tar bort en post eller en del av den.",
    usage: "kansli remove SLAG ID [MAPP]",
    discussion: """
      ID är det som ”kansli list” visar, eller vägen till en del: texas/deltagare/2014. Med ett \
      ärende i kaa följer dess uppföljningar. ”kansli undo” tar tillbaka det.

      \(CommandName.remove.example)
      """, aliases: CommandName.remove.aliases)

  @OptionGroup var named: NamedArguments
  @OptionGroup var common: CommonOptions

  func answer(for output: OutputTarget) throws -> CommandAnswer {
    var found = try named.found(common)
    let changes = try found.removal()
    let strayed = found.forbund.office.strayedEvents(by: changes)
    let stray =
      strayed == 0
      ? []
      : [
        strayed == 1
          ? "1 händelse i loggen blir utan aktivitet."
          : "\(strayed) händelser i loggen blir utan aktivitet."
      ]
    let parts = changes.reduce(0) { $0 + $1.removedParts }
    let followed =
      parts == 0 ? [] : [parts == 1 ? "1 del följde med." : "\(parts) delar följde med."]
    let told = changes.map { found.forbund.told($0) } + followed + stray
    let warnings = try found.forbund.save(changes)
    return CommandAnswer(messages: told + warnings)
  }
}

/// Moves a part one step in its list.
struct MoveCommand: DataCommand {
  static let configuration = CommandConfiguration(
    commandName: CommandName.move.rawValue, abstract: "Flyttar en del ett steg i sin lista.",
    usage: "kansli move SLAG ID upp|ned [MAPP]", discussion: CommandName.move.example,
    aliases: CommandName.move.aliases)

  @Argument(help: ArgumentHelp("Till exempel mal eller insatser.", valueName: "slag"))
  var kind: String

  @Argument(help: ArgumentHelp("Uppgiftens id.", valueName: "id"))
  var id: String

  @Argument(help: ArgumentHelp("upp eller ned.", valueName: "upp|ned"))
  var way: String

  @OptionGroup var place: FolderArgument
  @OptionGroup var common: CommonOptions

  func answer(for output: OutputTarget) throws -> CommandAnswer {
    guard ["upp", "ned"].contains(Folding.plain(way)) else {
      throw CommandFailure.wrongUse(.noWay(way))
    }
    let kind = try KindWord.kind(kind)
    guard kind.isWritten else { throw CommandFailure.wrongUse(WrongUse(notWritten: kind)) }
    var found = try FoundRecord(
      id, of: kind, among: OpenForbund.all(in: place.folder, common))
    let editing = PartEditing(found.forbund.office)
    let isUp = Folding.plain(way) == "upp"
    let changes = editing.move(found.record.address, up: isUp)
    if changes.isEmpty { throw CommandFailure.wrongUse(.notMoved) }
    let warnings = try found.forbund.save(changes)
    return CommandAnswer(messages: changes.map(found.forbund.told) + warnings)
  }
}

/// A kind, an id and perhaps a folder.
struct NamedArguments: ParsableArguments {
  @Argument(help: ArgumentHelp("Till exempel insatser eller mal.", valueName: "slag"))
  var kind: String

  @Argument(help: ArgumentHelp("Uppgiftens id.", valueName: "id"))
  var id: String

  @OptionGroup var place: FolderArgument

  func found(_ common: CommonOptions) throws -> FoundRecord {
    let kind = try KindWord.kind(kind)
    guard kind.isWritten else { throw CommandFailure.wrongUse(WrongUse(notWritten: kind)) }
    let forbund = try OpenForbund.all(in: place.folder, common)
    return try FoundRecord(id, of: kind, among: OpenForbund.showing(kind, among: forbund))
  }
}

extension FoundRecord {
  /// The changes that remove the record with all that belongs to it.
  fileprivate func removal() throws -> [Change] {
    let office = forbund.office
    let address = record.address
    switch record.kind {
    case .document(.cases):
      let followUps = office.kaa.followUps.filter { $0.caseID == record.id }.map(\.id)
      return office.kaa.removals(ofCases: [record.id], followUps: followUps)
    case .document(.followUps): return office.kaa.removals(ofFollowUp: record.id)
    case .assessments:
      throw CommandFailure.wrongUse(
        .notRemoved("En bedömning är fält i målet. Töm dem med ”kansli set”."))
    default: break
    }
    if let reason = PartEditing(office).reasonToKeep(address) {
      throw CommandFailure.wrongUse(.notRemoved(reason))
    }
    guard let change = office.removal(of: address) else {
      throw CommandFailure.wrongUse(
        .notRemoved("\(address.file) har ingen sådan del. Läs om listan, och försök igen."))
    }
    return [change]
  }
}

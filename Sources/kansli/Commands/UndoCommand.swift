import ArgumentParser
import FileStore
import Finsam

/// Takes back the last change.
struct UndoCommand: DataCommand {
  static let configuration = CommandConfiguration(
    commandName: CommandName.undo.rawValue, abstract: "Ångrar din senaste ändring.",
    usage: "kansli undo [MAPP]", discussion: CommandName.undo.example,
    aliases: CommandName.undo.aliases)

  @OptionGroup var place: FolderArgument
  @OptionGroup var common: CommonOptions

  func answer(for output: OutputTarget) throws -> CommandAnswer {
    var forbund = try OpenForbund.one(in: place.folder, common)
    do throws(SaveFailure) {
      let step = try forbund.folder.undo()
      return forbund.told(
        "Ångrade", step, made: step.changes.reversed().map(\.change.inverse))
    } catch {
      throw CommandFailure.notSaved(error)
    }
  }
}

/// Makes again what was undone.
struct RedoCommand: DataCommand {
  static let configuration = CommandConfiguration(
    commandName: CommandName.redo.rawValue, abstract: "Gör om det du senast ångrade.",
    usage: "kansli redo [MAPP]", discussion: CommandName.redo.example,
    aliases: CommandName.redo.aliases)

  @OptionGroup var place: FolderArgument
  @OptionGroup var common: CommonOptions

  func answer(for output: OutputTarget) throws -> CommandAnswer {
    var forbund = try OpenForbund.one(in: place.folder, common)
    do throws(SaveFailure) {
      let step = try forbund.folder.redo()
      return forbund.told("Gjorde om", step, made: step.changes.map(\.change))
    } catch {
      throw CommandFailure.notSaved(error)
    }
  }
}

extension OpenForbund {
  /// `made` is what the step itself once changed, or changes again.
  fileprivate mutating func told(_ deed: String, _ step: UndoneStep, made: [Change])
    -> CommandAnswer
  {
    reading = folder.read()
    let title = made.isEmpty ? step.title : office.title(of: made)
    return CommandAnswer(
      messages: ["\(deed): \(title)", step.note].filter { !$0.isEmpty }
        + told(step.changes.map(\.change))
        + Set(step.changes.compactMap(\.warning)).sorted())
  }
}

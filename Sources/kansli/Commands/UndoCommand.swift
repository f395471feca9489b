import ArgumentParser
import FileStore
import Finsam

/// Takes back the last change.
struct UndoCommand: DataCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo", abstract: "Ångrar din senaste ändring.", usage: "kansli undo [MAPP]",
    aliases: ["angra", "ångra"])

  @OptionGroup var place: FolderArgument
  @OptionGroup var common: CommonOptions

  func answer(for output: OutputTarget) throws -> CommandAnswer {
    var forbund = try OpenForbund.one(in: place.folder, common)
    do throws(SaveFailure) {
      return forbund.told("Ångrade", try forbund.folder.undo())
    } catch {
      throw CommandFailure.notSaved(error)
    }
  }
}

/// Makes again what was undone.
struct RedoCommand: DataCommand {
  static let configuration = CommandConfiguration(
    commandName: "redo", abstract: "Gör om det du senast ångrade.", usage: "kansli redo [MAPP]",
    aliases: ["gor-om", "gör-om"])

  @OptionGroup var place: FolderArgument
  @OptionGroup var common: CommonOptions

  func answer(for output: OutputTarget) throws -> CommandAnswer {
    var forbund = try OpenForbund.one(in: place.folder, common)
    do throws(SaveFailure) {
      return forbund.told("Gjorde om", try forbund.folder.redo())
    } catch {
      throw CommandFailure.notSaved(error)
    }
  }
}

extension OpenForbund {
  fileprivate func told(_ deed: String, _ step: UndoneStep) -> CommandAnswer {
    CommandAnswer(
      talk: ["\(deed): \(step.title)"] + Set(step.changes.compactMap(\.warning)).sorted())
  }
}

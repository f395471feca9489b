import ArgumentParser
import Finsam

/// What every command takes.
struct CommonOptions: ParsableArguments {
  @Option(
    name: .customLong("idag"),
    help: ArgumentHelp("Dagens datum, till exempel 2014-12-31.", valueName: "datum"))
  var today: String?

  @Option(
    name: .customLong("användare"),
    help: ArgumentHelp("Vem som gör ändringarna.", valueName: "namn"))
  var user: String?

  var userName: String {
    let name = user?.trimmed ?? ""
    return name.isEmpty ? SystemEnvironment.user : name
  }

  /// The day asked for, else the machine's.
  var dayToday: Today {
    get throws {
      if let day = try dayAskedFor { return Today(day, isAskedFor: true) }
      return try SystemEnvironment.dayToday
    }
  }

  /// Nil where no day is asked for.
  var dayAskedFor: Day? {
    get throws {
      guard let today else { return nil }
      do throws(InvalidInput) {
        return try Day(text: today)
      } catch .notADay(let text) {
        throw CommandFailure.wrongUse(.notADay(text))
      } catch {
        throw CommandFailure.wrongUse(.value("--idag", error))
      }
    }
  }
}

/// The förbund a command works on.
struct FolderArgument: ParsableArguments {
  @Argument(
    help: ArgumentHelp("Förbundets mapp, eller en mapp med flera förbund.", valueName: "mapp"))
  var folder: String = SystemEnvironment.dataFolder
}

/// How a command writes its answer.
enum TextOrJSON: String, ExpressibleByArgument, CaseIterable {
  case text, json
}

import ArgumentParser
import Finsam

/// What every command takes.
struct CommonOptions: ParsableArguments {
  @Option(help: "Dagens datum, till exempel 2014-12-31.")
  var today: String?

  @Option(help: "Vem som gör ändringarna.")
  var user: String?

  var userName: String { user ?? Surroundings.user }

  /// The day asked for, else the machine's.
  var day: Day {
    get throws {
      do throws(InvalidInput) {
        if let today { return try Day(text: today) }
      } catch {
        throw ValidationError("--today: \(error.message) \(error.advice)")
      }
      guard let day = Surroundings.today else {
        throw ValidationError("Datorns klocka går inte att läsa. Ange --today.")
      }
      return day
    }
  }
}

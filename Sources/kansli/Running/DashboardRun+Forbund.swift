import Dashboard
import FileStore
import Finsam

/// Which förbund is open, and those beside it.
extension DashboardRun where Place: ~Copyable {
  /// Makes a förbund, which is open from then on, and stands among those to choose from.
  mutating func makeForbund(_ name: String, in path: String) -> Event {
    let session = state.desk.session
    let forbund = NewForbund(at: path, name: name, year: session.today.day.year)
    let word = forbund.folder.split(separator: "/").last.map(String.init) ?? ""
    if session.forbund.contains(where: { $0.folder == word }) || state.desk.reading.name == word {
      return .failed("Ett annat förbunds mapp heter också \(word). Välj ett annat namn.")
    }
    do throws(CommandFailure) {
      _ = try forbund.make()
    } catch {
      return .failed("\(error.message) \(error.advice)")
    }
    var made = makeFolder(forbund.folder)
    let reading = made.read()
    let known =
      session.forbund.isEmpty
      ? [ForbundSummary(state.desk.reading, today: session.today)] : session.forbund
    folder = made
    folders = (folders + [forbund.folder]).sorted()
    let all = known + [ForbundSummary(reading, today: session.today)]
    return .made(reading, among: all.sorted { $0.folder < $1.folder }, in: forbund.folder)
  }

  private func path(of name: String) -> String? {
    folders.first { $0 == name || $0.hasSuffix("/" + name) }
  }

  mutating func readPeer(_ name: String) -> Event? {
    guard let path = path(of: name) else { return nil }
    let makeFolder = makeFolder
    return begin(
      AwaitedWork("Läser \(name)", [path]) { path in
        var folder = makeFolder(path)
        return .told(.peerRead(IndicatorPeer(folder.read())))
      })
  }

  mutating func choose(_ name: String) -> Event? {
    guard let path = path(of: name) else { return nil }
    let makeFolder = makeFolder
    return begin(
      AwaitedWork("Läser \(name)", [path]) { path in
        var chosen = makeFolder(path)
        let reading = chosen.read()
        return .opened(chosen, reading)
      })
  }
}

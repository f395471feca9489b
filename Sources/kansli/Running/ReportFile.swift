import FileStore
import Finsam
import Glibc

/// Writes reports and lists where a person asks for them: over what the program itself wrote and
/// nobody has changed since, and beside all else that is there.
struct ReportFile {
  /// The förbund's folder, in which paths begin that do not begin at the root.
  let folder: String

  struct Written: Equatable {
    let path: String
    /// What was there already and what became of it, in Swedish; empty where nothing was.
    let note: String
  }

  /// The folder `rapporter` is made if it is missing. `typed` is a path as a person wrote it.
  func write(_ text: String, at typed: String, as form: ReportForm) throws(CommandFailure)
    -> Written
  {
    let wanted = path(typed, form)
    let reports = folder + "/rapporter"
    if wanted.hasPrefix(reports + "/") { mkdir(reports, 0o755) }
    if FolderNames.isFolder(wanted) {
      throw .unwritable(wanted, reason: SystemError.words(EISDIR))
    }
    var inTheWay = ""
    for number in 1... {
      let path = number == 1 ? wanted : ReportFile.numbered(wanted, number)
      switch try put(text, at: path) {
      case .new: return Written(path: path, note: inTheWay)
      case .replaced:
        return Written(path: path, note: inTheWay.isEmpty ? ReportFile.replaced : inTheWay)
      case .kept(let state):
        if number == 1 { inTheWay = ReportFile.kept(ReportFile.name(path), state) }
      }
    }
    throw .unwritable(wanted, reason: "inget namn är ledigt")
  }

  private enum Outcome {
    case new, replaced
    /// What is there stays.
    case kept(GeneratedText.State)
  }

  private func put(_ text: String, at path: String) throws(CommandFailure) -> Outcome {
    do throws(CommandFailure) {
      try OutputFile(path: path).write(text)
      return .new
    } catch .alreadyThere {
      let state = GeneratedText.State(ofFile: path)
      guard state == .untouched else { return .kept(state) }
      try OutputFile(path: path).write(text, replacing: true)
      return .replaced
    } catch {
      throw error
    }
  }

  private static let replaced = "Den förra, som ingen hade ändrat i, är ersatt"

  private static func kept(_ name: String, _ state: GeneratedText.State) -> String {
    switch state {
    case .edited: "\(name), som någon har ändrat i, ligger kvar"
    case .untouched, .foreign: "\(name) fanns redan och ligger kvar"
    }
  }

  private func path(_ typed: String, _ form: ReportForm) -> String {
    let own = TypedPath(typed)
    let path = own.expanded(own.addressed ?? typed)
    let whole = path.hasPrefix("/") ? path : folder + "/" + path
    return ReportForm(path: whole) == form || whole.hasSuffix("/")
      ? whole : whole + "." + form.rawValue
  }

  private static func name(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// `rapporter/styrkort-2014-2.html`
  private static func numbered(_ path: String, _ number: Int) -> String {
    let name = name(path)
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else {
      return "\(path)-\(number)"
    }
    return path.dropLast(name.count) + name[..<dot] + "-\(number)" + name[dot...]
  }
}

extension GeneratedText.State {
  /// Of the file at a path, be it there and text or not.
  init(ofFile path: String) { self = FileText.read(path).map { .init(of: $0) } ?? .foreign }
}

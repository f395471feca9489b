import Finsam

/// How far a path can be written when the names in its folder are known.
struct PathCompletion: Equatable {
  let path: String
  /// What it may go on with; empty where there is at most one way.
  let names: [String]

  /// `names` are those of the folder that the path is in; folders end in a slash.
  init(_ path: String, among names: [String]) {
    let (folder, start) = PathCompletion.parts(of: path)
    let visible = names.filter { !$0.hasPrefix(".") || start.hasPrefix(".") }
    let exact = visible.filter { $0.hasPrefix(start) }
    let found =
      exact.isEmpty
      ? visible.filter { $0.lowercased().hasPrefix(start.lowercased()) } : exact
    let shared = found.dropFirst().reduce(found.first ?? start) { shared, name in
      String(zip(shared, name).prefix { $0 == $1 }.map(\.0))
    }
    // Names that differ in capitals only may share less than what is written.
    self.path = folder + (shared.count < start.count ? start : shared)
    self.names = found.count > 1 ? found : []
  }

  /// The folder with its slash, and what is written of the name.
  static func parts(of path: String) -> (folder: String, start: String) {
    guard let slash = path.lastIndex(of: "/") else { return ("", path) }
    return (String(path[...slash]), String(path[slash...].dropFirst()))
  }
}

import Glibc

extension String {
  /// The path from the root, where links lead; nil where nothing is there, and `errno` says why.
  package var resolvedPath: String? {
    guard let resolved = realpath(self, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}

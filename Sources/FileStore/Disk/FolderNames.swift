import Finsam

/// What lies in any folder, for somebody who is writing a path.
package struct FolderNames {
  private let path: String

  package init(_ path: String) { self.path = path }

  /// The path whose names are these, be it that letters are composed in another way: `å` may be one
  /// sign or two. Nil where there is none.
  package static func path(spelledAs path: String) -> String? {
    var found = path.hasPrefix("/") ? "/" : ""
    for word in path.split(separator: "/") {
      let there = found + word
      if FileSignature(path: there) != nil {
        found = there + "/"
        continue
      }
      // Strings are equal by what they mean, not by how they are composed.
      let names = FolderListing.names(in: found.isEmpty ? "." : found) ?? []
      guard let name = names.first(where: { $0 == String(word) }) else { return nil }
      found += name + "/"
    }
    return found.isEmpty ? nil : String(found.dropLast())
  }

  /// Whether a folder is there.
  package static func isFolder(_ path: String) -> Bool {
    FileSignature(path: path)?.isFolder == true
  }

  /// Whether the folder holds nothing but what is hidden; false where it cannot be read.
  package var isEmpty: Bool {
    FolderListing.names(in: path)?.allSatisfy { $0.hasPrefix(".") } ?? false
  }

  /// Folders, with a slash behind, and the files whose names end so; none where it cannot be read.
  package func foldersAndFiles(endingIn endings: [String]) -> [String] {
    (FolderListing.names(in: path) ?? []).compactMap { name in
      if FileSignature(path: path + "/" + name)?.isFolder == true { return name + "/" }
      let lowered = name.lowercased()
      return endings.contains { lowered.hasSuffix($0) } ? name : nil
    }
  }
}

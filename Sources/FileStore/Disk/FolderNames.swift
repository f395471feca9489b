import Finsam

/// What lies in any folder, for somebody who is writing a path.
package struct FolderNames {
  private let path: String

  package init(_ path: String) { self.path = path }

  /// Folders, with a slash behind, and the files whose names end so; none where it cannot be read.
  package func foldersAndFiles(endingIn endings: [String]) -> [String] {
    (FolderListing.names(in: path) ?? []).compactMap { name in
      if FileSignature(path: path + "/" + name)?.isFolder == true { return name + "/" }
      let lowered = name.lowercased()
      return endings.contains { lowered.hasSuffix($0) } ? name : nil
    }
  }
}

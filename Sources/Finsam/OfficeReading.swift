/// What was read from a förbund's folder: the data, where it stands, and what could not be read.
package struct OfficeReading: Equatable, Sendable {
  /// The folder's name, `skelleftea-norsjo`.
  package var name: String
  package var office: Office
  package var positions: Positions
  package var problems: [Problem]
  package var history: [HistoryEntry]
  /// Whether the folder itself could be read; what is empty in one that could not says nothing.
  package var isReadable = true

  package init(
    name: String, office: Office = Office(), positions: Positions = Positions(),
    problems: [Problem] = [], history: [HistoryEntry] = []
  ) {
    self.name = name
    self.office = office
    self.positions = positions
    self.problems = problems
    self.history = history
  }

  /// Whether the file may be changed: it was read whole, or all but single values.
  package func isWritable(_ file: String) -> Bool { hindrance(to: file) == nil }

  /// Why the file may not be changed: the first problem of it, of a folder that it lies in, or of
  /// what is to tell of the change. Nil where it may.
  package func hindrance(to file: String) -> Problem? {
    guard isReadable else { return problems.first }
    return problems.first {
      $0.isBlocking && ($0.hides(file) || $0.line > 0 && isHistory($0.file, of: file))
    }
  }

  private func isHistory(_ history: String, of file: String) -> Bool {
    history == HistoryEntry.path
      || history == HistoryEntry.secretPath && DocumentKind(path: file)?.isConfidential == true
  }

  /// Why there may be more than was read of a kind of document: the first of its files that could
  /// not be read, its folder or the förbund's. Nil where all is known.
  package func unread(_ kind: DocumentKind) -> Problem? {
    guard isReadable else { return problems.first }
    return problems.first { problem in
      problem.isBlocking
        && (problem.file == kind.folder || DocumentKind(path: problem.file) == kind
          || problem.file == kind.row.shared?.path)
    }
  }

  /// The kinds of documents of which there may be more than was read.
  var unreadKinds: [DocumentKind] {
    guard isReadable else { return problems.isEmpty ? [] : DocumentKind.allCases }
    // A problem's file is looked up once, and not for each kind.
    let blocking = problems.filter(\.isBlocking).map { problem in
      (file: problem.file, kind: DocumentKind(path: problem.file))
    }
    guard !blocking.isEmpty else { return [] }
    return DocumentKind.allCases.filter { kind in
      let (folder, shared) = (kind.folder, kind.row.shared?.path)
      return blocking.contains { $0.kind == kind || $0.file == folder || $0.file == shared }
    }
  }

  /// Why there may be more in the file than was read; nil where all of it was.
  package func hiding(_ file: String) -> Problem? {
    guard isReadable else { return problems.first }
    return problems.first { $0.isBlocking && $0.hides(file) }
  }

  /// Why the history may lack rows.
  package var unreadHistory: Problem? {
    problems.first { $0.isBlocking && $0.file == HistoryEntry.path }
  }
}

extension [Problem] {
  /// Those that hide data: of documents and their folders, not of the history.
  package var hidingData: [Problem] {
    filter { $0.isBlocking && ![HistoryEntry.path, HistoryEntry.secretPath].contains($0.file) }
  }

  /// Whether one of them is of the file, or of a folder that it lies in.
  package func hide(_ file: String) -> Bool { indices.contains { self[$0].hides(file) } }
}

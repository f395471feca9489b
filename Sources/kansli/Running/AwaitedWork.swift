import Dashboard
import FileStore
import Finsam
import Glibc

/// What a person waits for while threads do it.
struct AwaitedWork {
  /// What is done to one of the things.
  enum Piece: Sendable {
    case opened(Folder, OfficeReading)
    case compared(ComparedForbund)
    case told(Event)
  }

  private let title: String
  private let background: SharedWork<Piece>
  private var pieces: [(place: Int, answer: Piece)] = []

  /// `title` says what is done, in Swedish: `Läser förbunden`.
  init<Item: Sendable>(
    _ title: String, _ items: [Item], _ work: @escaping @Sendable (Item) -> Piece
  ) {
    self.title = title
    background = Parallel.begin(items, work)
  }

  var progress: WorkProgress {
    WorkProgress(title: title, done: pieces.count, count: background.count)
  }

  /// What came of it, in the order of the things; nil as long as it goes on.
  mutating func finished() -> [Piece]? {
    pieces += background.fetch().answers
    if pieces.count < background.count { return nil }
    return pieces.sorted { $0.place < $1.place }.map(\.answer)
  }

  /// The same, where that comes so soon that nobody notices the wait.
  mutating func finishedAtOnce() -> [Piece]? {
    for _ in 0..<20 {
      if let pieces = finished() { return pieces }
      usleep(5000)
    }
    return finished()
  }

  func stop() { background.stop() }
}

import Synchronization

/// Work on several things that threads share out among themselves: each takes the next one until
/// nothing is left. Answers can be fetched as they come.
final class SharedWork<Answer: Sendable>: Sendable {
  private struct Progress {
    var next = 0
    var answered = 0
    /// Those that nobody has fetched, each with the place of its thing.
    var answers: [(place: Int, answer: Answer)] = []
  }

  /// How many things there are.
  let count: Int
  private let perform: @Sendable (Int) -> Answer
  private let progress = Mutex(Progress())

  init<Item: Sendable>(_ items: [Item], _ work: @escaping @Sendable (Item) -> Answer) {
    count = items.count
    perform = { work(items[$0]) }
  }

  /// Does one thing after another in the calling thread, until nothing is left to take up.
  func run() {
    while let place = take() { answer(place, perform(place)) }
  }

  /// What has been answered since one last asked, and how many are in all.
  func fetch() -> (answers: [(place: Int, answer: Answer)], answered: Int) {
    progress.withLock { progress in
      defer { progress.answers = [] }
      return (progress.answers, progress.answered)
    }
  }

  /// Takes nothing more up. What is begun is brought to its end, and nobody hears of it.
  func stop() { progress.withLock { $0.next = count } }

  private func take() -> Int? {
    progress.withLock { progress in
      guard progress.next < count else { return nil }
      defer { progress.next += 1 }
      return progress.next
    }
  }

  private func answer(_ place: Int, _ answer: Answer) {
    progress.withLock { progress in
      progress.answers.append((place, answer))
      progress.answered += 1
    }
  }
}

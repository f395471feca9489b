import Glibc

/// Work on several things at once, by as many threads as there are processors.
enum Parallel {
  static let processors = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))

  /// The answers, in the order of the items.
  static func map<Item: Sendable, Answer: Sendable>(
    _ items: [Item], _ work: @escaping @Sendable (Item) -> Answer
  ) -> [Answer] {
    let shared = SharedWork(items, work)
    let others = max(0, min(items.count, processors) - 1)
    let threads = (0..<others).compactMap { _ in start(shared.run) }
    shared.run()
    for thread in threads { pthread_join(thread, nil) }
    return shared.fetch().answers.sorted { $0.place < $1.place }.map(\.answer)
  }

  /// Begins the work, and goes on: what comes of it is fetched.
  static func begin<Item: Sendable, Answer: Sendable>(
    _ items: [Item], _ work: @escaping @Sendable (Item) -> Answer
  ) -> SharedWork<Answer> {
    let shared = SharedWork(items, work)
    let threads = (0..<min(items.count, processors)).compactMap { _ in start(shared.run) }
    for thread in threads { pthread_detach(thread) }
    if threads.isEmpty { shared.run() }
    return shared
  }

  /// Begins the work in a thread of its own; nil where there can be no more threads.
  private static func start(_ work: @escaping @Sendable () -> Void) -> pthread_t? {
    let job = UnsafeMutablePointer<@Sendable () -> Void>.allocate(capacity: 1)
    job.initialize(to: work)
    var thread = pthread_t()
    let code = pthread_create(
      &thread, nil,
      { job in
        guard let job = job?.assumingMemoryBound(to: (@Sendable () -> Void).self) else {
          return nil
        }
        job.pointee()
        job.deinitialize(count: 1)
        job.deallocate()
        return nil
      }, job)
    if code == 0 { return thread }
    job.deinitialize(count: 1)
    job.deallocate()
    return nil
  }
}

import Glibc

/// Work on several things at once, by as many threads as there are processors.
enum Parallel {
  static let processors = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))

  /// The answers, in the order of the items.
  static func map<Item: Sendable, Answer: Sendable>(
    _ items: [Item], _ work: @escaping @Sendable (Item) -> Answer
  ) -> [Answer] {
    let workers = min(items.count, processors)
    guard workers > 1 else { return items.map(work) }
    let answers = UnsafeMutableBufferPointer<Answer?>.allocate(capacity: items.count)
    answers.initialize(repeating: nil)
    defer {
      answers.deinitialize()
      answers.deallocate()
    }
    // Each thread has places of its own, which nobody reads before all have come to their end.
    nonisolated(unsafe) let places = answers
    let share: @Sendable (Int) -> Void = { worker in
      for index in stride(from: worker, to: items.count, by: workers) {
        places[index] = work(items[index])
      }
    }
    var threads: [pthread_t] = []
    for worker in 1..<workers {
      if let thread = start({ share(worker) }) {
        threads.append(thread)
      } else {
        share(worker)
      }
    }
    share(0)
    for thread in threads { pthread_join(thread, nil) }
    return answers.compactMap(\.self)
  }

  /// Begins the work in a thread of its own; nil where there can be no more threads.
  static func start(_ work: @escaping @Sendable () -> Void) -> pthread_t? {
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

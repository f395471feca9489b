/// How cases lead to earlier ones by `tidigare_ärende`, and where they go in circles.
struct KAALinks {
  /// The place of each case's predecessor; nil where it has none, or none that is there.
  private let predecessors: [Int?]
  /// The places of cases that come back to themselves.
  private let circular: Set<Int>

  init(_ cases: [KAACase]) {
    guard cases.indices.contains(where: { !cases[$0].previous.isEmpty }) else {
      (predecessors, circular) = ([], [])
      return
    }
    var places = [String: Int](minimumCapacity: cases.count)
    for (index, one) in cases.enumerated() { places[one.id] = index }
    let predecessors = cases.map { $0.previous.isEmpty ? nil : places[$0.previous] }
    self.predecessors = predecessors
    circular = Self.circular(predecessors)
  }

  var hasAny: Bool { !predecessors.isEmpty }

  func predecessor(of index: Int) -> Int? {
    predecessors.indices.contains(index) ? predecessors[index] : nil
  }

  func isCircular(_ index: Int) -> Bool { circular.contains(index) }

  /// Every case is walked over once: `walk` says in which walk.
  private static func circular(_ predecessors: [Int?]) -> Set<Int> {
    var walks = [Int](repeating: -1, count: predecessors.count)
    var circular: Set<Int> = []
    for start in predecessors.indices where walks[start] < 0 {
      var next: Int? = start
      while let here = next, walks[here] < 0 {
        walks[here] = start
        next = predecessors[here]
      }
      // Where this walk met itself there is a circle.
      while let here = next, walks[here] == start, circular.insert(here).inserted {
        next = predecessors[here]
      }
    }
    return circular
  }
}

/// Where the figures of one part are from, while some of them are written over.
///
/// No figure keeps a source that it is not from: an old source goes when all its figures are
/// written over, and until then the note says which it still covers.
struct FigureOrigin: Equatable {
  var sources: String
  var note: String
  /// The keys of the fields that are readings.
  var readings: String

  private static func opening(_ source: String) -> String { "Från \(source): " }
  private static let earlier = "Om tidigare tal"

  /// The same when the fields with the keys `written` have got figures of `source`, empty where
  /// nobody says which. `figures` are the keys of all fields of the part that had one before.
  func writing(_ written: [String], among figures: [String], from source: String) -> FigureOrigin {
    var origin = self
    origin.readings = readings.listed.filter { !written.contains($0) }.joined(separator: ", ")
    let old = sources.listed.filter { $0 != source }.joined(separator: ", ")
    if old.isEmpty {
      if !source.isEmpty { origin.sources = source }
      return origin
    }
    // A source without a figure is of something else, which stays.
    if figures.isEmpty {
      if !source.isEmpty, !sources.listed.contains(source) { origin.sources += ", \(source)" }
      return origin
    }
    var paragraphs = note.inParagraphs
    let place = paragraphs.firstIndex { $0.hasPrefix(Self.opening(old)) }
    // Both are named and nothing says which is of what: that stays as somebody has written it.
    if place == nil, sources.listed.contains(source) { return origin }
    let told = place.map { Self.keys(in: paragraphs[$0], of: old) }
    let left = (told ?? figures).filter { !written.contains($0) }
    if left.isEmpty {
      if let place { paragraphs.remove(at: place) }
      origin.sources = source
      // What is said of the figures that stood there is not said of the new ones.
      if let first = paragraphs.first, !first.hasPrefix(Self.earlier) {
        paragraphs[0] = "\(Self.earlier) (\(old)): \(first)"
      }
    } else {
      let words = Self.opening(old) + left.joined(separator: ", ") + "."
      if let place { paragraphs[place] = words } else { paragraphs.append(words) }
      if !source.isEmpty, !sources.listed.contains(source) { origin.sources += ", \(source)" }
    }
    origin.note = paragraphs.joined(separator: "\n\n")
    return origin
  }

  private static func keys(in paragraph: String, of source: String) -> [String] {
    let words = paragraph.dropFirst(opening(source).count)
    return String(words.hasSuffix(".") ? words.dropLast() : words).listed
  }
}

extension String {
  /// Its paragraphs.
  fileprivate var inParagraphs: [String] {
    var paragraphs: [String] = []
    var lines: [Substring] = []
    let all: [Substring] = split(separator: "\n", omittingEmptySubsequences: false) + [""]
    for line in all {
      if !line.isEmpty {
        lines.append(line)
      } else if !lines.isEmpty {
        paragraphs.append(lines.joined(separator: "\n"))
        lines = []
      }
    }
    return paragraphs
  }
}

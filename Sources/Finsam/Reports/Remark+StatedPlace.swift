extension Remark {
  /// A place of a finding, with what stands there.
  package struct StatedPlace: Sendable {
    package let file: String
    /// Counted from 1; 0 where it is the file as a whole.
    package let line: Int
    package let column: Int
    package var value = ""
    package var unit = ""
    /// The source's own words, where the record quotes them.
    package var wording = ""
    package var source = ""

    package init(file: String, line: Int, column: Int) {
      (self.file, self.line, self.column) = (file, line, column)
    }
  }
}

extension Remark.StatedPlace {
  /// `path` is the file's as a person wrote the folder's.
  package init(
    _ place: Place, in office: Office, path: String, at position: Positions.Position?
  ) {
    self.init(file: path, line: position?.line ?? 0, column: position?.column ?? 0)
    // What is kept of youths is told nowhere else than in its own file.
    guard DocumentKind(path: place.address.file)?.isConfidential != true,
      let fields = office.fields(at: place.address)
    else { return }
    func text(_ key: String) -> String { fields.first { $0.shape.key == key }?.text ?? "" }
    value = place.field.map(text) ?? ""
    unit = text("enhet")
    wording = text("ordalydelse")
    source = text("källa")
  }
}

extension Office {
  /// What stands in a place and where it comes from, on one line: `3 729 350 kronor (S4:1012): ”Det
  /// egna kapitalet uppgick …”`; what people call the place where it holds no value.
  package func told(at place: Place) -> String {
    let stated = Remark.StatedPlace(place, in: self, path: place.address.file, at: nil)
    guard !stated.value.isEmpty else { return name(of: place.address) }
    // Behind a day stands no unit.
    let unit = stated.unit == "dag" ? "" : stated.unit
    let value = [Kind.quantity.shown(stated.value), unit].filter { !$0.isEmpty }
    let source = stated.source.isEmpty ? "" : " (\(stated.source))"
    let wording = stated.wording.isEmpty ? "" : ": ”\(stated.wording.oneLine)”"
    return value.joined(separator: " ") + source + wording
  }
}

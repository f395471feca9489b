/// A draft and its place among its siblings as one line of JSON, for `historik.csv`.
///
/// `"@"` is the id and `"@efter"` the id of the part before it; the rest are the fields and lists
/// under their keys in the file.
package struct DraftText: Hashable, Sendable {
  package let draft: Draft
  package let after: String?

  package init(_ draft: Draft, after: String? = nil) {
    self.draft = draft
    self.after = after
  }

  package var text: String {
    var text = ""
    DraftText.write(draft, after: after, to: &text)
    return text
  }

  private static func write(_ draft: Draft, after: String?, to text: inout String) {
    text += "{\"@\":"
    JSON.quote(draft.id, to: &text)
    if let after {
      text += ",\"@efter\":"
      JSON.quote(after, to: &text)
    }
    for field in draft.fields {
      text += ","
      JSON.quote(field.key, to: &text)
      text += ":"
      JSON.quote(field.text, to: &text)
    }
    for children in draft.parts {
      text += ","
      JSON.quote(children.key, to: &text)
      text += ":["
      for (index, child) in children.drafts.enumerated() {
        if index > 0 { text += "," }
        write(child, after: nil, to: &text)
      }
      text += "]"
    }
    text += "}"
  }
}

/// A document as plain texts, with where it stands in the förbund's folder.
package struct SharedFile: Equatable, Sendable {
  package let kind: DocumentKind
  package let path: String
  package let draft: Draft

  package init(_ kind: DocumentKind, _ path: String, _ draft: Draft) {
    (self.kind, self.path, self.draft) = (kind, path, draft)
  }
}

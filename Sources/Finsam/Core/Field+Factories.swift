// Inlined, so that the offset of each property is known as the program is compiled.
extension Field where Root: FieldList {
  @inline(__always)
  package static func text(
    _ key: String, _ path: WritableKeyPath<Root, String>, label: String,
    required: Bool = false, help: String = ""
  ) -> Self { Self(key, path, label: label, required: required, help: help) }

  /// A time in words, as printed.
  @inline(__always)
  package static func time(
    _ key: String, _ path: WritableKeyPath<Root, String>, label: String,
    help: String = ""
  ) -> Self { Self(key, path, label: label, help: help, limits: .time) }

  @inline(__always)
  package static func prose(
    _ key: String, _ path: WritableKeyPath<Root, String>, label: String,
    required: Bool = false, help: String = ""
  ) -> Self { Self(key, path, label: label, kind: .prose, required: required, help: help) }

  @inline(__always)
  package static func identifier(
    _ key: String, _ path: WritableKeyPath<Root, String>, label: String
  ) -> Self {
    Self(
      key, path, label: label, kind: .identifier, required: true,
      help: "Små bokstäver a–z, siffror och bindestreck.")
  }

  /// The id of something that people name by a Swedish word.
  @inline(__always)
  package static func word(
    _ key: String, _ path: WritableKeyPath<Root, String>, label: String,
    help: String = ""
  ) -> Self { Self(key, path, label: label, kind: .word, required: true, help: help) }

  /// What a printed figure should be by others.
  @inline(__always)
  package static func formula(_ path: WritableKeyPath<Root, Formula?>) -> Self {
    Self(
      "formel", path, label: "Formel",
      help: "Vad raden ska bli: summa(projekt), intakter − kostnader, not(1). Den jämförs, och "
        + "fyller aldrig i något.")
  }

  /// The perspective of the document that a goal is sorted under.
  @inline(__always)
  package static func perspective(
    _ key: String, _ path: WritableKeyPath<Root, String>, label: String
  ) -> Self { Self(key, path, label: label, kind: .perspective) }

  /// What a document calls its perspectives.
  @inline(__always)
  package static func perspectiveWords(
    _ path: WritableKeyPath<Root, [String]>
  ) -> Self {
    .list(
      "perspektiv_heter", path, label: "Perspektiven heter",
      help: "Ental, och flertal där det behövs: fokusområde, eller inriktning, inriktningar.")
  }

  @inline(__always)
  package static func reference(
    _ key: String, _ path: WritableKeyPath<Root, String>, to referent: Referent,
    label: String, required: Bool = false, help: String = ""
  ) -> Self {
    Self(key, path, label: label, kind: .reference(referent), required: required, help: help)
  }

  @inline(__always)
  package static func municipality(
    _ key: String, _ path: WritableKeyPath<Root, String>, label: String,
    required: Bool = false, help: String = ""
  ) -> Self { Self(key, path, label: label, kind: .municipality, required: required, help: help) }

  @inline(__always)
  package static func municipalities(
    _ key: String, _ path: WritableKeyPath<Root, [String]>, label: String
  ) -> Self {
    Self(
      key, path, label: label, kind: .municipalities, help: "Flera går bra, med kommatecken mellan."
    )
  }

  @inline(__always)
  package static func choice<Value: Choice>(
    _ key: String, _ path: WritableKeyPath<Root, Value?>, label: String,
    required: Bool = false, help: String = ""
  ) -> Self { Self(key, path, label: label, required: required, help: help) }

  @inline(__always)
  package static func day(
    _ key: String, _ path: WritableKeyPath<Root, PrintedDay?>, label: String,
    required: Bool = false, notBefore: String = "", help: String = ""
  ) -> Self {
    Self(key, path, label: label, required: required, help: help, notBefore: notBefore)
  }

  @inline(__always)
  package static func year(
    _ key: String, _ path: WritableKeyPath<Root, Year?>, label: String,
    required: Bool = false
  ) -> Self { Self(key, path, label: label, required: required) }

  @inline(__always)
  package static func period(
    _ key: String, _ path: WritableKeyPath<Root, CountPeriod?>, label: String,
    required: Bool = false, help: String = ""
  ) -> Self { Self(key, path, label: label, required: required, help: help) }

  @inline(__always)
  package static func kronor(
    _ key: String, _ path: WritableKeyPath<Root, Kronor?>, label: String,
    help: String = ""
  ) -> Self { Self(key, path, label: label, help: help, limits: .notNegative) }

  @inline(__always)
  package static func number(
    _ key: String, _ path: WritableKeyPath<Root, Number?>, label: String,
    help: String = "", limits: FigureLimits = .none, notBefore: String = ""
  ) -> Self {
    Self(figure: key, path, label: label, help: help, limits: limits, notBefore: notBefore)
  }

  /// How many: a whole number.
  @inline(__always)
  package static func count(
    _ key: String, _ path: WritableKeyPath<Root, Number?>, label: String,
    help: String = ""
  ) -> Self { Self(figure: key, path, label: label, help: help, limits: .count) }

  /// How many, as people state it: also about, over or between.
  @inline(__always)
  package static func estimate(
    _ key: String, _ path: WritableKeyPath<Root, Quantity?>, label: String,
    help: String = ""
  ) -> Self { Self(estimate: key, path, label: label, help: help) }

  @inline(__always)
  package static func quantity(
    _ key: String, _ path: WritableKeyPath<Root, Quantity?>, label: String,
    help: String = ""
  ) -> Self { Self(key, path, label: label, help: help) }

  @inline(__always)
  package static func answer(
    _ key: String, _ path: WritableKeyPath<Root, Bool?>, label: String,
    help: String = ""
  ) -> Self { Self(key, path, label: label, help: help) }

  @inline(__always)
  package static func list(
    _ key: String, _ path: WritableKeyPath<Root, [String]>, label: String,
    help: String = "Skriv kommatecken mellan."
  ) -> Self { Self(key, path, label: label, help: help) }

  /// What a target or an outcome is of. Where the two differ no status is computed.
  @inline(__always)
  package static func definition(_ path: WritableKeyPath<Root, String>) -> Self {
    .text(
      "avser", path, label: "Avser",
      help: "Vad talet avser. Skriv lika för mål och utfall; olika ord ger ”olika definition”.")
  }

  @inline(__always)
  package static func lookedIn(_ path: WritableKeyPath<Root, String>) -> Self {
    .text(
      "sett_i", path, label: "Sett i",
      help: "Var någon har letat, när det inte framgår: till exempel S4:940–971.")
  }

  @inline(__always)
  package static func lookedBy(_ path: WritableKeyPath<Root, String>) -> Self {
    .text("sett_av", path, label: "Sett av", help: "En roll, inte ett namn.")
  }

  /// Where a figure or a statement is printed.
  @inline(__always)
  package static func source(_ path: WritableKeyPath<Root, String>) -> Self {
    .text(
      "källa", path, label: "Källa",
      help: "Dokumentets beteckning och rad, till exempel S4:1866.")
  }
}

extension Field {
  /// The same field, which the program writes for itself.
  package func asOwnMark() -> Field {
    var field = self
    field.shape.isOwnMark = true
    return field
  }

  /// The same field, with what a file that begins shows as its value.
  package func showing(_ example: String) -> Field {
    var field = self
    field.shape.example = example
    return field
  }

  /// The same field, whose figure has its unit in a field of its own.
  package func withOwnUnit() -> Field {
    var field = self
    field.shape.hasOwnUnit = true
    return field
  }

  /// The same field, whose day is of what has been.
  package func ofThePast() -> Field {
    var field = self
    field.shape.isPast = true
    return field
  }

  /// The same field, which names records by their ids.
  package func naming(_ referent: Referent) -> Field {
    var field = self
    field.shape.referent = referent
    return field
  }
}

/// The fields of a group, under dotted keys: `förslag.status`. Where the key is empty they stand
/// among the record's own.
@inline(__always)
package func group<Root: FieldList, Group: FieldGroup>(
  _ key: String, _ path: WritableKeyPath<Root, Group>
) -> [Field<Root>] { group(key, of: Property(path)) }

private func group<Root: FieldList, Group: FieldGroup>(
  _ key: String, of property: Property<Root, Group>
) -> [Field<Root>] {
  let prefix = key.isEmpty ? "" : key + "."
  return Group.fields.map { field in
    var made = FieldShape(
      key: prefix + field.shape.key, label: field.shape.label, kind: field.shape.kind,
      isRequired: field.shape.isRequired, help: field.shape.help, limits: field.shape.limits,
      notBefore: field.shape.notBefore.isEmpty ? "" : prefix + field.shape.notBefore,
      mayBeReading: field.shape.mayBeReading, isPrinted: field.shape.isPrinted)
    (made.referent, made.example) = (field.shape.referent, field.shape.example)
    let shape = made
    return Field<Root>(
      shape: shape,
      textAt: { root in
        let text = field.text(at: property.place(in: root))
        return text.isEmpty && !root.pointee.printed.isEmpty
          ? root.pointee.printed[shape.key] : text
      },
      assign: { (root, text) throws(InvalidInput) in
        try property.change(in: &root) { (group) throws(InvalidInput) in
          try field.assign(&group, text)
        }
        if shape.isPrinted {
          root.printed[shape.key] = text
        } else if !root.printed.isEmpty {
          root.printed[shape.key] = ""
        }
      }
    ).grouped(at: property.place, within: field.place)
  }
}

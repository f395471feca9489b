extension Field where Root: FieldList {
  package static func text(
    _ key: String, _ path: any WritableKeyPath<Root, String> & Sendable, label: String,
    required: Bool = false, help: String = ""
  ) -> Self { Self(key, path, label: label, required: required, help: help) }

  /// A time in words, as printed.
  package static func time(
    _ key: String, _ path: any WritableKeyPath<Root, String> & Sendable, label: String,
    help: String = ""
  ) -> Self { Self(key, path, label: label, help: help, limits: .time) }

  package static func prose(
    _ key: String, _ path: any WritableKeyPath<Root, String> & Sendable, label: String,
    required: Bool = false, help: String = ""
  ) -> Self { Self(key, path, label: label, kind: .prose, required: required, help: help) }

  package static func identifier(
    _ key: String, _ path: any WritableKeyPath<Root, String> & Sendable, label: String
  ) -> Self {
    Self(
      key, path, label: label, kind: .identifier, required: true,
      help: "Små bokstäver a–z, siffror och bindestreck.")
  }

  /// The id of something that people name by a Swedish word.
  package static func word(
    _ key: String, _ path: any WritableKeyPath<Root, String> & Sendable, label: String,
    help: String = ""
  ) -> Self { Self(key, path, label: label, kind: .word, required: true, help: help) }

  /// The perspective of the document that a goal is sorted under.
  package static func perspective(
    _ key: String, _ path: any WritableKeyPath<Root, String> & Sendable, label: String
  ) -> Self { Self(key, path, label: label, kind: .perspective) }

  /// What a document calls its perspectives.
  package static func perspectiveWords(
    _ path: any WritableKeyPath<Root, [String]> & Sendable
  ) -> Self {
    .list(
      "perspektiv_heter", path, label: "Perspektiven heter",
      help: "Ental, och flertal där det behövs: fokusområde, eller inriktning, inriktningar.")
  }

  package static func reference(
    _ key: String, _ path: any WritableKeyPath<Root, String> & Sendable, to referent: Referent,
    label: String, help: String = ""
  ) -> Self { Self(key, path, label: label, kind: .reference(referent), help: help) }

  package static func municipality(
    _ key: String, _ path: any WritableKeyPath<Root, String> & Sendable, label: String,
    required: Bool = false, help: String = ""
  ) -> Self { Self(key, path, label: label, kind: .municipality, required: required, help: help) }

  package static func municipalities(
    _ key: String, _ path: any WritableKeyPath<Root, [String]> & Sendable, label: String
  ) -> Self {
    Self(key, path, label: label, kind: .municipalities, help: "Skriv kommatecken mellan.")
  }

  package static func choice<Value: Choice>(
    _ key: String, _ path: any WritableKeyPath<Root, Value?> & Sendable, label: String,
    required: Bool = false, help: String = ""
  ) -> Self { Self(key, path, label: label, required: required, help: help) }

  package static func day(
    _ key: String, _ path: any WritableKeyPath<Root, PrintedDay?> & Sendable, label: String,
    required: Bool = false, notBefore: String = "", help: String = ""
  ) -> Self {
    Self(key, path, label: label, required: required, help: help, notBefore: notBefore)
  }

  package static func year(
    _ key: String, _ path: any WritableKeyPath<Root, Year?> & Sendable, label: String,
    required: Bool = false
  ) -> Self { Self(key, path, label: label, required: required) }

  package static func period(
    _ key: String, _ path: any WritableKeyPath<Root, CountPeriod?> & Sendable, label: String,
    required: Bool = false, help: String = ""
  ) -> Self { Self(key, path, label: label, required: required, help: help) }

  package static func kronor(
    _ key: String, _ path: any WritableKeyPath<Root, Kronor?> & Sendable, label: String,
    help: String = ""
  ) -> Self { Self(key, path, label: label, help: help, limits: .notNegative) }

  package static func number(
    _ key: String, _ path: any WritableKeyPath<Root, Number?> & Sendable, label: String,
    help: String = "", limits: FigureLimits = .none, notBefore: String = ""
  ) -> Self {
    Self(figure: key, path, label: label, help: help, limits: limits, notBefore: notBefore)
  }

  /// How many: a whole number.
  package static func count(
    _ key: String, _ path: any WritableKeyPath<Root, Number?> & Sendable, label: String,
    help: String = ""
  ) -> Self { Self(figure: key, path, label: label, help: help, limits: .count) }

  /// How many, as people state it: also about, over or between.
  package static func estimate(
    _ key: String, _ path: any WritableKeyPath<Root, Quantity?> & Sendable, label: String,
    help: String = ""
  ) -> Self { Self(estimate: key, path, label: label, help: help) }

  package static func quantity(
    _ key: String, _ path: any WritableKeyPath<Root, Quantity?> & Sendable, label: String,
    help: String = ""
  ) -> Self { Self(key, path, label: label, help: help) }

  package static func answer(
    _ key: String, _ path: any WritableKeyPath<Root, Bool?> & Sendable, label: String,
    help: String = ""
  ) -> Self { Self(key, path, label: label, help: help) }

  package static func list(
    _ key: String, _ path: any WritableKeyPath<Root, [String]> & Sendable, label: String,
    help: String = "Skriv kommatecken mellan."
  ) -> Self { Self(key, path, label: label, help: help) }

  /// What a target or an outcome is of. Where the two differ no status is computed.
  package static func definition(_ path: any WritableKeyPath<Root, String> & Sendable) -> Self {
    .text(
      "avser", path, label: "Avser",
      help: "Vad talet avser. Skriv lika för mål och utfall; olika ord ger ”olika definition”.")
  }

  package static func lookedIn(_ path: any WritableKeyPath<Root, String> & Sendable) -> Self {
    .text(
      "sett_i", path, label: "Sett i",
      help: "Var någon har letat, när det inte framgår: till exempel S4:940–971.")
  }

  package static func lookedBy(_ path: any WritableKeyPath<Root, String> & Sendable) -> Self {
    .text("sett_av", path, label: "Sett av", help: "En roll, inte ett namn.")
  }

  /// Where a figure or a statement is printed.
  package static func source(_ path: any WritableKeyPath<Root, String> & Sendable) -> Self {
    .text(
      "källa", path, label: "Källa",
      help: "Dokumentets beteckning och rad, till exempel S4:1866.")
  }
}

/// The fields of a group, under dotted keys: `förslag.status`.
package func group<Root: FieldList, Group: FieldGroup>(
  _ key: String, _ path: any WritableKeyPath<Root, Group> & Sendable
) -> [Field<Root>] {
  Group.fields.map { field in
    let shape = FieldShape(
      key: key + "." + field.shape.key, label: field.shape.label, kind: field.shape.kind,
      isRequired: field.shape.isRequired, help: field.shape.help, limits: field.shape.limits,
      notBefore: field.shape.notBefore.isEmpty ? "" : key + "." + field.shape.notBefore,
      mayBeReading: field.shape.mayBeReading)
    return Field<Root>(
      shape: shape,
      text: { root in
        let text = field.text(root[keyPath: path])
        return text.isEmpty && !root.printed.isEmpty ? root.printed[shape.key] : text
      },
      assign: { (root, text) throws(InvalidInput) in
        try field.assign(&root[keyPath: path], text)
        if shape.isPrinted {
          root.printed[shape.key] = text
        } else if !root.printed.isEmpty {
          root.printed[shape.key] = ""
        }
      }
    ).grouped(at: path, within: field.path)
  }
}

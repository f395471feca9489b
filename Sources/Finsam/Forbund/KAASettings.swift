/// What a förbund does with the municipal activity responsibility.
///
/// The register of youths is the municipality's (förordning 2006:39): counts and deadlines are any
/// office's to know, the cases are a role of their own.
package struct KAASettings: FieldGroup {
  /// Whether cases are shown and written here one by one; nil counts as yes.
  package var keepsRegister: Bool?
  /// The day that an example's register speaks of, where it is another than the förbund's.
  package var asOfDay: SerialDay?
  package var source = ""

  package init() {}

  package static let fields: [Field<KAASettings>] = [
    .answer(
      "register", \.keepsRegister, label: "Register över ungdomar i KAA",
      help: "Nej: inga ärenden visas eller skrivs här, bara antal och frister. Tomt betyder ja."),
    .day(
      "avstämningsdag", \.asOfDay, label: "Avstämningsdag för KAA",
      help: "Den dag ett påhittat register gäller. Tomt betyder förbundets avstämningsdag."),
    .text("källa", \.source, label: "KAA, källa"),
  ]
}

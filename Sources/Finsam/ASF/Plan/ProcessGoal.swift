/// One of the plan's process goals, with the activities that lead to it.
package struct ProcessGoal: Record {
  package var id = ""
  /// As the plan numbers it: `3.2.1`.
  package var number = ""
  package var wording = ""
  /// The wording above the activities, where the plan repeats the goal in other words.
  package var repeatedWording = ""
  package var note = ""
  package var source = ""
  package var activities: [Activity] = []
  package var printed = PrintedTexts()

  package init() {}

  package var title: String { number.isEmpty ? wording : number + " " + wording }

  package static let fields: [Field<ProcessGoal>] = [
    .identifier("id", \.id, label: "Id"),
    .text("nummer", \.number, label: "Nummer"),
    .prose("lydelse", \.wording, label: "Lydelse", required: true),
    .prose("lydelse_i_bilagan", \.repeatedWording, label: "Lydelse i bilagan"),
    .prose("anteckning", \.note, label: "Anteckning"),
    .source(\.source),
  ]

  package static let parts: [any PartList<ProcessGoal>] = [
    Part(PartKey.activities, \.activities, label: "Aktiviteter", singular: "aktivitet")
  ]
}

/// What the förbund has seen that ASF need to develop.
package struct IdentifiedNeed: Record {
  package var id = ""
  package var wording = ""
  package var source = ""
  package var printed = PrintedTexts()

  package init() {}

  package var title: String { wording }

  package static let fields: [Field<IdentifiedNeed>] = [
    .identifier("id", \.id, label: "Id"),
    .prose("lydelse", \.wording, label: "Behov", required: true),
    .source(\.source),
  ]
}

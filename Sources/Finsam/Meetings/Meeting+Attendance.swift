extension Meetings {
  /// The latest meeting of the same body before this one that says who was there.
  package func attended(before meeting: Meeting) -> Meeting? {
    all.filter {
      $0.kind == meeting.kind && $0.id < meeting.id && !$0.attendance.isEmpty
    }.max { $0.id < $1.id }
  }
}

extension Meeting {
  /// The changes that make the same people present as at another meeting, in the same roles: not
  /// whom somebody stood in for, nor what they were there for, nor where that is written.
  package func taking(attendanceOf other: Meeting) -> [Change] {
    let keys = Attendance.keys(at: [\.id, \.role, \.organisation, \.function])
    var last: String?
    return other.attendance.map { present in
      let fields = Attendance.fields.filter { keys.contains($0.shape.key) }
      let texts = fields.map { Draft.Text($0.shape.key, $0.text(present)) }
      defer { last = present.id }
      return Change(
        address,
        .insert(
          part: PartKey.attendance, after: last,
          Draft(id: present.id, fields: texts.filter { !$0.text.isEmpty })))
    }
  }
}

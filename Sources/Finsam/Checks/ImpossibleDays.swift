extension Survey {
  var impossibleDays: [Finding] {
    records.flatMap { Survey.impossibleDays($0.outline.fields, at: $0.address) }
      + office.asf.events.flatMap { Survey.impossibleDays(of: $0) }
      + office.asf.companies.flatMap { Survey.impossibleDays(of: $0) }
      + office.asf.milestones.flatMap { Survey.impossibleDays(of: $0) }
  }

  /// Of a register's row; only those that have such a day become texts.
  private static func impossibleDays<Row: RegisterRow>(of row: Row) -> [Finding] {
    let isPossible =
      row.printed.isEmpty
      && Row.fields.allSatisfy { field in
        guard field.shape.kind == .day else { return true }
        let text = field.text(row)
        return text.isEmpty || reasonNotToExist(text) == nil
      }
    return isPossible ? [] : impossibleDays(Outline(row).fields, at: Row.address(id: row.id))
  }

  private static func impossibleDays(_ fields: [Outline.FieldText], at address: Address)
    -> [Finding]
  {
    var day = ""
    return fields.compactMap { field in
      if field.shape.kind == .day { day = field.text }
      let message: String
      if field.shape.isPrinted {
        guard !field.text.isEmpty else { return nil }
        let meaning = day.isEmpty ? "ingen dag är angiven" : "läses som \(day)"
        message = "”\(field.shape.label)” är \(field.text); \(meaning)."
      } else {
        // What is no day at all is told of where it was read.
        guard field.shape.kind == .day, let reason = reasonNotToExist(field.text) else {
          return nil
        }
        message = "”\(field.shape.label)” är \(field.text), men \(reason)."
      }
      return Finding(.impossibleDay, at: Place(address, field: field.shape.key), message)
    }
  }

  private static func reasonNotToExist(_ text: String) -> String? {
    guard !text.isEmpty else { return nil }
    do throws(InvalidInput) {
      _ = try Day(text: text)
      return nil
    } catch .noSuchDay(let year, let month, _) {
      let days = Day.daysInMonth(month, of: year)
      return "\(Day.monthNames[month - 1]) \(year) har bara \(days) dagar"
    } catch {
      return nil
    }
  }
}

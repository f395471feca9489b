extension Survey {
  var impossibleDays: [Finding] {
    records.flatMap { record in
      record.outline.fields.compactMap { field in
        guard field.shape.kind == .day, let reason = Survey.reasonNotToExist(field.text) else {
          return nil
        }
        return Finding(
          .impossibleDay, at: Place(record.address, field: field.shape.key),
          "”\(field.shape.label)” är \(field.text), men \(reason).")
      }
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
      return "det är inte ett datum"
    }
  }
}

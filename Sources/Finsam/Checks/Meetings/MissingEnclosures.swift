extension Survey {
  /// Enclosures that an item names and that are not among the papers; where nobody can tell, the
  /// meeting says so once.
  var missingEnclosures: [Finding] {
    office.meetings.all.flatMap { meeting -> [Finding] in
      let all = meeting.items.flatMap { item in item.enclosures.map { (item, $0) } }
      let missing = all.filter { $0.1.isThere == false }.map { item, enclosure in
        Finding(
          .missingEnclosure,
          at: Place(
            meeting.address(of: item).appending(Step(PartKey.enclosures, enclosure.id)),
            field: "finns"), ["bilaga": enclosure.name, "fil": enclosure.file],
          "”\(enclosure.name)” är nämnd som bilaga\(enclosure.source.asPlace), men finns inte "
            + "bland "
            + "handlingarna\(enclosure.file.asPlace)."
        ).advising("Lägg till bilagan, eller stryk hänvisningen.")
      }
      let unknown = all.filter { $0.1.isThere == nil }
      guard let first = unknown.first else { return missing }
      return missing + [
        Finding(
          .missingEnclosure, at: Place(meeting.address(of: first.0)),
          ["framgår inte": unknown.map(\.1.name).joined(separator: "; ")],
          "\(unknown.count == 1 ? "1 bilaga är nämnd" : "\(unknown.count) bilagor är nämnda"), "
            + "men om "
            + "de finns framgår inte: \(unknown.map(\.1.name).swedishList)."
        ).ofSilence.advising("Skriv var bilagorna ligger.")
      ]
    }
  }
}

extension CheckRow {
  static let missingEnclosure = CheckRow(
    "bilaga-saknas", "Bilaga som saknas",
    "Ett ärende nämner en bilaga som inte finns bland handlingarna, eller som det inte framgår om "
      + "den finns.", advice: "Lägg till bilagan, eller ta bort hänvisningen till den."
  ) { survey, _ in survey.missingEnclosures }
}

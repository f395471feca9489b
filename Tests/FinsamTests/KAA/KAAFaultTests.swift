import Testing

@testable import Finsam

/// What cannot be true of a youth is found in files and refused in forms, by the same function.
struct KAAFaultTests {
  private static let day = "2014-12-31"

  private static func findings(_ cases: [KAACase], _ followUps: [KAAFollowUp] = []) throws
    -> [String]
  {
    var office = Office()
    office.kaa.sharedRules = try KAAFiles.rules()
    office.kaa.cases = cases
    office.kaa.followUps = followUps
    return Check.impossibleCase.findings(in: office, on: try Day(text: day))
      .map { "\($0.place.text): \($0.message)" }
  }

  private static func line(_ fault: KAAFault, _ address: Address) -> String {
    "\(Place(address, field: fault.key).text): \(fault.message) \(fault.advice)"
  }

  /// 200 registers of 12 cases: all sound, and each with one thing in it that cannot be.
  @Test func `a sound register has no faults, and one that is planted is the only one`() throws {
    var generator = KAAGenerator(seed: 815)
    var chance = SplitMix(seed: 4711)
    var found: [String: Int] = [:]
    for round in 0..<200 {
      let register = generator.register(12, around: try Day(text: Self.day))
      #expect(try Self.findings(register.cases, register.followUps) == [])
      let plants = KAAPlant.all
      var (cases, followUps) = (register.cases, register.followUps)
      let plant = plants[round % plants.count]
      let more = Int(chance.next() % 300)
      var fault: KAAPlant.Planted?
      for place in cases.indices where fault == nil {
        fault = plant.make(&cases, &followUps, place, more)
      }
      guard let fault else { continue }
      let expected = Self.line(fault.fault, fault.address)
      #expect(try Self.findings(cases, followUps) == [expected], "\(plant.name)")
      found[plant.name, default: 0] += 1
    }
    #expect(Set(found.keys) == Set(KAAPlant.all.map(\.name)), "every kind was planted")
  }

  /// The same plants, each as the change that somebody would type.
  @Test func `what a check finds in a file, a form refuses`() throws {
    var generator = KAAGenerator(seed: 816)
    var chance = SplitMix(seed: 4712)
    let day = try Day(text: Self.day)
    for round in 0..<120 {
      let register = generator.register(6, around: day)
      var (cases, followUps) = (register.cases, register.followUps)
      let plant = KAAPlant.all[round % KAAPlant.all.count]
      guard
        let planted = plant.make(&cases, &followUps, round % cases.count, Int(chance.next() % 300))
      else { continue }
      var office = Office()
      office.kaa.sharedRules = try KAAFiles.rules()
      office.kaa.cases = register.cases
      office.kaa.followUps = register.followUps
      let changes =
        Self.changes(from: register.cases, to: cases)
        + Self.changes(from: register.followUps, to: followUps)
      #expect(office.fault(of: changes, on: day) == planted.fault, "\(plant.name)")
      // As new rows, in an import.
      office.kaa.cases = []
      office.kaa.followUps = []
      let rows =
        cases.map { Change(Address(KAACase.path), .insert(part: "rader", after: nil, $0.draft)) }
        + followUps.map {
          Change(Address(KAAFollowUp.path), .insert(part: "rader", after: nil, $0.draft))
        }
      let faults = office.faults(of: rows, on: day).map(\.fault)
      #expect(faults.contains(planted.fault), "\(plant.name)")
    }
  }

  private static func changes<Row: RegisterRow>(from old: [Row], to new: [Row]) -> [Change] {
    zip(old, new).flatMap { old, new in
      Row.fields.filter { $0.text(old) != $0.text(new) }.map { field in
        Change(
          Row.address(id: old.id),
          .field(field.shape.key, from: field.text(old), to: field.text(new)))
      }
    }
      + new.dropFirst(old.count).map {
        Change(Address(Row.path), .insert(part: "rader", after: nil, $0.draft))
      }
  }

  @Test func `what was wrong before hinders no other change`() throws {
    var office = Office()
    office.kaa.sharedRules = try KAAFiles.rules()
    let old = try KAACase.youth(["avslutad": "2013-01-01", "inbjuden": "2013-09-20"])
    office.kaa.cases = [old]
    func fault(_ key: String, _ text: String) throws -> KAAFault? {
      let from = KAACase.field(key)?.text(old) ?? ""
      return office.fault(
        of: [Change(KAACase.address(id: "k-1"), .field(key, from: from, to: text))],
        on: try Day(text: Self.day))
    }
    #expect(try fault("kommun", "Norsjö") == nil)
    #expect(try fault("första_samtal", "2014-09-20") == nil)
    #expect(try fault("avslutad", "2013-01-02") == .endedBeforeEvent)
    #expect(try fault("avslutad", "2014-10-02") == nil)
    #expect(try fault("avslutad", "") == nil)
    #expect(try fault("händelsedag", "2014-09-16") == .endedBeforeEvent)
    #expect(try fault("inbjuden", "2014-07-16") == .invitedTooEarly)
    #expect(try fault("folkbokförd", "nej") == .residentWithoutDay)
    #expect(try fault("folkbokförd", "ja") == nil)
  }

  @Test func `a change answers for its own record, and for what that leads to`() throws {
    var office = Office()
    office.kaa.sharedRules = try KAAFiles.rules()
    office.kaa.cases = [
      try KAACase.youth(),
      try KAACase.youth([
        "ärende": "k-2", "tidigare_ärende": "k-1",
        "händelsedag": "2014-12-01",
      ]),
    ]
    office.kaa.followUps = [
      try KAAFollowUp.sample(["id": "u-1", "ärende": "k-1", "dag": "2014-10-10"])
    ]
    let day = try Day(text: Self.day)
    func fault(_ id: String, _ key: String, _ text: String) -> KAAFault? {
      let one = office.kaa.cases.first { $0.id == id }
      let from = one.flatMap { KAACase.field(key)?.text($0) } ?? ""
      return office.fault(
        of: [Change(KAACase.address(id: id), .field(key, from: from, to: text))], on: day)
    }
    // What it makes wrong elsewhere is for the check to tell of, or no day could be moved.
    #expect(fault("k-1", "avslutad", "2014-10-09") == nil)
    #expect(fault("k-1", "händelsedag", "2014-10-11") == nil)
    #expect(fault("k-1", "tidigare_ärende", "k-2") == .circularPredecessors)
    #expect(fault("k-1", "tidigare_ärende", "k-1") == .ownPredecessor)
    #expect(fault("k-1", "tidigare_ärende", "k-9") == .unknownPredecessor)
    #expect(fault("k-2", "händelsedag", "2014-09-14") == .laterPredecessor)
  }

  @Test func `circles of any length are told of where they lead forward in time`() throws {
    let days = ["2014-03-01", "2014-05-01", "2014-07-01", "2014-09-01"]
    for length in 2...4 {
      let cases = try (0..<length).map { index in
        try KAACase.youth([
          "ärende": "k-\(index)", "händelsedag": days[index],
          "tidigare_ärende": "k-\((index + length - 1) % length)",
        ])
      }
      let outside = try KAACase.youth([
        "ärende": "k-9", "händelsedag": "2014-11-01", "tidigare_ärende": "k-1",
      ])
      #expect(
        try Self.findings(cases + [outside])
          == [Self.line(.circularPredecessors, KAACase.address(id: "k-0"))])
    }
  }

  /// A mistyped case number ties two youths together, and one of them would be counted nowhere:
  /// also where what tells them apart stands in cases that are not linked with each other directly.
  @Test func `cases of two youths that are linked are told of, once for each wrong link`() throws {
    func stray(_ rows: [(id: String, previous: String, birth: String, sex: String)]) throws
      -> [String]
    {
      let cases = try rows.enumerated().map { index, row in
        try KAACase.youth([
          "ärende": row.id, "tidigare_ärende": row.previous, "födelsedag": row.birth,
          "kön": row.sex, "händelsedag": "2014-09-0\(index + 1)",
        ])
      }
      return try Self.findings(cases).map { line in
        let address = cases.map { KAACase.address(id: $0.id) }
          .first { Self.line(.otherYouth, $0) == line }
        return address?.steps.last?.id ?? line
      }
    }
    let (born, other) = ("1997-05-05", "1996-05-05")
    #expect(try stray([("a", "", born, "man"), ("b", "a", born, "man")]) == [])
    #expect(try stray([("a", "", born, "man"), ("b", "a", other, "man")]) == ["b"])
    #expect(try stray([("a", "", born, "man"), ("b", "a", born, "kvinna")]) == ["b"])
    #expect(try stray([("a", "", born, "man"), ("b", "a", born, "")]) == [])
    // The case between says nothing.
    #expect(
      try stray([("a", "", born, "man"), ("b", "a", born, ""), ("c", "b", born, "kvinna")])
        == ["c"])
    // Both follow the same case, which says nothing.
    #expect(
      try stray([("a", "", born, ""), ("b", "a", born, "man"), ("c", "a", born, "kvinna")])
        == ["c"])
    // Who follows the stranger is of the same youth as the stranger.
    #expect(
      try stray([("a", "", born, "man"), ("b", "a", other, "man"), ("c", "b", other, "man")])
        == ["b"])
  }

  @Test func `a day that cannot be read is no day that is missing`() throws {
    for (key, fault) in [
      ("avslutad", KAAFault.reasonWithoutEnd), ("folkbokförd_till", .residentWithoutDay),
      ("aktivitet", .activityWithoutKind),
    ] {
      var one = try KAACase.youth([
        "avslutsorsak": "återgått i utbildning", "folkbokförd": "nej",
        "folkbokförd_till": "2014-12-01", "aktivitet": "känd planering", "avslutad": "2014-12-20",
        "aktivitet_från": "2014-10-01",
      ])
      try one.setField(key, "", restoring: false)
      let line = Self.line(fault, KAACase.address(id: one.id))
      #expect(try Self.findings([one]) == [line])
      one.printed[key] = "2014-06-31"
      #expect(try Self.findings([one]) == [])
    }
  }

  @Test func `a hundred thousand links are followed once`() throws {
    let cases = try (0..<100_000).map { index in
      var one = KAACase()
      one.id = "k-\(index)"
      one.previous = "k-\(index - 1)"
      one.sex = index.isMultiple(of: 2) ? .woman : .man
      one.event = try SerialDay(text: "2014-09-15")
      return one
    }
    let links = KAALinks(cases)
    #expect(links.predecessor(of: 99_999) == 99_998 && !links.isCircular(99_999))
    #expect(links.strangers(among: cases).count == 99_999)
  }

  @Test func `many of a kind are told of as a number`() throws {
    let cases = try (1...60).map {
      try KAACase.youth(["ärende": "k-\($0)", "avslutad": "2014-09-01"])
    }
    let findings = try Self.findings(cases)
    #expect(findings.count == 51)
    #expect(
      findings.last
        == "kaa/ungdomar.csv: 10 rader till: Ärendet är avslutat före händelsedagen.")
  }

  /// A finding tells of a youth no more than the masked register does.
  @Test func `no finding holds a value`() throws {
    var generator = KAAGenerator(seed: 817)
    for plant in KAAPlant.all {
      let register = generator.register(8, around: try Day(text: Self.day))
      var (cases, followUps) = (register.cases, register.followUps)
      for place in cases.indices { _ = plant.make(&cases, &followUps, place, 7) }
      for line in try Self.findings(cases, followUps) {
        let message = line.split(separator: ": ", maxSplits: 1)[1]
        let numbers = message.split { !$0.isNumber }.map(String.init)
        // Limits, and no day, number of a case or other value.
        #expect(Set(numbers).isSubset(of: ["60", "15", "20", "5"]), "\(line)")
      }
    }
  }
}

/// One way in which a register can be impossible.
struct KAAPlant: Sendable {
  typealias Planted = (fault: KAAFault, address: Address)
  let name: String
  /// Plants it at the case in this place, by so many days more; nil where the case will not do.
  let make: @Sendable (inout [KAACase], inout [KAAFollowUp], Int, Int) -> Planted?

  private static func day(
    _ fault: KAAFault, _ path: any WritableKeyPath<KAACase, SerialDay?> & Sendable,
    _ day: @escaping @Sendable (KAACase, Int) -> SerialDay?
  ) -> KAAPlant {
    KAAPlant(name: "\(fault)") { cases, _, place, more in
      guard let day = day(cases[place], more) else { return nil }
      cases[place][keyPath: path] = day
      return (fault, KAACase.address(id: cases[place].id))
    }
  }

  private static let today = SerialDay(Day(year: 2014, month: 12, day: 31) ?? .last)

  static let all: [KAAPlant] = [
    day(.bornAfterEvent, \.birth) { $0.event?.adding(days: $1) },
    day(.tooYoung(15), \.birth) { $0.event?.adding(days: -5_000 + $1) },
    day(.tooOld(20), \.birth) { $0.event?.adding(days: -7_305 - $1) },
    day(.leftBeforeEvent, \.leftProgramme) {
      $0.group == .introProgramme ? $0.event?.adding(days: -1 - $1) : nil
    },
    day(.leftWithoutProgramme, \.leftProgramme) {
      $0.group == .introProgramme ? nil : $0.event?.adding(days: $1)
    },
    day(.invitedTooEarly, \.invited) { $0.event?.adding(days: -61 - $1) },
    day(.talkBeforeEvent, \.firstTalk) { $0.event?.adding(days: -1 - $1) },
    day(.endedBeforeEvent, \.ended) { $0.event?.adding(days: -1 - $1) },
    day(.activityEndsBeforeStart, \.activityThrough) {
      $0.activityFrom?.adding(days: -1 - $1)
    },
    KAAPlant(name: "activityEndsBeforeEvent") { cases, _, place, more in
      guard cases[place].activity == nil else { return nil }
      cases[place].activity = .knownPlan
      cases[place].activityThrough = cases[place].event?.adding(days: -1 - more)
      return (.activityEndsBeforeEvent, KAACase.address(id: cases[place].id))
    },
    KAAPlant(name: "activityWithoutKind") { cases, _, place, _ in
      guard cases[place].activity != nil else { return nil }
      cases[place].activity = nil
      return (.activityWithoutKind, KAACase.address(id: cases[place].id))
    },
    afterEnd("inbjuden", \.invited),
    afterEnd("första_samtal", \.firstTalk),
    afterEnd("lämnade_im", \.leftProgramme) { $0.group == .introProgramme },
    afterEnd("aktivitet_från", \.activityFrom) {
      $0.activity != nil && $0.activityThrough == nil
    },
    KAAPlant(name: "reasonWithoutEnd") { cases, _, place, _ in
      guard cases[place].ended == nil else { return nil }
      cases[place].ending = .mistake
      return (.reasonWithoutEnd, KAACase.address(id: cases[place].id))
    },
    day(.consentLongBefore, \.consent) { one, more in
      one.event?.adding(months: -60).adding(days: -1 - more)
    },
    day(.beforeBirth("sekretessmedgivande_dag"), \.consent) { $0.birth?.adding(days: -1 - $1) },
    day(.beforeBirth("folkbokförd_till"), \.residentThrough) { $0.birth?.adding(days: -1 - $1) },
    day(.beforeBirth("aktivitet_från"), \.activityFrom) {
      $0.activity == nil ? nil : $0.birth?.adding(days: -1 - $1)
    },
    day(.farAhead("händelsedag"), \.event) { _, more in today.adding(days: 366 + more) },
    day(.farAhead("inbjuden"), \.invited) { _, more in today.adding(days: 366 + more) },
    day(.farAhead("avslutad"), \.ended) { _, more in today.adding(days: 366 + more) },
    day(.farAhead("aktivitet_till"), \.activityThrough) {
      $0.activityFrom == nil ? nil : today.adding(days: 5 * 366 + $1)
    },
    KAAPlant(name: "residentWithoutDay") { cases, _, place, _ in
      cases[place].isResident = false
      cases[place].residentThrough = nil
      return (.residentWithoutDay, KAACase.address(id: cases[place].id))
    },
    KAAPlant(name: "residentThroughPast") { cases, _, place, _ in
      guard let event = cases[place].event, event < today else { return nil }
      cases[place].isResident = true
      cases[place].residentThrough = today.adding(days: -1)
      return (.residentThroughPast, KAACase.address(id: cases[place].id))
    },
    day(.residentEndsBeforeEvent, \.residentThrough) { $0.event?.adding(days: -2 - $1) },
    KAAPlant(name: "endedTooYoung") { cases, _, place, _ in
      guard let ended = cases[place].ended, let birth = cases[place].birth,
        ended < birth.birthday(20)
      else { return nil }
      cases[place].ending = .turnedTwenty
      return (.endedTooYoung(20), KAACase.address(id: cases[place].id))
    },
    KAAPlant(name: "otherYouth") { cases, _, place, _ in
      let other = (place + 1) % cases.count
      guard let own = cases[place].event, let earlier = cases[other].event, earlier < own,
        cases[place].birth != cases[other].birth, cases[other].previous.isEmpty
      else { return nil }
      cases[place].previous = cases[other].id
      return (.otherYouth, KAACase.address(id: cases[place].id))
    },
    KAAPlant(name: "ownPredecessor") { cases, _, place, _ in
      cases[place].previous = cases[place].id
      return (.ownPredecessor, KAACase.address(id: cases[place].id))
    },
    KAAPlant(name: "laterPredecessor") { cases, _, place, _ in
      let other = (place + 1) % cases.count
      guard let own = cases[place].event, let later = cases[other].event, own < later else {
        return nil
      }
      cases[place].previous = cases[other].id
      return (.laterPredecessor, KAACase.address(id: cases[place].id))
    },
    KAAPlant(name: "circularPredecessors") { cases, _, place, _ in
      let other = (place + 1) % cases.count
      guard let own = cases[place].event, let later = cases[other].event, own < later else {
        return nil
      }
      cases[other].previous = cases[place].id
      cases[place].previous = cases[other].id
      return (.circularPredecessors, KAACase.address(id: cases[place].id))
    },
    followUp(.followUpBeforeEvent) { one, more in one.event?.adding(days: -1 - more) },
    followUp(.followUpAfterEnd) { one, more in
      one.ended.flatMap { $0 < today ? $0.adding(days: 1 + more) : nil }
    },
    followUp(.farAhead("dag")) { _, more in today.adding(days: 366 + more) },
  ]

  private static func afterEnd(
    _ key: String, _ path: any WritableKeyPath<KAACase, SerialDay?> & Sendable,
    where isFit: @escaping @Sendable (KAACase) -> Bool = { _ in true }
  ) -> KAAPlant {
    day(.afterEnd(key), path) { one, more in
      guard isFit(one), let ended = one.ended, ended < today else { return nil }
      return ended.adding(days: 1 + more)
    }
  }

  private static func followUp(
    _ fault: KAAFault, _ day: @escaping @Sendable (KAACase, Int) -> SerialDay?
  ) -> KAAPlant {
    KAAPlant(name: "follow-up \(fault)") { cases, followUps, place, more in
      guard let day = day(cases[place], more),
        let index = followUps.firstIndex(where: { $0.caseID == cases[place].id })
      else { return nil }
      followUps[index].day = day
      return (fault, KAAFollowUp.address(id: followUps[index].id))
    }
  }
}

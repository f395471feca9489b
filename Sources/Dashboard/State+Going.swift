import Finsam
import TextUI

extension State {
  /// Why no main screen can be shown; nil where one can.
  var hindrance: String? { desk.reading.name.isEmpty ? "Välj först ett förbund." : nil }

  /// Goes where a person asks to, unless something keeps one where one is.
  mutating func visit(_ destination: Destination) {
    if let reason = hindrance ?? screens.top.content.reasonToStay {
      notice = Notice(reason, .warning)
      return
    }
    notice = nil
    if case .main(let screen) = destination, screens.isAtBottom,
      screens.first.content.tab == screen
    {
      // One is there already: what one has gone into is left, as Esc leaves it, and then the view.
      if screens.top.content.leaveDetail() { return }
      var fresh = ScreenStack(screen.facts(desk).screen)
      fresh.refresh(desk)
      if fresh.top.content.crumb(desk) == screens.top.content.crumb(desk) {
        notice = Notice("\(screen.facts(desk).title) visas redan.")
      } else {
        screens = fresh
      }
      return
    }
    go(to: destination)
  }

  /// Shows a main screen; one already there keeps its place.
  mutating func show(main screen: MainScreen) {
    if screens.first.content.tab == screen {
      while !screens.isAtBottom { screens.pop() }
    } else {
      screens = ScreenStack(screen.facts(desk).screen)
    }
    screens.refresh(desk)
  }

  /// Goes to the place that a line, a card or a finding leads to.
  mutating func go(to destination: Destination) {
    switch destination {
    case .main(let screen): show(main: screen)
    case .insats(let id): screens.push(InsatsScreen(showing: id))
    case .phase(let phase):
      screens = ScreenStack(InsatsScreen(in: phase))
    case .styrkort(let year): screens = ScreenStack(StyrkortScreen(year: year))
    case .reasons(let year): screens = ScreenStack(StyrkortScreen(year: year, .reasons))
    case .comparison(let year): screens = ScreenStack(StyrkortScreen(year: year, .comparison))
    case .changes(let day): return showChanges(since: day)
    case .perspective(let year, let perspective):
      screens = ScreenStack(StyrkortScreen(year: year, perspective: perspective))
    case .goal(let address): showGoal(address)
    case .statement(let place, let perspective):
      screens.push(StyrkortScreen(showing: place, perspective: perspective))
    case .indicator(let number, let year):
      screens.push(IndicatorScreen(showing: number, in: year))
    case .asf(let link): screens.push(ASFScreen(showing: link, desk))
    case .activities(let status):
      screens = ScreenStack(ASFScreen(state: status))
    case .asfView(let view): screens = ScreenStack(ASFScreen(view))
    case .boardTexts(let period): screens = ScreenStack(ASFScreen(textsOf: period))
    case .meetings(let view): screens = ScreenStack(MeetingScreen(view))
    case .economy(let view): screens = ScreenStack(EconomyScreen(view))
    case .indicators(let view): screens = ScreenStack(IndicatorScreen(view))
    case .register(let view): screens.push(RegisterScreen(view))
    case .results: screens = ScreenStack(InsatsScreen(.results(nil)))
    case .periodSheet(let period, let insats):
      screens.push(PeriodScreen(period, standingOn: insats))
    case .tally(let key): screens.push(TallyScreen(key, desk))
    case .record(let place): showRecord(place)
    case .form(let request): return open(request)
    case .report(let request): return open(request)
    case .within(let destination):
      let below = screens
      go(to: destination)
      guard screens.depth <= below.depth else { return }
      let shown = screens.top.content
      screens = below
      screens.push(shown)
    }
    // Which line of a detail stands for a place hangs on how wide the text is.
    screens.top.content.prepare(in: contentArea)
    screens.refresh(desk)
  }

  /// Asks for the day where none is given and no meeting is known.
  private mutating func showChanges(since day: Day?) {
    let screen = HistoryScreen(
      .changes(since: day ?? desk.office.lastMeeting(on: desk.day)))
    screens = ScreenStack(screen)
    screens.refresh(desk)
    if screen.since == nil { overlay = .picker(ChoicePicker(screen.viewRequest(desk))) }
  }

  private mutating func open(_ request: FormRequest) {
    // A plan is made part by part; other new documents have their fields.
    if request == .create(.plan) { return screens.push(YearWizard(.plan, desk)) }
    if let form = RecordForm(request, desk) { screens.push(form) }
  }

  private mutating func open(_ request: ReportRequest) {
    if let report = ReportScreen(request, desk) {
      screens.push(report)
    } else {
      let nothing = "Det finns inget att redovisa i \(request.title.lowercasedFirst)."
      notice = Notice(request.refusal(desk) ?? nothing, .warning)
    }
  }

  private mutating func showGoal(_ address: Address) {
    guard let step = address.steps.first, step.part == PartKey.goals else { return }
    if let year = Year(id: DocumentKind.stem(of: address.file)),
      DocumentKind(path: address.file) == .styrkort
    {
      screens.push(StyrkortScreen(year: year, goal: step.id))
    } else {
      screens.push(
        InsatsScreen(showing: DocumentKind.stem(of: address.file), at: Place(address)))
    }
  }

  private mutating func showRecord(_ place: Place) {
    guard let kind = DocumentKind(path: place.address.file) else { return }
    if kind == .styrkort, let step = place.address.steps.first, step.part == PartKey.goals {
      showGoal(Address(place.address.file, [step]))
    } else if kind == .insats {
      let id = DocumentKind.stem(of: place.address.file)
      screens.push(InsatsScreen(showing: id, at: place))
    } else if kind.row.area == .economy, !place.address.steps.isEmpty || !kind.isRegister {
      screens.push(EconomyScreen(showing: place))
    } else if [.meeting, .yearWheel, .delegation, .annualReport, .interimReport, .activityPlan]
      .contains(kind)
      || kind == .meetingPlan && !place.address.steps.isEmpty
    {
      screens.push(MeetingScreen(showing: place))
    } else if !place.address.steps.isEmpty || kind.isOfMany,
      let screen = RegisterScreen(showing: place)
    {
      screens.push(screen)
    } else if kind == .surveyRound {
      screens.push(IndicatorScreen(showing: place))
    } else if kind.isConfidential {
      showCase(place.address)
    } else {
      open(.edit(place))
    }
  }

  /// A case is shown by its own screen, where what is masked stays so until somebody asks.
  private mutating func showCase(_ address: Address) {
    guard let id = address.steps.first?.id else { return show(main: .kaa) }
    let isCase = DocumentKind(path: address.file) == .cases
    let followUp = desk.office.kaa.followUps.first { !isCase && $0.id == id }
    let caseID = followUp?.caseID ?? id
    guard desk.office.kaa.cases.contains(where: { $0.id == caseID }) else {
      return show(main: .kaa)
    }
    screens.push(KAAScreen(showing: caseID))
  }

  /// Walks through what needs a decision, from the screen that is open.
  mutating func nextFinding() {
    if var review = screens.first.content as? ReviewScreen {
      review.next(desk)
      screens = ScreenStack(review)
    } else {
      screens = ScreenStack(ReviewScreen())
    }
    screens.refresh(desk)
  }
}

/// Who keeps in touch: a role, never a name. S4:6710–6796, 6825–6830.
package enum KAARole: String, Choice {
  case administrator = "KAA-administratör"
  case officer = "KAA-ansvarig"
  case principal = "rektor"
  case counsellor = "studie- och yrkesvägledare"
  case labourMarketUnit = "handläggare AME"
  case employmentService = "handläggare Arbetsförmedlingen"
  case coach
}

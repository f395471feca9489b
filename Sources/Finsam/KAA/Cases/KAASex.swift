/// As the municipality's register has it; empty where it is not stated.
package enum KAASex: String, Choice {
  case woman = "kvinna"
  case man
}

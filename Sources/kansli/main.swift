print("kansli")

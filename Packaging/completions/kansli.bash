# Completion of kansli for bash: kinds, ids, fields and values come from the folder at hand.
_kansli() {
  local current=${COMP_WORDS[COMP_CWORD]} line
  # What readline takes apart at "=" is one word to the program.
  local words=("${COMP_WORDS[@]:1:COMP_CWORD}") whole=()
  for line in "${words[@]}"; do
    if [[ $line == = || ( ${#whole[@]} -gt 0 && ${whole[-1]} == *= && $line != -* ) ]] &&
      [[ ${#whole[@]} -gt 0 ]]; then
      whole[-1]+=$line
    else
      whole+=("$line")
    fi
  done
  COMPREPLY=()
  while IFS=$'\t' read -r line _; do
    # Only what stands behind the "=" is to be put in.
    if [[ ${whole[-1]} == *=* ]]; then line=${line#*=}; fi
    COMPREPLY+=("$(printf '%q' "$line" | sed 's/\\=/=/g')")
  done < <(kansli komplettera "${whole[@]}" 2>/dev/null)
  if [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == *= ]]; then compopt -o nospace; fi
  if [[ ${#COMPREPLY[@]} -eq 0 ]]; then
    compopt -o filenames
    mapfile -t COMPREPLY < <(compgen -f -- "$current")
  fi
}
complete -F _kansli kansli

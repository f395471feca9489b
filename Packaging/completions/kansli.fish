# Completion of kansli for fish: kinds, ids, fields and values come from the folder at hand.
function __kansli_komplettera
    set -l words (commandline -opc) (commandline -ct)
    kansli komplettera $words[2..-1] 2>/dev/null
end
complete -c kansli -a '(__kansli_komplettera)'

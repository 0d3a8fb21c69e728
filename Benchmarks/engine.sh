# Part of Sammanhang. Copyright the Sammanhang developers.
# SPDX-License-Identifier: EUPL-1.2
#
# The rows of the engine, for scripts/bench, which has the functions and variables that are used here.

expression="name.where(use='official').given.first()"
peers="$PWD/Benchmarks/Peers"
python="$PWD/.venv/bin/python"

# A figure of ours by its name.
figure() { awk -v name="$1" '$1 == name { print $2 }' "$folder/engine/figures"; }

# What a peer prints; nothing when it is not installed.
peer() {
  local library="$1" script="$2"
  shift 2
  "$python" -c "import $library" 2>/dev/null || return 0
  "${on_server[@]}" "$python" -B "$peers/$script.py" "$@" || true
}

# Whether a figure is as high, or as low, as is wanted: yes or no.
reaches() {
  awk -v a="$1" -v sign="$2" -v b="$3" 'BEGIN { print (sign == ">=" ? a >= b : a <= b) ? "yes" : "no" }'
}

# A row of the engine: what, our figure, unit, >= or <=, target; the peer, its figure, the wanted ratio.
engine_row() {
  local what="$1" ours="$2" unit="$3" sign="$4" target="$5" name="${6:-}" theirs="${7:-}" wanted="${8:-}"
  local note="$sign $target $unit: $(reaches "$ours" "$sign" "$target")" beside="" quotient=""
  if [ -n "$name" ] && [ -n "$theirs" ]; then
    beside="$name $theirs $unit"
    quotient=$(ratio "$ours" "$theirs")
    [ "$sign" = ">=" ] || quotient=$(ratio "$theirs" "$ours")
    note="$note; ratio >= $wanted: $(reaches "$quotient" ">=" "$wanted")"
  elif [ -n "$name" ]; then
    beside="$name not run"
    note="$note; $name is not in .venv: scripts/setup --bench"
  fi
  row "$what" "$ours $unit" "" "" "" "$beside" "$quotient" "$note"
}

# The most memory that validating one large Bundle takes, beside its size.
measure_validate_memory() {
  local size peak
  size=$(wc -c <"$folder/engine/large.json")
  peak=$("$engine" peak "$sammanhang" validate "$folder/engine/large.json") || peak=""
  if [ -z "$peak" ]; then
    row "memory of validating a large Bundle" "not run" "" "" "" "" "" "sammanhang validate did not finish"
    return 0
  fi
  row "memory of validating a large Bundle" "$((peak >> 20)) MiB" "" "" "" "Bundle of $((size >> 20)) MiB" \
    "$(ratio "$peak" "$size")" "ratio < 8: $(reaches "$(ratio "$peak" "$size")" "<=" 7.99)"
}

measure_engine() {
  local source="${SAMMANHANG_SUITES:-}/synthea" resources="$folder/engine/resources.ndjson"
  local patients="$folder/engine/patients.ndjson"
  if [ -z "${SAMMANHANG_SUITES:-}" ] || [ ! -d "$source" ]; then
    row "engine, and memory of validating" "not run" "" "" "" "" "" \
      "set SAMMANHANG_SUITES to the folder with synthea/"
    return 0
  fi
  say "engine and its peers"
  mkdir -p "$folder/engine/bundles"
  for file in "$source"/*.json.gz; do
    gzip -dc "$file" >"$folder/engine/bundles/$(basename "$file" .gz)"
  done
  "$engine" material --bundles "$folder/engine/bundles" --into "$folder/engine"
  "${on_server[@]}" "$engine" measure --bundles "$folder/engine/bundles" --resources "$resources" \
    --expression "$expression" --seconds "$engine_seconds" >"$folder/engine/figures"
  engine_row "strict parse of bundles" "$(figure bundles)" "MB/s" ">=" 400
  engine_row "strict parse, each resource" "$(figure resources)" "MB/s" ">=" 400 \
    fhirkit-rs "$(peer fhirkit parse "$resources" "$engine_seconds")" 10
  engine_row "base validation, parsing among it" "$(figure validation)" "MB/s" ">=" 100 \
    fhirkit-rs "$(peer fhirkit validate "$resources" "$engine_seconds")" 2
  engine_row "index entries of a Patient" "$(figure patient)" "us" "<=" 15
  engine_row "index entries of an Observation" "$(figure observation)" "us" "<=" 40
  engine_row "FHIRPath on a parsed Patient" "$(figure fhirpath)" "us" "<=" 3 \
    fhirpathrs "$(peer fhirpathrs path_rust "$patients" "$engine_seconds" "$expression")" 5
  engine_row "  beside Python" "$(figure fhirpath)" "us" "<=" 3 \
    fhirpathpy "$(peer fhirpathpy path_python "$patients" "$engine_seconds" "$expression")" 20
  measure_validate_memory
}

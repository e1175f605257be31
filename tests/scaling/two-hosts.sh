#!/usr/bin/env bash
# Scores shards on two hosts over ssh, cuts one of them off in mid-run, and shows that every row is scored exactly
# once all the same. The hosts are network namespaces of this machine, each with an sshd and a disk of its own.
#   npm run build && sudo tests/scaling/two-hosts.sh [--rows N] [--no-summary] [--write]
# Needs root, Linux, and the Debian packages parallel, rsync, openssh-server and iproute2. --write puts what it shows into
# docs/scaling.md; --no-summary leaves the summaries out.
set -euo pipefail
cd "$(dirname "$0")/../.."
root=$PWD
rows=20000 summary=yes write=no
while (($#)); do
  case $1 in
    --rows) rows=$2; shift ;;
    --no-summary) summary=no ;;
    --write) write=yes ;;
    *) echo "unknown: $1" >&2; exit 2 ;;
  esac
  shift
done

for tool in parallel rsync sshd ssh ip node; do
  command -v "$tool" >/dev/null || [[ -x /usr/sbin/$tool ]] || { echo "$tool is missing" >&2; exit 2; }
done
[[ $(id -u) == 0 ]] || { echo 'network namespaces need root' >&2; exit 2; }

dir=$(mktemp -d)
hosts=(a b)
address() { [[ $1 == a ]] && echo "10.213.$2.2" || echo "10.214.$2.2"; }
gateway() { [[ $1 == a ]] && echo "10.213.$2.1" || echo "10.214.$2.1"; }
net=$((RANDOM % 250 + 1))
space() { echo "credcheck-$1-$$"; }
link() { echo "cc$1$$"; }

clean_up() {
  local host
  for host in "${hosts[@]}"; do
    # All that was started on the host ends with it, also what lost its connection.
    ip netns pids "$(space "$host")" 2>/dev/null | xargs -r kill 2>/dev/null || true
    ip netns del "$(space "$host")" 2>/dev/null || true
    ip link del "$(link "$host")" 2>/dev/null || true
  done
  rm -rf "$dir"
}
trap clean_up EXIT

prepare() {
  mkdir -p "$dir"/{bin,home,work} /run/sshd
  chmod 755 "$dir"
  printf '#!/bin/sh\nexec %q %q "$@"\n' "$(command -v node)" "$root/bin/credcheck.js" >"$dir/bin/credcheck"
  chmod +x "$dir/bin/credcheck"
  cp tests/bench/twelve-questions.yaml "$dir/rubric.yaml"
  ssh-keygen -q -t ed25519 -N '' -f "$dir/key"
  ssh-keygen -q -t ed25519 -N '' -f "$dir/hostkey"
  cat >"$dir/sshd_config" <<CONFIG
HostKey $dir/hostkey
AuthorizedKeysFile $dir/key.pub
StrictModes no
UsePAM no
PermitRootLogin prohibit-password
PasswordAuthentication no
MaxStartups 50
SetEnv PATH=$dir/bin:/usr/local/bin:/usr/bin:/bin
CONFIG
  # A host that falls silent is given up after three seconds.
  cat >"$dir/ssh_config" <<CONFIG
Host host-a
  HostName $(address a "$net")
Host host-b
  HostName $(address b "$net")
Host *
  User root
  IdentityFile $dir/key
  IdentitiesOnly yes
  BatchMode yes
  UserKnownHostsFile $dir/known_hosts
  StrictHostKeyChecking no
  LogLevel ERROR
  ConnectTimeout 3
  ServerAliveInterval 1
  ServerAliveCountMax 3
CONFIG
}

start_host() {
  local host=$1 space
  space=$(space "$host")
  ip netns add "$space"
  ip link add "$(link "$host")" type veth peer name eth0 netns "$space"
  ip addr add "$(gateway "$host" "$net")/24" dev "$(link "$host")"
  ip link set "$(link "$host")" up
  ip -n "$space" addr add "$(address "$host" "$net")/24" dev eth0
  ip -n "$space" link set eth0 up
  ip -n "$space" link set lo up
  # A disk of its own: nothing reaches the other host but through ssh.
  ip netns exec "$space" bash -c "mount -t tmpfs none '$dir/work' && exec /usr/sbin/sshd -f '$dir/sshd_config'"
}

# What docs/scaling.md tells people to type, with the ssh of this script. Shards are files, because a job that is
# retried must get the same rows again: with --pipe-part, GNU parallel 20221122 gives it the next ones.
score_on_both() {
  local more=() shard_summary=''
  if [[ $summary == yes ]]; then
    more=(--return '{}.summary.json')
    shard_summary='--summary {}.summary.json'
  fi
  (cd "$dir/shards" && HOME=$dir/home PARALLEL_SSH="ssh -F $dir/ssh_config" PARALLEL_RSYNC_OPTS="-rlDzR -e 'ssh -F $dir/ssh_config'" \
    parallel --keep-order --retries 5 --sshlogin 1/host-a,1/host-b --workdir "$dir/work" --transferfile {} \
    "${more[@]}" --cleanup --joblog "$dir/jobs" \
    "credcheck batch --rubric $dir/rubric.yaml --as-of 2026-11-22 --brief --quiet $shard_summary {}" ::: rows.* \
    >"$dir/rows.out")
}

finished() { [[ -f $dir/jobs ]] && awk 'NR > 1 && $7 == 0' "$dir/jobs" | wc -l || echo 0; }

unnumbered() { sed -E 's/"record":[0-9]+,//' "$1"; }

prepare
for host in "${hosts[@]}"; do start_host "$host"; done
node tests/bench/batch-rows.mjs "$rows" >"$dir/rows.ndjson"
mkdir "$dir/shards"
split --number l/20 "$dir/rows.ndjson" "$dir/shards/rows."

flags=(--rubric "$dir/rubric.yaml" --as-of 2026-11-22 --brief --quiet)
[[ $summary == yes ]] && flags+=(--summary "$dir/single.json")
"$dir/bin/credcheck" batch "${flags[@]}" "$dir/rows.ndjson" >"$dir/single.out"

score_on_both &
running=$!
until (($(finished) >= 4)); do
  kill -0 $running 2>/dev/null || { echo 'the run ended before a host could be cut off' >&2; exit 1; }
  sleep 0.05
done
# Only a job that is under way is lost; between two there is none.
until ip netns pids "$(space b)" | xargs -r ps -o args= -p 2>/dev/null | grep -q 'credcheck.js batch'; do sleep 0.02; done
ip link set "$(link b)" down
before=$(finished)
status=0
wait $running || status=$?

report() {
  echo "$(awk 'END { print NR - 1 }' "$dir/jobs") shards of $rows rows on 2 hosts; host-b was cut off after $before shards, while it was scoring one."
  [[ -s $dir/jobs ]] || return 1
  echo "host-a finished $(awk '$7 == 0 && $2 ~ /host-a/' "$dir/jobs" | wc -l), host-b $(awk '$7 == 0 && $2 ~ /host-b/' "$dir/jobs" | wc -l); GNU parallel ended with $status."
  [[ $status == 0 ]] || return 1
  local in out once
  in=$(wc -l <"$dir/rows.ndjson") out=$(wc -l <"$dir/rows.out")
  once=$(grep -o '"id":"offer-[0-9]*"' "$dir/rows.out" | sort -u | wc -l)
  echo "Rows in: $in; results: $out, of $once different candidates."
  [[ $in == "$out" && $in == "$once" ]] || return 1
  cmp <(unnumbered "$dir/single.out") <(unnumbered "$dir/rows.out") || return 1
  echo 'The results are those of a single run, byte for byte and in the same order, "record" apart.'
  if [[ $summary == yes ]]; then
    "$dir/bin/credcheck" batch --merge "$dir"/shards/*.summary.json >"$dir/merged.json" || return 1
    cmp "$dir/merged.json" "$dir/single.json" || return 1
    echo "The $(ls "$dir"/shards/*.summary.json | wc -l) summaries merge to that of the single run, byte for byte."
  fi
}

if report >"$dir/report"; then outcome=0; else outcome=1; fi
cat "$dir/report"
if [[ $write == yes && $outcome == 0 ]]; then
  node tests/scaling/write-section.mjs docs/scaling.md two-hosts <"$dir/report"
fi
exit $outcome

"""Recount a vote from its exported ledger: `python3 recount.py ledger.json`.

It needs Python 3.11 and nothing of the program that made the ledger. It ends with 0 when everything
agrees with what was declared, 1 when something does not, 2 when it cannot tell.

THE FILE is a JSON object: `opening`, `start`, `voters`, `seed`, `entries` or `ballots`,
`objections`, `root` and `declared`. `opening` was fixed when the vote opened, and its hash,
`start`, published then: proposal, version, title, text_hash, options, kind, roll {size, classes,
hash}, opened, closes, seed_hash. Shares are texts: "3/4". `voters` are all who could vote,
[pseudonym, classes] each: roll.hash is the hash of that. `root`, published with the result, is the
last hash; of a consent, that of `{"ledger": last hash, "objections": …}`, then with `left` alike.
`entries` (open votes): every ballot ever given, in order, as a chain. Each has position, previous,
voter (a pseudonym), classes, at, content, ballot_hash, state, hash. `hash` is that of `previous`
followed by the entry without previous, hash and state; the first `previous` is `start`. So no entry
can be changed without changing all that follow, and voters' receipts. Of a voter that entry counts
which was sent last before the close (`at`) and could be read. `left`: voters who left before it,
where the kind says that their ballots do not stand.
`ballots` (secret votes): tracker, classes, content, sorted by tracker; there is no order to chain.
A content is {"choice": "yes"}, {"choices": ["A"]}, {"ranking": ["B", "A"]}, {"scores": {"A": 4}},
{} (taken back), {"spoiled": true}, {"unreadable": true}. Hashes: SHA-256 of compact, sorted JSON.
"""

import hashlib
import json
import sys
import unicodedata
from collections import Counter
from fractions import Fraction


def plain(value):
    """Return the same with every text in NFC."""
    if isinstance(value, dict):
        return {plain(key): plain(each) for key, each in value.items()}
    if isinstance(value, list):
        return [plain(each) for each in value]
    return unicodedata.normalize("NFC", value) if isinstance(value, str) else value


def canonical(value):
    """Return the one way to write a value."""
    return json.dumps(plain(value), sort_keys=True, ensure_ascii=False, separators=",:").encode()


def sha256(data):
    """Return 64 hexadecimal digits."""
    return hashlib.sha256(data).hexdigest()


def check_roll(roll, kind, voters, entries, ballots, problems):
    """Nobody else had a vote than those whose hash was published at the opening."""
    known, sizes = dict(voters), Counter(name for _, names in voters for name in names)
    if sha256(canonical(voters)) != roll["hash"]:
        problems.append("The roll is not the one whose hash was published at the opening.")
    if not len(known) == len(voters) == roll["size"] or sizes != Counter(roll["classes"]):
        problems.append("The roll has another size, or somebody is on it twice.")
    named = not kind["secret"] or kind["pooling"] == "each class"
    may = Counter(tuple(names) if named else () for _, names in voters)
    if Counter(tuple(each["classes"]) for each in ballots) - may:
        problems.append("More ballots count than voters of their classes are on the roll.")
    for entry in entries:
        if known.get(entry["voter"]) != entry["classes"]:
            problems.append(f"Entry {entry['position']} is of somebody who is not on the roll.")


def check_chain(opening, entries, problems):
    """Follow the chain; return the hash of its last entry."""
    previous = sha256(canonical(opening))
    for number, entry in enumerate(entries, 1):
        kept = {k: v for k, v in entry.items() if k not in ("previous", "hash", "state")}
        expected = sha256(previous.encode() + canonical(kept))
        if entry["previous"] != previous or entry["hash"] != expected:
            problems.append(f"The chain is broken at entry {number}.")
        ballot_hash = sha256(canonical(entry["content"]))
        if entry["position"] != number or entry["ballot_hash"] != ballot_hash:
            problems.append(f"Entry {number} has the place or the ballot of another one.")
        previous = expected
    return previous


def standing(opening, entries, left, problems):
    """Return each voter's entry that counts, of equals the last; check the state of every one."""
    if left and opening["kind"].get("leavers_ballots_stand", True):
        problems.append("Ballots of who left are not counted, and the rules do not say so.")
    in_time = sorted((e for e in entries if e["at"] < opening["closes"]), key=lambda e: e["at"])
    last = {e["voter"]: e for e in in_time if not e["content"].get("unreadable")}
    for entry in entries:
        content = entry["content"]
        if entry["at"] >= opening["closes"]:
            state = "late"
        elif content.get("unreadable"):
            state = "unreadable"
        elif last[entry["voter"]] is not entry:
            state = "replaced"
        elif content and entry["voter"] in left:
            state = "left"
        else:
            state = "withdrawn" if not content else "spoiled" if "spoiled" in content else "counted"
        if entry["state"] != state:
            problems.append(f"Entry {entry['position']} is {state}, not {entry['state']}.")
    return [entry for voter, entry in last.items() if voter not in left]


def quorate(cast, share, eligible, say):
    """Tell whether enough took part: the share of the roll."""
    say(f"Quorum: {cast} took part; {share} of {eligible} are needed.")
    return eligible > 0 and cast >= Fraction(share) * eligible


def passes(kind, ballots, eligible, say):
    """Return "inquorate", "carried" or "lost" for one pool or class."""
    votes = Counter(ballot["content"]["choice"] for ballot in ballots)
    yes, no, abstain = votes["yes"], votes["no"], votes["abstain"]
    if yes + no + abstain != len(ballots):
        raise ValueError("a ballot says neither yes nor no, nor abstains")
    say(f"Yes {yes}, no {no}, abstain {abstain}.")
    if not quorate(len(ballots), kind["quorum"], eligible, say):
        return "inquorate"
    of = {"decisive": yes + no, "cast": yes + no + abstain, "eligible": eligible}[kind["base"]]
    needed = Fraction(kind["fraction"]) * of
    say(f"Needed: {kind['comparator']} {needed}, which is {kind['fraction']} of {of}.")
    enough = yes > needed if kind["comparator"] == "more than" else yes >= needed
    return "carried" if of and enough else "lost"


def majority(ledger, ballots, say):
    """Count yes and no: together, or so that each class must pass for itself."""
    kind, roll = ledger["opening"]["kind"], ledger["opening"]["roll"]
    outcomes = [passes(kind, ballots, roll["size"], say)]
    if kind["pooling"] == "each class":
        outcomes = ["inquorate"] if outcomes == ["inquorate"] else []
        for name, size in sorted((name, size) for name, size in roll["classes"].items() if size):
            say(f"Class {name}:")
            members = [ballot for ballot in ballots if name in ballot["classes"]]
            outcomes.append(passes(kind, members, size, say))
    outcome = next(each for each in ("inquorate", "lost", "carried") if each in outcomes)
    votes = Counter(ballot["content"]["choice"] for ballot in ballots)
    return {"outcome": outcome, **{each: votes[each] for each in ("yes", "no", "abstain")}}


def consent(ledger, ballots, say):
    """Adopted when enough answered and no objection is open."""
    kind, size = ledger["opening"]["kind"], ledger["opening"]["roll"]["size"]
    closed = {each["voter"] for each in ledger["objections"] if each["state"] != "open"}
    objecting = [b.get("voter") for b in ballots if b["content"]["choice"] == "objection"]
    still = [voter for voter in objecting if voter not in closed]
    say(f"{len(objecting)} object; {len(still)} of these objections are open.")
    answered = size if kind["silence_consents"] else len(ballots)
    enough = quorate(answered, kind["response_quorum"], size, say)
    return {"outcome": "blocked" if still else "adopted" if enough else "inquorate"}


def choose(ledger, ballots, root, say):
    """Count votes for options by the method of the kind."""
    opening, kind = ledger["opening"], ledger["opening"]["kind"]
    options, method = opening["options"], kind["method"]
    quorum = quorate(len(ballots), kind["quorum"], opening["roll"]["size"], say)
    form = {"choose": "choices", "approval": "choices", "score": "scores"}.get(method, "ranking")
    papers = [each["content"][form] for each in ballots if each["content"][form]]
    most, (low, high) = kind.get("most", len(options)), kind.get("scores", (0, 0))
    for paper in papers:
        fair = form != "scores" or all(low <= score <= high for score in paper.values())
        if not (fair and set(paper) <= set(options) and len(set(paper)) == len(paper) <= most):
            raise ValueError("a ballot says what there is not to choose, or says it twice")
    elected, tied = [], []
    if method in ("choose", "approval", "score"):
        elected, tied = by_sum(method, options, papers, kind["seats"], say)
    elif method == "schulze" and papers:
        elected, tied = schulze(options, papers, say)
    elif papers:
        draw, run_off = (ledger["seed"], root), method == "irv"
        elected = transfer(options, papers, 1 if run_off else kind["seats"], draw, say, run_off)
    outcome = "tied" if tied else "elected" if elected else "nobody"
    return {"outcome": outcome if quorum else "inquorate", "elected": elected, "tied": tied}


def by_sum(method, options, papers, seats, say):
    """Plurality, approval, score: the highest sums; a tie for the last seat stays one."""
    sums = Counter()
    for paper in papers:
        sums.update(paper[:1] if method == "choose" else paper)
    say("Sums: " + ", ".join(f"{each} {sums[each]}" for each in options) + ".")
    elected = []
    for total in sorted(set(sums.values()), reverse=True):
        equal = [each for each in options if sums.get(each) == total]
        if len(elected) + len(equal) > seats:
            return elected, equal if len(elected) < seats else []
        elected += equal
    return elected, []


def schulze(options, papers, say):
    """Compare every two options; a chain of wins is as strong as its weakest (winning votes)."""
    wins = Counter()
    for paper in papers:
        for place, one in enumerate(paper):
            wins.update((one, worse) for worse in set(options) - set(paper[: place + 1]))
    for one in options:
        say(f"{one}: " + ", ".join(f"{wins[one, o]} over {o}" for o in options if o != one) + ".")
    path = {(a, b): wins[a, b] if wins[a, b] > wins[b, a] else 0 for a in options for b in options}
    for middle in options:
        for a in options:
            for b in options:
                path[a, b] = max(path[a, b], min(path[a, middle], path[middle, b]))
    best = [a for a in options if all(path[a, b] >= path[b, a] for b in options if a != b)]
    return (best, []) if len(best) == 1 else ([], best)


def transfer(options, papers, seats, draw, say, run_off):
    """Instant run-off, or the single transferable vote (Scotland, SSI 2007/42, rules 45 to 52)."""
    quota, one = len(papers) // (seats + 1) + 1, 100_000  # a vote: values have five decimals
    piles = {option: [] for option in options}  # [ballot, its value] by who has it
    for paper in papers:
        piles[paper[0]].append((paper, one))
    votes = {option: len(piles[option]) * one for option in options}
    going, elected, waiting, rounds = list(options), [], [], []
    while True:
        rounds.append(dict(votes))
        say(f"Round {len(rounds)}: " + ", ".join(f"{o} {Fraction(votes[o], one)}" for o in votes))
        # run-off: more than half of the ballots that still name somebody
        enough = sum(votes.values()) // 2 + 1 if run_off else quota * one
        reached = [each for each in going if votes[each] >= enough]
        waiting += [each for each in reached if votes[each] > quota * one]
        elected += sorted(reached, key=lambda each: -votes[each])
        going = [each for each in going if each not in reached]
        if not run_off and len(going) <= seats - len(elected):  # rule 52: as many as seats
            return elected + sorted(going, key=lambda each: -votes[each])
        if len(elected) >= seats:
            return elected
        if waiting:
            giver = pick(waiting, rounds, draw, max, "surplus", say)
            waiting.remove(giver)
            had, votes[giver] = votes[giver], quota * one
            say(f"{giver} hands on what exceeds the quota {quota}.")
        else:
            giver = pick(going, rounds, draw, min, "exclusion", say, seats - len(elected))
            going.remove(giver)
            had = votes.pop(giver)
            say(f"{giver} is excluded.")
        for paper, value in piles.pop(giver):
            worth = (had - quota * one) * value // had if giver in votes else value
            to = next((o for o in paper[paper.index(giver) + 1 :] if o in going), None)
            if to is not None:
                piles[to].append((paper, worth))
                votes[to] += worth


def pick(among, rounds, draw, best, about, say, spare=0):
    """Return who has the least or most; equals by the latest earlier round, else by lot."""
    votes = rounds[-1]
    left = [each for each in among if votes[each] == best(votes[o] for o in among)]
    if len(left) == 1:
        return left[0]
    say(f"Tie ({about}): {', '.join(left)}.")
    if about == "exclusion" and not votes[left[0]] and len(among) - len(left) >= spare:
        return left[0]  # without a vote they all go, in whatever order
    for earlier in reversed(rounds[:-1]):
        left = [each for each in left if earlier[each] == best(earlier[o] for o in left)]
    if len(left) > 1:
        say(f"They never differed; the lot is drawn by the seed among {', '.join(left)}.")
    line = ":".join((*draw, about, str(len(rounds)), ""))
    return min(left, key=lambda option: sha256((line + plain(option)).encode()))


def recount(ledger, say):
    """Check and count everything; return the problems, an empty list when there are none."""
    opening, problems, seed = ledger["opening"], [], bytes.fromhex(ledger["seed"])
    if sha256(seed) != opening["seed_hash"] or seed.hex() != ledger["seed"]:
        problems.append("The seed is not the one whose hash was published at the opening.")
    say(f"Proposal {opening['proposal']}: {opening['title']}.")
    start = sha256(canonical(opening))
    if opening["kind"]["secret"]:
        if ledger.get("ballots") is None:
            raise ValueError("too few secret ballots to publish them: totals only, no recount")
        ballots, trackers = ledger["ballots"], [each["tracker"] for each in ledger["ballots"]]
        if trackers != sorted(set(trackers)):
            problems.append("The secret ballots are not sorted, or a tracker is there twice.")
        root = sha256(canonical({"start": start, "ballots": ballots}))
    else:
        root = check_chain(opening, ledger["entries"], problems)
        ballots = standing(opening, ledger["entries"], ledger.get("left", []), problems)
        if opening["kind"]["method"] == "consent":
            root = sha256(canonical({"ledger": root, "objections": ledger["objections"]}))
        if ledger.get("left"):
            root = sha256(canonical({"ledger": root, "left": ledger["left"]}))
    said = (ledger.get("format"), ledger.get("start"), ledger.get("root"))
    if said != ("assistant-ledger-1", start, root):
        problems.append("Start or root of the ledger are not what was published.")
    ballots = [b for b in ballots if b["content"] and not b["content"].get("spoiled")]
    entries, kind = ledger.get("entries", []), opening["kind"]
    check_roll(opening["roll"], kind, ledger["voters"], entries, ballots, problems)
    say(f"Root of the ledger: {root}. {len(ballots)} ballots count.")
    count = {"majority": majority, "consent": consent}.get(opening["kind"]["method"])
    found = count(ledger, ballots, say) if count else choose(ledger, ballots, root, say)
    found["cast"] = len(ballots)
    say(f"Counted: {found}")
    for key, value in found.items():
        if (declared := ledger["declared"].get(key)) != value:
            problems.append(f"Declared {key} {declared!r}, but it is {value!r}.")
    return problems


def main():
    """Recount the file that is named."""
    if len(sys.argv) != len(("recount.py", "ledger.json")):
        print("Write: python3 recount.py ledger.json")
        return 2
    try:
        with open(sys.argv[1], encoding="utf-8") as file:
            problems = recount(json.load(file), print)
    except Exception as error:  # noqa: BLE001 - whatever a file does, it cannot be trusted
        print("This ledger cannot be recounted:", "it lacks" * (type(error) is KeyError), error)
        return 2
    print(*(f"WRONG: {problem}" for problem in problems), sep="\n")
    print("It does NOT agree." if problems else "Everything agrees with what was declared.")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())

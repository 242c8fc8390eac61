"""Which mutants of a room there are to try, and what became of them.

score.py mutants ROOM CHANGED FOLDER [FILE] writes mutants.tsv, in an order that is drawn, and the same each time, so that a run which was ended has tried a fair sample;
score.py score ROOM CHANGED FOLDER prints the score of each file, and the survivors with why they are let live, or a question mark where nobody has looked. The room "planted" is
held against what is known of it.
"""

import collections
import hashlib
import json
import pathlib
import re
import sys

HERE = pathlib.Path(__file__).parent
KILLED = ("Killed", "OutOfTime")


def rows_of(path):
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    return [line.split("\t") for line in lines if line and not line.startswith("#")]


def text_of(source, place):
    """What stands at the place of a mutant, on one line."""
    first, last = place["start"], place["end"]
    lines = source.split("\n")[first["line"] - 1 : last["line"]]
    lines[-1] = lines[-1][: last["column"] - 1]
    lines[0] = lines[0][first["column"] - 1 :]
    return " ".join(" ".join(lines).split())


def short(text):
    text = " ".join(text.split())
    return text if len(text) <= 100 else text[:99] + "…"


def span(mutant):
    place = mutant["location"]
    return [(place[end]["line"], place[end]["column"]) for end in ("start", "end")]


def mutants_of(room, changed):
    """The mutants of a room that compile, by file, without those that are left out and without a block that is left out whole where there are mutants in it."""
    _, project, files, _, _, left_out, _ = next(row for row in rows_of(HERE / "rooms.tsv") if row[0] == room)
    report = json.loads((changed / "reports" / "mutation-report.json").read_text(encoding="utf-8"))
    for path, file in sorted(report["files"].items()):
        name = pathlib.Path(path).relative_to(HERE.parent.parent.resolve()).as_posix()
        if not re.match(files, name.split(f"CoProduction.{project}/")[-1]):
            continue
        compiling = [mutant for mutant in file["mutants"] if mutant["status"] != "CompileError"]
        spans = [span(mutant) for mutant in compiling]

        def holds_others(mutant):
            start, end = span(mutant)
            return mutant["mutatorName"].startswith("Block") and sum(start <= first and last <= end for first, last in spans) > 1

        yield name, file["source"], [m for m in compiling if not m["mutatorName"].startswith(left_out) and not holds_others(m)]


def list_mutants(room, changed, folder, pattern=""):
    lines = [f"{mutant['id']}\t{name}\n" for name, _, mutants in mutants_of(room, changed) if re.search(pattern, name) for mutant in mutants]
    lines.sort(key=lambda line: hashlib.sha256(line.encode()).digest())
    (folder / "mutants.tsv").write_text("".join(lines), encoding="utf-8")
    print(f"{len(lines)} mutants.")


def score(room, changed, folder):
    became = {row[0]: row for row in rows_of(folder / "results.tsv")}
    known = {tuple(row[:3]): row[3] for row in rows_of(HERE / "survivors.tsv")}
    tests = rows_of(changed / "reach.tsv")
    counts, everything = collections.Counter(), 0
    survivors = []
    print("| file | mutants | tried | killed | out of time | survived | unreached | score |\n|---|--:|--:|--:|--:|--:|--:|--:|")

    def row(name, all_of_it, of):
        tried = of.total()
        if tried:
            share = 100 * sum(of[each] for each in KILLED) / tried
            print(f"| {name} | {all_of_it} | {tried} | {of['Killed']} | {of['OutOfTime']} | {of['Survived'] + of['Waited'] + of['Crashed']} | {of['Unreached']} | {share:.1f} % |")

    for name, source, mutants in mutants_of(room, changed):
        tried = [mutant for mutant in mutants if mutant["id"] in became]
        own = collections.Counter(became[mutant["id"]][1] for mutant in tried)
        row(f"`{name.split('/', 2)[-1]}`", len(mutants), own)
        everything += len(mutants)
        counts += own
        for mutant in tried:
            _, what, _, passed, reaching = became[mutant["id"]]
            if what not in KILLED:
                before, after = short(text_of(source, mutant["location"])), short(mutant.get("replacement") or "")
                survivors.append((name, before, after, known.get((name, before, after), "?"), f"line {mutant['location']['start']['line']}, {what}, {passed} of {reaching} tests"))
    row(f"all of {room}", everything, counts)
    left = [test[0] for test in tests if not test[1].isdigit()]
    print(f"{len(tests) - len(left)} tests; left out as slow or in want of more than one process gives: {len(left)}.")
    for each in survivors:
        print("\t".join(each))

    if room == "planted":
        right = [each[1:3] for each in survivors] == [("each >= 0", "each > 0")] and counts == {"Killed": 4, "Survived": 1}
        print("As it should be: the one mutant that changes nothing survives, and the others are killed." if right else "This is wrong.")
        return 0 if right else 1
    return 0


do = {"mutants": list_mutants, "score": score}[sys.argv[1]]
sys.exit(do(sys.argv[2], pathlib.Path(sys.argv[3]), pathlib.Path(sys.argv[4]), *sys.argv[5:]))

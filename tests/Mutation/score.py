"""Prints the score of a room by file, and its survivors with why they are let live: score.py ROOM REPORT.

A time-out counts as no kill here: on a loaded machine it may be a slow test, so that each is listed to be looked at. Survivors that nobody has
looked at are marked "?". The room "planted" is held against what is known of it.
"""

import collections
import json
import pathlib
import sys

REACHED = ("Killed", "Timeout", "Survived", "NoCoverage")
HERE = pathlib.Path(__file__).parent


def text_of(source, place):
    """What stands at the place of a mutant, on one line."""
    first, last = place["start"], place["end"]
    lines = source.split("\n")[first["line"] - 1 : last["line"]]
    lines[-1] = lines[-1][: last["column"] - 1]
    lines[0] = lines[0][first["column"] - 1 :]
    return " ".join(" ".join(lines).split())


def reasons():
    """Why a mutant is let live, by file, by what stood there and by what stands there instead."""
    lines = (HERE / "survivors.tsv").read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if line and not line.startswith("#")]
    return {tuple(row[:3]): row[3] for row in rows}


def short(text):
    text = " ".join(text.split())
    return text if len(text) <= 100 else text[:99] + "…"


def main(room, report):
    files = json.loads(pathlib.Path(report).read_text(encoding="utf-8"))["files"]
    known = reasons()
    counts = collections.Counter()
    survivors = []
    print("| file | mutants | killed | survived | timeouts | score |\n|---|--:|--:|--:|--:|--:|")

    def row(name, of):
        total = sum(of[each] for each in REACHED)
        if total:
            print(f"| {name} | {total} | {of['Killed']} | {of['Survived'] + of['NoCoverage']} | {of['Timeout']} | {100 * of['Killed'] / total:.1f} % |")

    for path, file in sorted(files.items()):
        name = pathlib.Path(path).relative_to(HERE.parent.parent).as_posix()
        own = collections.Counter(mutant["status"] for mutant in file["mutants"])
        row(name, own)
        counts += own
        for mutant in file["mutants"]:
            if mutant["status"] in ("Survived", "NoCoverage", "Timeout"):
                before = short(text_of(file["source"], mutant["location"]))
                after = short(mutant.get("replacement") or "")
                why = known.get((name, before, after), "?") if mutant["status"] != "Timeout" else "timeout"
                survivors.append((name, before, after, why))
    row(f"all of {room}", counts)
    print(f"{counts['CompileError']} mutants do not compile, and were not tried.")
    for each in survivors:
        print("\t".join(each))

    if room == "planted":
        left = [(before, after) for _, before, after, _ in survivors]
        right = left == [("each >= 0", "each > 0")] and counts["Killed"] >= 3 and counts["Timeout"] == 0
        print("As it should be: the one mutant that changes nothing survives, and the others are killed." if right else "This is wrong.")
        return 0 if right else 1
    return 0


sys.exit(main(*sys.argv[1:]))

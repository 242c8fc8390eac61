"""Compares the values in Fixtures/data-sets.json, which the library equals to 1e-9, with programs that others wrote.

Run by .ci/agreement, which installs them where it can. With --definitions, no program is asked, and only the definitions of direct.py are compared.
Prints a line for each comparison; the exit code is 1 where one differs, 2 where a program is missing.
"""
import json
import os
import subprocess
import sys

ALONE = "--definitions" in sys.argv
try:
    if ALONE:
        raise ImportError
    import numpy as np
    from nltk.metrics.agreement import AnnotationTask
    from nltk.metrics.distance import binary_distance, interval_distance, jaccard_distance
    from sklearn.metrics import cohen_kappa_score
    from statsmodels.stats.inter_rater import aggregate_raters, cohens_kappa, fleiss_kappa
except ImportError as missing:
    if not ALONE:
        print(missing)
        sys.exit(2)

import direct

HERE = os.path.dirname(os.path.abspath(__file__))
TOLERANCE = 1e-9
failures = 0
compared = {}


def compare(program, data, coefficient, other):
    global failures
    ours = data["expected"][coefficient]
    differs = not abs(ours - other) <= TOLERANCE
    failures += differs
    compared.setdefault(program, set()).add(data["id"])
    print(f"{'DIFFERS' if differs else 'equal':8}{program:12}{data['id']:18}{coefficient:32}{ours:.12f} {other:.12f}")


def masi(one, other):
    """MASI with the thirds of Passonneau (2006); NLTK rounds them to 0.67 and 0.33."""
    shared, union = len(one & other), len(one | other)
    m = 1 if one == other else 2 / 3 if shared == min(len(one), len(other)) else 1 / 3 if shared else 0
    return 1 - shared / union * m


def nltk_task(data, distance, value=lambda r: r):
    triples = [(str(coder), str(unit), value(r)) for unit, row in enumerate(direct.rows(data)) for coder, r in enumerate(row) if r is not None]
    return AnnotationTask(triples, distance=distance)


def by_nltk(data):
    if "krippendorff-alpha-masi" in data["expected"]:
        sets = frozenset
        compare("NLTK", data, "krippendorff-alpha-jaccard", nltk_task(data, jaccard_distance, sets).alpha())
        compare("NLTK", data, "krippendorff-alpha-masi", nltk_task(data, masi, sets).alpha())
        return
    compare("NLTK", data, "krippendorff-alpha", nltk_task(data, binary_distance).alpha())
    if "krippendorff-alpha-interval" in data["expected"]:
        compare("NLTK", data, "krippendorff-alpha-interval", nltk_task(data, interval_distance).alpha())
    if "krippendorff-alpha-ordinal" in data["expected"]:
        values = [r for row in direct.rows(data) if sum(r is not None for r in row) > 1 for r in row if r is not None]
        ordinal = direct.difference_of("ordinal", values, len(data["categories"]))
        compare("NLTK", data, "krippendorff-alpha-ordinal", nltk_task(data, lambda one, other: float(ordinal(one, other))).alpha())
    if is_complete(data):
        task = nltk_task(data, binary_distance)
        compare("NLTK", data, "percent-agreement", task.avg_Ao())
        compare("NLTK", data, "conger-kappa", task.multi_kappa())


def by_statsmodels(data):
    rows = np.array(direct.rows(data))
    q = len(data["categories"])
    table, _ = aggregate_raters(rows, n_cat=q)
    compare("statsmodels", data, "fleiss-kappa", fleiss_kappa(table, method="fleiss"))
    compare("statsmodels", data, "brennan-prediger", fleiss_kappa(table, method="randolph"))
    if rows.shape[1] == 2:
        cross = np.zeros((q, q))
        for one, other in rows:
            cross[one, other] += 1
        compare("statsmodels", data, "cohen-kappa", cohens_kappa(cross, return_results=False))
        if "cohen-kappa-linear" in data["expected"]:
            compare("statsmodels", data, "cohen-kappa-linear", cohens_kappa(cross, wt="linear", return_results=False))
            compare("statsmodels", data, "cohen-kappa-quadratic", cohens_kappa(cross, wt="quadratic", return_results=False))


def by_sklearn(data):
    one, other = zip(*direct.rows(data))
    labels = list(range(len(data["categories"])))
    compare("scikit-learn", data, "cohen-kappa", cohen_kappa_score(one, other, labels=labels))
    if "cohen-kappa-linear" in data["expected"]:
        for weights in ("linear", "quadratic"):
            compare("scikit-learn", data, f"cohen-kappa-{weights}", cohen_kappa_score(one, other, labels=labels, weights=weights))


def by_r(data):
    """Cohen's kappa of R's psych and of vcd."""
    rows, q = direct.rows(data), len(data["categories"])
    cross = [sum(1 for one, other in rows if (one, other) == (a, b)) for b in range(q) for a in range(q)]
    program = (
        f"m <- matrix(c({','.join(map(str, cross))}), {q}); options(digits = 17);"
        "k <- suppressMessages(psych::cohen.kappa(m)); cat(k$kappa, k$weighted.kappa, vcd::Kappa(m)$Unweighted[1])")
    run = subprocess.run(["Rscript", "-e", program], capture_output=True, text=True, check=False)
    if run.returncode != 0:
        print(run.stderr)
        sys.exit(2)
    psych, weighted, vcd = map(float, run.stdout.split())
    compare("R psych", data, "cohen-kappa", psych)
    compare("R vcd", data, "cohen-kappa", vcd)
    if "cohen-kappa-quadratic" in data["expected"]:
        compare("R psych", data, "cohen-kappa-quadratic", weighted)


def is_complete(data):
    return all(None not in pattern["ratings"] for pattern in data["patterns"])


def main():
    with open(os.path.join(HERE, "..", "Fixtures", "data-sets.json"), encoding="utf-8") as file:
        sets = json.load(file)
    for data in sets:
        for coefficient in data["expected"]:
            compare("definitions", data, coefficient, float(direct.value(coefficient, data)))
        if ALONE:
            continue
        by_nltk(data)
        if is_complete(data) and "fleiss-kappa" in data["expected"]:
            by_statsmodels(data)
            if len(data["patterns"][0]["ratings"]) == 2:
                by_sklearn(data)
                by_r(data)
    for program, ids in compared.items():
        print(f"{program}: {len(ids)} data sets")
    few = [program for program in (("definitions",) if ALONE else ("definitions", "NLTK", "statsmodels", "scikit-learn", "R psych", "R vcd")) if len(compared.get(program, ())) < 5]
    print(f"{failures} differences" + (f"; too few data sets for {', '.join(few)}" if few else ""))
    sys.exit(1 if failures or few else 0)


main()

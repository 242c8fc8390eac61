"""Standard errors of small tables, unit by unit from the formulas of Gwet (2008, 2014) and of Fleiss, Cohen and Everitt (1969).

Shares no idea with the library, which counts patterns and distances. Prints the rows of StandardErrorTests.cs: table, coefficient, value, error, units.
"""
import math

N = None
TABLES = {
    "three": (3, [(0, 0, 0), (1, 1, 2), (2, 2, N), (0, N, 1), (N, 2, 2), (1, N, N), (N, N, N), (2, 1, 0), (0, 0, 1), (0, 0, 1)]),
    "silent": (3, [(0, 0, N), (1, 0, N), (2, 2, N), (1, N, N), (0, 1, N), (2, 1, N)]),
    "pair": (4, [(0, 0)] * 6 + [(1, 1)] * 3 + [(2, 2)] * 2 + [(3, 3)] + [(0, 1)] * 2 + [(1, 3), (2, 1), (0, N), (N, 3)]),
}


def weights(kind, q):
    def weight(d):
        if kind == "identity":
            return float(d == 0)
        return 1 - {"linear": d / (q - 1), "quadratic": (d / (q - 1)) ** 2, "ordinal": d * (d + 1) / (q * (q - 1))}[kind]
    return [[weight(abs(a - b)) for b in range(q)] for a in range(q)]


def counted(units, q, w, least):
    """The units rated so often, how often each category is chosen in each, and the weighted agreements in each."""
    units = [unit for unit in units if sum(r is not None for r in unit) >= least]
    counts = [[unit.count(k) for k in range(q)] for unit in units]
    pairs = [sum(a[k] * (sum(w[k][l] * a[l] for l in range(q)) - 1) for k in range(q)) for a in counts]
    return units, counts, [sum(a) for a in counts], pairs


def chance(kind, units, counts, raters, q, w):
    """Chance agreement, and that of each unit by itself."""
    n, categories = len(units), range(q)
    total = sum(map(sum, w))
    shares = [sum(a[k] / r for a, r in zip(counts, raters)) / n for k in categories]
    if kind == "percent-agreement":
        return 0, [0] * n
    if kind == "brennan-prediger":
        return total / q / q, [total / q / q] * n
    if kind == "gwet-ac":
        factor = total / (q * (q - 1))
        return factor * sum(p * (1 - p) for p in shares), [factor * sum(a[k] * (1 - shares[k]) for k in categories) / r for a, r in zip(counts, raters)]
    if kind == "fleiss-kappa":
        near = [sum(w[k][l] * shares[l] for l in categories) for k in categories]
        return sum(shares[k] * near[k] for k in categories), [sum(a[k] * near[k] for k in categories) / r for a, r in zip(counts, raters)]
    coders = [c for c in range(len(units[0])) if any(unit[c] is not None for unit in units)]
    number = {c: sum(unit[c] is not None for unit in units) for c in coders}
    own = {c: [sum(unit[c] == k for unit in units) / number[c] for k in categories] for c in coders}
    pairs = len(coders) * (len(coders) - 1)
    expected = sum(w[k][l] * own[g][k] * own[h][l] for g in coders for h in coders if g != h for k in categories for l in categories) / pairs
    each = []
    for unit in units:
        moved = 0
        for c in (c for c in coders if unit[c] is not None):
            pull = [sum(w[k][l] * own[h][l] for h in coders if h != c for l in categories) for k in categories]
            moved += n / number[c] * (pull[unit[c]] - sum(own[c][k] * pull[k] for k in categories)) / pairs
        each.append(expected + moved)
    return expected, each


def corrected(kind, units, q, w):
    units, counts, raters, pairs = counted(units, q, w, 1)
    n, twice = len(units), sum(r >= 2 for r in raters)
    expected, each = chance(kind, units, counts, raters, q, w)
    observed = sum(p / (r * (r - 1)) for p, r in zip(pairs, raters) if r >= 2) / twice
    value = (observed - expected) / (1 - expected)
    parts = [((n / twice * (p / (r * (r - 1)) - expected) if r >= 2 else 0) - 2 * (1 - value) * (e - expected)) / (1 - expected) - value
             for p, r, e in zip(pairs, raters, each)]
    return value, math.sqrt(sum(part * part for part in parts) / (n * (n - 1))), n


def alpha(units, q, w):
    units, counts, raters, pairs = counted(units, q, w, 2)
    n, mean = len(units), sum(raters) / len(units)
    plain = sum(p / (mean * (r - 1)) for p, r in zip(pairs, raters)) / n
    observed = (1 - 1 / (n * mean)) * plain + 1 / (n * mean)
    shares = [sum(a[k] / mean for a in counts) / n for k in range(q)]
    near = [sum(w[k][l] * shares[l] for l in range(q)) for k in range(q)]
    expected = sum(shares[k] * near[k] for k in range(q))
    prime = (plain - expected) / (1 - expected)
    parts = []
    for a, p, r in zip(counts, pairs, raters):
        agreement = p / (mean * (r - 1)) - observed * (r - mean) / mean
        by_chance = sum(a[k] * near[k] for k in range(q)) / mean - expected * (r - mean) / mean
        parts.append((agreement - expected - 2 * (1 - prime) * (by_chance - expected)) / (1 - expected) - prime)
    return (observed - expected) / (1 - expected), math.sqrt(sum(part * part for part in parts) / (n * (n - 1))), n


def cohen(units, q, w):
    units = [unit for unit in units if None not in unit]
    n, cells = len(units), [(i, j) for i in range(q) for j in range(q)]
    p = {cell: units.count(cell) / n for cell in cells}
    rows = [sum(p[i, j] for j in range(q)) for i in range(q)]
    columns = [sum(p[i, j] for i in range(q)) for j in range(q)]
    observed, expected = sum(w[i][j] * p[i, j] for i, j in cells), sum(w[i][j] * rows[i] * columns[j] for i, j in cells)
    by_row = [sum(w[i][j] * columns[j] for j in range(q)) for i in range(q)]
    by_column = [sum(w[i][j] * rows[i] for i in range(q)) for j in range(q)]
    squares = sum(p[i, j] * (w[i][j] * (1 - expected) - (by_row[i] + by_column[j]) * (1 - observed)) ** 2 for i, j in cells)
    return (observed - expected) / (1 - expected), math.sqrt((squares - (observed * expected - 2 * expected + observed) ** 2) / (n * (1 - expected) ** 4)), n


for name, (size, table) in TABLES.items():
    for kind in ("percent-agreement", "krippendorff-alpha", "cohen-kappa", "conger-kappa", "fleiss-kappa", "brennan-prediger", "gwet-ac"):
        for form in ("identity", "linear", "quadratic", "ordinal"):
            if (kind == "cohen-kappa" and len(table[0]) > 2) or (kind == "krippendorff-alpha" and form in ("linear", "ordinal")):
                continue
            own = weights(form, size)
            value, error, units = alpha(table, size, own) if kind == "krippendorff-alpha" else cohen(table, size, own) if kind == "cohen-kappa" else corrected(kind, table, size, own)
            suffix = "" if form == "identity" else "-interval" if kind == "krippendorff-alpha" else f"-{form}"
            print(f'    [InlineData("{name}", "{kind}{suffix}", {value:.12f}, {error:.12f}, {units})]')

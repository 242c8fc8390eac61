"""Agreement coefficients straight from their published definitions: pair by pair, coder by coder, in fractions.

Shares no idea with the library, which counts patterns. Ratings are category positions, None where missing; sets of positions in the set-valued data set.
"""
from fractions import Fraction as F
from itertools import permutations


def rows(data):
    return [tuple(p["ratings"]) for p in data["patterns"] for _ in range(p["count"])]


def weight(kind, q):
    def of(a, b):
        d = abs(a - b)
        if kind == "identity":
            return F(int(d == 0))
        if kind == "linear":
            return 1 - F(d, q - 1)
        if kind == "quadratic":
            return 1 - F(d * d, (q - 1) ** 2)
        return 1 - F(d * (d + 1), q * (q - 1))
    return of


def agreement(units, w):
    """The mean over units rated twice of the share of agreeing pairs."""
    shares = []
    for unit in units:
        given = [r for r in unit if r is not None]
        if len(given) >= 2:
            pairs = list(permutations(given, 2))
            shares.append(sum(w(a, b) for a, b in pairs) / F(len(pairs)))
    return sum(shares) / len(shares)


def shares_of_units(units, q):
    pi = [F(0)] * q
    rated = [[r for r in unit if r is not None] for unit in units]
    rated = [given for given in rated if given]
    for given in rated:
        for r in given:
            pi[r] += F(1, len(given) * len(rated))
    return pi


def shares_of_coder(units, coder, q):
    own = [unit[coder] for unit in units if unit[coder] is not None]
    return [F(own.count(k), len(own)) for k in range(q)]


def chance(kind, units, q, w):
    categories = range(q)
    if kind == "percent-agreement":
        return F(0)
    if kind == "brennan-prediger":
        return sum(w(a, b) for a in categories for b in categories) / F(q * q)
    if kind == "conger-kappa":
        p = [shares_of_coder(units, coder, q) for coder in range(len(units[0]))]
        pairs = list(permutations(range(len(p)), 2))
        return sum(w(a, b) * p[g][a] * p[h][b] for g, h in pairs for a in categories for b in categories) / F(len(pairs))
    pi = shares_of_units(units, q)
    if kind == "fleiss-kappa":
        return sum(w(a, b) * pi[a] * pi[b] for a in categories for b in categories)
    return sum(w(a, b) for a in categories for b in categories) * sum(p * (1 - p) for p in pi) / F(q * (q - 1))


def chance_corrected(kind, units, q, weights="identity"):
    w = weight(weights, q)
    if kind == "cohen-kappa":
        units = [unit for unit in units if None not in unit]
        kind = "conger-kappa"
    expected = chance(kind, units, q, w)
    return (agreement(units, w) - expected) / (1 - expected)


def alpha(units, difference, q):
    """Observed over expected difference of all values that can be paired (Krippendorff 2011)."""
    pairable = [[r for r in unit if r is not None] for unit in units]
    pairable = [given for given in pairable if len(given) >= 2]
    values = [r for given in pairable for r in given]
    d = difference_of(difference, values, q)
    n = len(values)
    distinct = {(repr(a), repr(b)): d(a, b) for a in values for b in values}
    observed = sum(sum(distinct[repr(a), repr(b)] for a, b in permutations(given, 2)) / F(len(given) - 1) for given in pairable) / n
    expected = sum(distinct[repr(a), repr(b)] for i, a in enumerate(values) for j, b in enumerate(values) if i != j) / F(n * (n - 1))
    return 1 - observed / expected


def difference_of(name, values, q):
    if name == "nominal":
        return lambda a, b: F(int(a != b))
    if name == "interval":
        return lambda a, b: F((a - b) ** 2)
    if name == "ordinal":
        n = [values.count(k) for k in range(q)]
        def ordinal(a, b):
            low, high = min(a, b), max(a, b)
            return (sum(n[low:high + 1]) - F(n[low] + n[high], 2)) ** 2
        return ordinal
    def sets(a, b):
        one, other = set(a), set(b)
        j = F(len(one & other), len(one | other))
        m = F(1) if one == other else F(2, 3) if one <= other or other <= one else F(1, 3) if one & other else F(0)
        return 1 - (j if name == "jaccard" else j * m)
    return sets


def value(coefficient, data):
    """The value of a coefficient by its id, such as krippendorff-alpha-ordinal or gwet-ac-linear."""
    units, q = rows(data), len(data["categories"])
    if coefficient.startswith("krippendorff-alpha"):
        return alpha(units, coefficient[len("krippendorff-alpha-"):] or "nominal", q)
    for weights in ("linear", "quadratic", "ordinal"):
        if coefficient.endswith("-" + weights):
            return chance_corrected(coefficient[:-len(weights) - 1], units, q, weights)
    return chance_corrected(coefficient, units, q)

using CoProduction.Literature;

namespace CoProduction.Reliability;

/// <summary>A coefficient of agreement between coders: how it is made, where it is published, and its value for a table.</summary>
/// <remarks>
/// <para>Immutable; two are equal when they are the same coefficient with the same weights. Every coefficient is 1 − observed disagreement / expected
/// disagreement: 1 is perfect agreement, 0 what the coefficient takes chance to bring, and below 0 is less than chance. They differ in what they expect.</para>
/// <para>Ratings that allow several categories are taken as missing, but for alpha with a difference between sets; see <see cref="Bounds"/> for what
/// they leave open. Weights and the ordinal and interval differences take the order of the table's categories.</para>
/// </remarks>
public sealed record Coefficient
{
    private Coefficient(CoefficientKind kind, string id, string name, params Citation[] citations)
    {
        Kind = kind;
        Id = id;
        Name = name;
        Citations = citations;
    }

    /// <summary>
    /// The mean over units of the share of pairs of coders that agree; with weights, each pair by how nearly. From 0 to 1, and not corrected for chance.
    /// </summary>
    /// <remarks>Over units rated by two coders or more (Gwet 2014). Undefined where there is none.</remarks>
    public static Coefficient PercentAgreement { get; } =
        new(CoefficientKind.PercentAgreement, "percent-agreement", "Percent agreement", Sources.Package, Sources.Handbook);

    /// <summary>
    /// Krippendorff's alpha: the mean difference between ratings of the same unit, set against that between all ratings that can be paired, whoever
    /// gave them. At most 1; any number of coders, with missing ratings.
    /// </summary>
    /// <remarks>
    /// Units rated once are left out; a unit rated m times counts m times, and its pairs are divided by m − 1 (Krippendorff 2011). Undefined where all
    /// ratings that can be paired are the same. Nominal by default, see <see cref="With(Difference)"/>. The standard error is that of Gwet (2014); there is none
    /// for ordinal differences.
    /// </remarks>
    public static Coefficient KrippendorffAlpha { get; } =
        new(CoefficientKind.KrippendorffAlpha, "krippendorff-alpha", "Krippendorff's alpha", Sources.Krippendorff1970, Sources.Krippendorff2011, Sources.Package, Sources.Handbook);

    /// <summary>
    /// Cohen's kappa for two coders: chance is what they would agree on if each gave the categories in the shares that are the coder's own.
    /// From −1 to 1.
    /// </summary>
    /// <remarks>
    /// Over units that both rated (Cohen 1960, weighted 1968). Undefined for more than two coders, and where both use one and the same category only. The standard
    /// error is that of Fleiss, Cohen and Everitt (1969), its interval a normal one.
    /// </remarks>
    public static Coefficient CohenKappa { get; } =
        new(CoefficientKind.CohenKappa, "cohen-kappa", "Cohen's kappa", Sources.Cohen, Sources.CohenWeighted, Sources.FleissCohenEveritt);

    /// <summary>
    /// Conger's kappa, which is Cohen's for any number of coders: chance is the mean over pairs of coders of what each pair would agree on by their
    /// own shares. From −1 to 1.
    /// </summary>
    /// <remarks>
    /// Each coder's shares are over all units that the coder rated; a coder who rated nothing is left out (Conger 1980, with missing ratings Gwet 2014).
    /// Undefined where all use one and the same category only.
    /// </remarks>
    public static Coefficient CongerKappa { get; } =
        new(CoefficientKind.CongerKappa, "conger-kappa", "Conger's kappa", Sources.Conger, Sources.Package, Sources.Handbook);

    /// <summary>Fleiss's kappa: chance is two draws from the shares of categories over all coders. At most 1; for two coders it is Scott's pi.</summary>
    /// <remarks>
    /// Each unit's ratings count as one unit in the shares, however many they are (Fleiss 1971, with missing ratings and weights Gwet 2014). Undefined where
    /// only one category is used.
    /// </remarks>
    public static Coefficient FleissKappa { get; } =
        new(CoefficientKind.FleissKappa, "fleiss-kappa", "Fleiss's kappa", Sources.Fleiss, Sources.Package, Sources.Handbook);

    /// <summary>The coefficient of Brennan and Prediger: chance is two draws in which every category is equally likely. At most 1.</summary>
    /// <remarks>
    /// Also known as S, as G and as Randolph's free-marginal kappa (Brennan and Prediger 1981, weighted Gwet 2014). It depends on how many categories could
    /// be chosen, and is undefined where that is one.
    /// </remarks>
    public static Coefficient BrennanPrediger { get; } =
        new(CoefficientKind.BrennanPrediger, "brennan-prediger", "Brennan-Prediger coefficient", Sources.BrennanPrediger, Sources.Package, Sources.Handbook);

    /// <summary>
    /// Gwet's AC1, with weights AC2: only units that are hard to code are taken to be rated at random, and the likelihood of that from how evenly
    /// the categories are used. At most 1.
    /// </summary>
    /// <remarks>
    /// It stays high where nearly all units are of one category and coders agree on them, where the kappas fall towards 0 (Gwet 2008, 2014). It depends on
    /// how many categories could be chosen, and is undefined where that is one.
    /// </remarks>
    public static Coefficient GwetAC { get; } = new(CoefficientKind.GwetAC, "gwet-ac", "Gwet's AC", Sources.Gwet, Sources.Package, Sources.Handbook);

    /// <summary>The coefficients without weights, in the order above.</summary>
    public static IReadOnlyList<Coefficient> All { get; } =
        [PercentAgreement, KrippendorffAlpha, CohenKappa, CongerKappa, FleissKappa, BrennanPrediger, GwetAC];

    /// <summary>The permanent name, with its weights where there are any, such as <c>krippendorff-alpha-ordinal</c>.</summary>
    public string Id { get => field + (IsPlain ? "" : $"-{Suffix}"); }

    /// <summary>The name to show, such as <c>Fleiss's kappa (linear)</c>.</summary>
    public string Name
    {
        get => (Kind, IsPlain) switch
        {
            (CoefficientKind.GwetAC, true) => field + "1",
            (CoefficientKind.GwetAC, false) => $"{field}2 ({Suffix})",
            (_, true) => field,
            _ => $"{field} ({(Difference == Difference.Masi ? "MASI" : Difference == Difference.Jaccard ? "Jaccard" : Suffix)})",
        };
    }

    /// <summary>Where it is published, and where that was seen stated.</summary>
    public IReadOnlyList<Citation> Citations
    {
        get => Difference switch
        {
            Difference.Jaccard => [.. field, Sources.Jaccard],
            Difference.Masi => [.. field, Sources.Passonneau],
            _ => field,
        };
    }

    /// <summary>How nearly two categories agree.</summary>
    /// <value><see cref="Weighting.Identity"/> by default, and always for alpha.</value>
    public Weighting Weighting { get; private init; }

    /// <summary>How far two ratings differ in Krippendorff's alpha.</summary>
    /// <value><see cref="Difference.Nominal"/> by default, and always for the others.</value>
    public Difference Difference { get; private init; }

    internal CoefficientKind Kind { get; }

    private bool IsPlain => Weighting == Weighting.Identity && Difference == Difference.Nominal;

    private string Suffix => (Weighting == Weighting.Identity ? Difference.ToString() : Weighting.ToString()).ToLowerInvariant();

    /// <summary>The coefficient with weights; with <see cref="Weighting.Identity"/>, without them.</summary>
    /// <exception cref="InvalidOperationException">The coefficient is Krippendorff's alpha, which takes differences.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of the weightings.</exception>
    public Coefficient With(Weighting weighting)
    {
        if (!Enum.IsDefined(weighting))
        {
            throw new ArgumentOutOfRangeException(nameof(weighting), weighting, "No such weighting.");
        }

        return Kind == CoefficientKind.KrippendorffAlpha
            ? throw new InvalidOperationException("Krippendorff's alpha takes differences, not weights.")
            : this with { Weighting = weighting };
    }

    /// <summary>Krippendorff's alpha with a difference between ratings.</summary>
    /// <exception cref="InvalidOperationException">The coefficient is not Krippendorff's alpha.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of the differences.</exception>
    public Coefficient With(Difference difference)
    {
        if (!Enum.IsDefined(difference))
        {
            throw new ArgumentOutOfRangeException(nameof(difference), difference, "No such difference.");
        }

        return Kind != CoefficientKind.KrippendorffAlpha
            ? throw new InvalidOperationException($"{Name} takes weights, not differences.")
            : this with { Difference = difference };
    }

    /// <summary>The value for a table, with its standard error where a formula is published.</summary>
    /// <exception cref="ArgumentNullException">The table is null.</exception>
    public Estimate Of(RatingTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return new Estimate(this, new Tally(this, table));
    }

    /// <summary>The value for a table, with a standard error and an interval from resampling its units.</summary>
    /// <exception cref="ArgumentNullException">The table is null.</exception>
    public BootstrapEstimate Bootstrap(RatingTable table, BootstrapOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        return Resampling.Run(new Tally(this, table), options ?? new BootstrapOptions());
    }

    /// <summary>
    /// The least and the greatest value over all ways to complete a table: every missing rating could have been any category, and one of several could
    /// have been any of these.
    /// </summary>
    /// <remarks>
    /// Exact for up to twelve unknown ratings, whatever the number of coders: without weights or with linear ones for any number of categories, with other weights and
    /// differences for up to eight. Beyond that exact where the ways can be gone through by the number of times each category is used, and otherwise bounds that no
    /// completion exceeds; <see cref="CoefficientBounds.IsExact"/> says which. On single categories the differences between sets are
    /// the nominal one, which is taken for them.
    /// </remarks>
    /// <exception cref="ArgumentNullException">The table is null.</exception>
    public CoefficientBounds Bounds(RatingTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return Completions.Bound(Difference is Difference.Jaccard or Difference.Masi ? With(Difference.Nominal) : this, table);
    }

    /// <summary>Whether another is the same coefficient with the same weights.</summary>
    public bool Equals(Coefficient? other) => other is not null && (Kind, Weighting, Difference) == (other.Kind, other.Weighting, other.Difference);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Weighting, Difference);

    /// <summary>The name to show.</summary>
    public override string ToString() => Name;
}
